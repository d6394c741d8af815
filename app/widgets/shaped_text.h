#pragma once

#include <QTextLayout>
#include <memory>
#include <optional>
#include <vector>

#include "app/widgets/measured.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {

/// Words broken into lines at as many widths as a layout asks for, and painted. Qt shapes them anew for every width, that is
/// finds the forms and places of their letters; so what it said once is kept, for layouts ask the same again and again.
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
    std::optional<QSizeF> unbroken_;
    std::optional<double> least_;
    Measured<double, QSizeF> sizes_;
    double width_ = 0;  ///< of the lines as they are broken now, for painting
};

}  // namespace kneemap
