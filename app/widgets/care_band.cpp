#include "app/widgets/care_band.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShowEvent>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/icon_view.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {

CareBand::CareBand(CareLevel level, QWidget* parent)
    : QWidget(parent),
      level_(level),
      sign_(new IconView(careLook(level).icon, careLook(level).sign, 26, this)),
      words_(new TextLabel(TypeRole::body, {}, this)),
      action_(new PushButton(ButtonKind::secondary, {}, this)),
      line_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    installAccessibility();
    line_->setContentsMargins(18, 10, 18, 10);
    line_->setSpacing(12);
    auto* told = new QHBoxLayout;
    told->setSpacing(12);
    told->addWidget(sign_);
    told->addWidget(words_, 1, Qt::AlignVCenter);
    line_->addLayout(told, 1);
    line_->addWidget(action_);
    words_->setStrong(true);
    action_->hide();
    connect(action_, &PushButton::clicked, this, &CareBand::actionAsked);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &CareBand::dress);
    dress();
}

void CareBand::setLevel(CareLevel level) {
    level_ = level;
    dress();
}

void CareBand::setText(const QString& text) {
    words_->setText(text);
    setAccessibleName(text);
    if (isVisible()) alertReader(this, text);
}

void CareBand::setAction(const QString& words) {
    action_->setText(words);
    action_->setVisible(!words.isEmpty());
}

void CareBand::dress() {
    const CareLook look = careLook(level_);
    sign_->setIcon(look.icon);
    sign_->setColour(look.sign);
    words_->setColour(look.words);
    setMinimumHeight(theme().mainTarget());
    // Large words want the whole width; the button stands under them.
    line_->setDirection(theme().hasLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    update();
}

void CareBand::paintEvent(QPaintEvent*) {
    const CareLook look = careLook(level_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour(look.ground));
    painter.setPen(QPen(colour(look.edge), 2));
    const double radius = Theme::radius(Radius::button) - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void CareBand::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous() && !words_->text().isEmpty()) alertReader(this, words_->text());
}

}  // namespace kneemap
