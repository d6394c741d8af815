#include "app/widgets/tag.h"

#include <QPainter>
#include <QResizeEvent>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int side = 13;
constexpr int upDown = 4;

WrappedText textOf(const QString& words) { return {words, theme().font(TypeRole::small, true), 1.25, true}; }

}  // namespace

Tag::Tag(const QString& words, TagTone tone, QWidget* parent) : QWidget(parent), words_(words), tone_(tone) {
    installAccessibility();
    setAccessibleName(words);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void Tag::setWords(const QString& words) {
    words_ = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const {
    const int natural = static_cast<int>(std::ceil(textOf(words_).naturalWidth())) + 1 + 2 * side;
    // A tag that had to wrap asks for the height it needs now; its fixed policy keeps it from growing further.
    return {natural, heightForWidth(testAttribute(Qt::WA_Resized) ? std::min(natural, width()) : natural)};
}

QSize Tag::minimumSizeHint() const {
    const int width = static_cast<int>(textOf(words_).leastWidth()) + 2 * side;
    return {width, static_cast<int>(std::ceil(textOf(words_).size(1e6).height())) + 2 * upDown};
}

int Tag::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(textOf(words_).size(width - 2 * side).height())) + 2 * upDown;
}

void Tag::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width() && heightForWidth(width()) != height()) updateGeometry();
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool worst = tone_ == TagTone::worst;
    const Role ground = worst ? Role::zoneWorst : tone_ == TagTone::accent ? Role::selected : Role::surfaceSunk;
    const Role ink = worst ? Role::zoneRing : tone_ == TagTone::accent ? Role::accent : Role::text;
    const bool edged = theme().kind() == ThemeKind::contrast || (worst && theme().kind() == ThemeKind::dark);
    painter.setBrush(colour(ground));
    painter.setPen(edged ? QPen(colour(worst ? Role::zoneText : ink), 1.5) : QPen(Qt::NoPen));
    const QRectF pill = edged ? QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75) : QRectF(rect());
    const double radius = std::min(pill.height() / 2, 18.0);
    painter.drawRoundedRect(pill, radius, radius);
    painter.setPen(colour(ink));
    const WrappedText words = textOf(words_);
    const double room = width() - 2 * side;
    const double height = words.size(room).height();
    words.paint(painter, QRectF(side, (this->height() - height) / 2, room, height), layoutDirection());
}

}  // namespace kneemap
