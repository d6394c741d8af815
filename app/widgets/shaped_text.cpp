#include "app/widgets/shaped_text.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace kneemap {
namespace {

constexpr double endless = 1e6;

/// A letter may lean over the end of its line, and Qt wants room for that too.
constexpr double lean = 8;

}  // namespace

ShapedText::ShapedText(const WrappedText& words)
    : step_(std::max(QFontMetricsF(words.font).height(), words.lineHeight * QFontInfo(words.font).pixelSize())) {
    const QStringList paragraphs = words.text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        paragraphs_.push_back(std::make_unique<QTextLayout>(paragraph, words.font));
        paragraphs_.back()->setCacheEnabled(true);  // keeps the shaped letters for painting
    }
}

QSizeF ShapedText::size(double width) {
    if (unbroken_ && width >= unbroken_->width() + lean) return *unbroken_;
    return sizes_.at(width, [&] {
        breakLines(width, QTextOption::WrapAtWordBoundaryOrAnywhere);
        int lines = 0;
        for (const auto& paragraph : paragraphs_) lines += paragraph->lineCount();
        return QSizeF(widestLine(), lines * step_);
    });
}

double ShapedText::naturalWidth() {
    if (!unbroken_) unbroken_ = size(endless);
    return std::ceil(unbroken_->width());
}

double ShapedText::leastWidth() {
    if (!least_) {
        breakLines(1, QTextOption::WordWrap);
        least_ = std::ceil(widestLine()) + 1;
    }
    return *least_;
}

void ShapedText::paint(QPainter& painter, const QRectF& rect, Qt::LayoutDirection direction, bool centred) {
    breakLines(rect.width(), QTextOption::WrapAtWordBoundaryOrAnywhere);
    const Qt::Alignment start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (const auto& paragraph : paragraphs_) {
        QTextOption option = paragraph->textOption();
        option.setAlignment((centred ? Qt::Alignment(Qt::AlignHCenter) : start) | Qt::AlignAbsolute);
        paragraph->setTextOption(option);
        paragraph->draw(&painter, rect.topLeft());
    }
}

void ShapedText::breakLines(double width, QTextOption::WrapMode mode) {
    const bool isSame = width_ == width && paragraphs_.front()->textOption().wrapMode() == mode;
    if (isSame) return;
    width_ = width;
    double top = 0;
    for (const auto& paragraph : paragraphs_) {
        QTextOption option;
        option.setWrapMode(mode);
        paragraph->setTextOption(option);
        paragraph->beginLayout();
        for (QTextLine line = paragraph->createLine(); line.isValid(); line = paragraph->createLine()) {
            line.setLineWidth(std::max(1.0, width));
            line.setPosition(QPointF(0, top + (step_ - line.height()) / 2));
            top += step_;
        }
        paragraph->endLayout();
    }
}

double ShapedText::widestLine() const {
    double widest = 0;
    for (const auto& paragraph : paragraphs_)
        for (int i = 0; i < paragraph->lineCount(); ++i) widest = std::max(widest, paragraph->lineAt(i).naturalTextWidth());
    return widest;
}

}  // namespace kneemap
