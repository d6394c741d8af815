#pragma once

#include <QTextLayout>
#include <memory>
#include <vector>

#include "app/widgets/wrapped_text.h"

namespace kneemap {

/// Words shaped once and then broken into lines at as many widths as a layout asks for, and painted. To shape them, that is
/// to find the forms and places of their letters, costs many times what it costs to break them.
class ShapedText {
public:
    explicit ShapedText(const WrappedText& words);

    /// The distance of two baselines in pixels.
    double step() const { return step_; }

    /// These mean what they mean for WrappedText.
    QSizeF size(double width);
    double naturalWidth();
    double leastWidth();
    void paint(QPainter& painter, const QRectF& rect, Qt::LayoutDirection direction, bool centred);

private:
    void breakLines(double width, QTextOption::WrapMode mode);
    double widestLine() const;

    std::vector<std::unique_ptr<QTextLayout>> paragraphs_;
    double step_;
    double width_ = 0;  ///< of the lines as they are broken now, for painting
};

}  // namespace kneemap
