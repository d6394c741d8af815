#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace kneemap {

/// Plain words painted by a control: wrapped at spaces, and within a word only if the word alone is too long.
struct WrappedText {
    QString text;
    QFont font;
    /// Distance of baselines as a multiple of the font size.
    double lineHeight = 1.3;
    bool centred = false;

    /// The size in a column of `width` pixels; the height is never less than a line.
    QSizeF size(double width) const;
    /// The width of the longest line if nothing is wrapped.
    double naturalWidth() const;
    /// The width of the longest word.
    double leastWidth() const;
    /// Paints with the painter's pen from the top of `rect`, start aligned after `direction` or centred.
    void paint(QPainter& painter, const QRectF& rect, Qt::LayoutDirection direction) const;
};

/// The words last measured or painted are kept in their shaped form, so that a control that is measured several times and then
/// painted shapes its words once. This lets go of them: what a person was shown need not stay once it is no longer on show.
void forgetShapedWords();

}  // namespace kneemap
