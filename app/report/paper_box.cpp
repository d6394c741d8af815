#include "app/report/paper_box.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace kneemap {
namespace {

constexpr double lineSpacing = 1.26;

/// A rectangle whose upper and lower corners are round by so much, in one stroke around.
QPainterPath framePath(const QRectF& area, double above, double below) {
    const auto corner = [](double x, double y, double radius) { return QRectF(x, y, 2 * radius, 2 * radius); };
    QPainterPath path(QPointF(area.left() + above, area.top()));
    path.lineTo(area.right() - above, area.top());
    if (above > 0) path.arcTo(corner(area.right() - 2 * above, area.top(), above), 90, -90);
    path.lineTo(area.right(), area.bottom() - below);
    if (below > 0) path.arcTo(corner(area.right() - 2 * below, area.bottom() - 2 * below, below), 0, -90);
    path.lineTo(area.left() + below, area.bottom());
    if (below > 0) path.arcTo(corner(area.left(), area.bottom() - 2 * below, below), 270, -90);
    path.lineTo(area.left(), area.top() + above);
    if (above > 0) path.arcTo(corner(area.left(), area.top(), above), 180, -90);
    path.closeSubpath();
    return path;
}

}  // namespace

TextBox::TextBox(QString words, const QFont& font, QColor colour, Qt::LayoutDirection direction, Qt::Alignment alignment)
    : words_(std::move(words)), font_(font), colour_(colour), direction_(direction), alignment_(alignment) {}

double TextBox::lineHeight() const { return font_.pixelSize() * lineSpacing; }

double TextBox::naturalWidth() const { return std::ceil(QFontMetricsF(font_).horizontalAdvance(words_)) + 1; }

double TextBox::layOut(double width, QPainter* painter, QPointF at) const {
    QTextOption option;
    option.setTextDirection(direction_);
    option.setAlignment(alignment_);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    double y = 0;
    for (const QString& paragraph : words_.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font_);
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            // One pitch for every line, whatever script a word is in.
            line.setPosition(QPointF(0, y + (lineHeight() - line.height()) / 2));
            y += lineHeight();
        }
        layout.endLayout();
        if (painter != nullptr) layout.draw(painter, at);
    }
    return y;
}

double TextBox::heightFor(double width) const { return layOut(width, nullptr, {}); }

void TextBox::paint(QPainter& painter, const QRectF& area) const {
    painter.setPen(colour_);
    layOut(area.width(), &painter, area.topLeft());
}

double StackBox::heightFor(double width) const {
    double height = boxes_.empty() ? 0 : gap_ * static_cast<double>(boxes_.size() - 1);
    for (const auto& box : boxes_) height += box->heightFor(width);
    return height;
}

void StackBox::paint(QPainter& painter, const QRectF& area) const {
    double y = area.top();
    for (const auto& box : boxes_) {
        const double height = box->heightFor(area.width());
        box->paint(painter, {area.left(), y, area.width(), height});
        y += height + gap_;
    }
}

std::vector<double> RowBox::widths(double width) const {
    constexpr double mostFixed = 0.7;  // long words must not push the others off the page
    const double room = width - gap_ * static_cast<double>(columns_.size() - 1);
    double fixed = 0;
    double weight = 0;
    for (const Column& column : columns_) {
        if (column.width > 0) fixed += column.width;
        else weight += column.weight;
    }
    const double shrink = fixed > room * mostFixed ? room * mostFixed / fixed : 1;
    std::vector<double> list;
    for (const Column& column : columns_) list.push_back(column.width > 0 ? column.width * shrink : (room - fixed * shrink) * column.weight / weight);
    return list;
}

double RowBox::heightFor(double width) const {
    const std::vector<double> each = widths(width);
    double height = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) height = std::max(height, columns_[i].box->heightFor(each[i]));
    return height;
}

void RowBox::paint(QPainter& painter, const QRectF& area) const {
    const std::vector<double> each = widths(area.width());
    double x = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const double height = columns_[i].box->heightFor(each[i]);
        const double left = direction_ == Qt::RightToLeft ? area.right() - x - each[i] : area.left() + x;
        const double down = columns_[i].centred ? (area.height() - height) / 2 : 0;
        columns_[i].box->paint(painter, {left, area.top() + down, each[i], height});
        x += each[i] + gap_;
    }
}

double FrameBox::heightFor(double width) const { return inside_->heightFor(width - 2 * frame_.across) + 2 * frame_.upDown; }

void FrameBox::paint(QPainter& painter, const QRectF& area) const {
    painter.save();
    painter.setPen(frame_.edge.isValid() ? QPen(frame_.edge, frame_.edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(frame_.ground.isValid() ? QBrush(frame_.ground) : QBrush(Qt::NoBrush));
    const double half = frame_.edge.isValid() ? frame_.edgeWidth / 2 : 0;
    const QRectF outline = area.adjusted(half, half, -half, -half);
    painter.drawPath(framePath(outline, frame_.roundAbove ? frame_.radius : 0, frame_.roundBelow ? frame_.radius : 0));
    painter.restore();
    inside_->paint(painter, area.adjusted(frame_.across, frame_.upDown, -frame_.across, -frame_.upDown));
}

}  // namespace kneemap
