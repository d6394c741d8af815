#include "app/widgets/wrapped_text.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace kneemap {
namespace {

/// Lays the words out in a column and tells `use` the lines with their tops. Returns the height.
template <class Use>
double layOut(const WrappedText& words, double width, Qt::LayoutDirection direction, Use use) {
    const double natural = QFontMetricsF(words.font).height();
    const double step = std::max(natural, words.lineHeight * QFontInfo(words.font).pixelSize());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const Qt::Alignment start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    option.setAlignment((words.centred ? Qt::Alignment(Qt::AlignHCenter) : start) | Qt::AlignAbsolute);
    double top = 0;
    const QStringList paragraphs = words.text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, words.font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1.0, width));
            line.setPosition(QPointF(0, top + (step - line.height()) / 2));
            top += step;
        }
        layout.endLayout();
        use(layout);
    }
    return top;
}

}  // namespace

QSizeF WrappedText::size(double width) const {
    double widest = 0;
    const double height = layOut(*this, width, Qt::LeftToRight, [&](const QTextLayout& layout) {
        for (int i = 0; i < layout.lineCount(); ++i) widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    });
    return {widest, height};
}

double WrappedText::naturalWidth() const { return std::ceil(size(1e6).width()); }

double WrappedText::leastWidth() const {
    const QFontMetricsF metrics(font);
    double widest = 0;
    QString word;
    const auto measure = [&] {
        if (!word.isEmpty()) widest = std::max(widest, metrics.horizontalAdvance(word));
        word.clear();
    };
    for (const QChar letter : text) {
        if (letter.isSpace() && letter != QChar(QChar::Nbsp)) {
            measure();
        } else if (letter == QChar(QChar::SoftHyphen)) {
            word.append(QLatin1Char('-'));
            measure();
        } else {
            word.append(letter);
        }
    }
    measure();
    return std::ceil(widest) + 1;
}

void WrappedText::paint(QPainter& painter, const QRectF& rect, Qt::LayoutDirection direction) const {
    layOut(*this, rect.width(), direction,
           [&](const QTextLayout& layout) { layout.draw(&painter, rect.topLeft()); });
}

}  // namespace kneemap
