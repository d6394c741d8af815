#include "app/widgets/rule_line.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int wordGap = 12;

WrappedText wordsOf(const QString& word) {
    return {word, theme().font(TypeRole::small), theme().lineHeight(TypeRole::small), false};
}

}  // namespace

RuleLine::RuleLine(const QString& word, QWidget* parent) : QWidget(parent), word_(word) {
    installAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void RuleLine::setWord(const QString& word) {
    word_ = word;
    updateGeometry();
    update();
}

QSize RuleLine::sizeHint() const {
    if (word_.isEmpty()) return {24, 9};
    const QSizeF size = wordsOf(word_).size(1e6);
    return {static_cast<int>(std::ceil(size.width())) + wordGap + 24, static_cast<int>(std::ceil(size.height()))};
}

void RuleLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool turned = layoutDirection() == Qt::RightToLeft;
    double start = 0;
    if (!word_.isEmpty()) {
        const WrappedText words = wordsOf(word_);
        const double room = words.naturalWidth() + 1;
        const double height = words.size(room).height();
        painter.setPen(colour(Role::textQuiet));
        words.paint(painter, QRectF(turned ? width() - room : 0, (this->height() - height) / 2, room, height),
                    layoutDirection());
        start = room + wordGap;
    }
    const QRectF line(turned ? 0 : start, std::floor(height() / 2.0), std::max(0.0, width() - start), 1);
    painter.fillRect(line, colour(Role::line));
}

}  // namespace kneemap
