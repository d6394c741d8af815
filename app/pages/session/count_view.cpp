#include "app/pages/session/count_view.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"

namespace kneemap {
namespace {

constexpr int gap = 12;
/// The number gives way before the words do, but not below this, in pixels of type.
constexpr int leastType = 110;
constexpr int leastHeight = 92;

}  // namespace

CountView::CountView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CountView::setCount(const QString& number, const QString& words) {
    if (number == number_ && words == words_) return;
    number_ = number;
    words_ = words;
    updateGeometry();
    //: a count and what it is of: "7", "of 12"
    setAccessibleName(words.isEmpty() ? number : tr("%1 %2", "a count and what it is of").arg(number, words));
    update();
}

/// The largest type that fits; measured on two digits at least, so that it does not jump from 9 to 10.
QFont CountView::numberFont() const {
    QFont font = theme().font(TypeRole::count);
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    const double wordsWidth = QFontMetricsF(theme().font(TypeRole::heading)).horizontalAdvance(words_);
    const QString widest = QString(std::max<qsizetype>(2, number_.size()), QLatin1Char('8'));
    const double across = (width() - gap - wordsWidth) / metrics.horizontalAdvance(widest);
    const double down = height() / (metrics.capHeight() * 1.15);
    font.setPixelSize(std::clamp(static_cast<int>(100 * std::min(across, down)), leastType, 900));
    return font;
}

double CountView::digitHeight() const { return QFontMetricsF(numberFont()).capHeight(); }

QSize CountView::minimumSizeHint() const {
    QFont font = theme().font(TypeRole::count);
    font.setPixelSize(leastType);
    const double words = QFontMetricsF(theme().font(TypeRole::heading)).horizontalAdvance(words_);
    return {static_cast<int>(QFontMetricsF(font).horizontalAdvance(QStringLiteral("88")) + gap + words) + 1, leastHeight};
}

void CountView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont large = numberFont();
    const QFontMetricsF metrics(large);
    const double baseline = (height() + metrics.capHeight()) / 2;
    const double numberWidth = metrics.horizontalAdvance(number_);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(large);
    painter.setPen(colour(Role::text));
    painter.drawText(QPointF(mirrored ? width() - numberWidth : 0, baseline), number_);
    if (words_.isEmpty()) return;
    painter.setFont(theme().font(TypeRole::heading));
    painter.setPen(colour(Role::textQuiet));
    const double wordsWidth = QFontMetricsF(painter.font()).horizontalAdvance(words_);
    painter.drawText(QPointF(mirrored ? width() - numberWidth - gap - wordsWidth : numberWidth + gap, baseline), words_);
}

}  // namespace kneemap
