#include "app/widgets/notice_band.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShowEvent>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {

NoticeBand::NoticeBand(QWidget* parent)
    : QWidget(parent),
      words_(new TextLabel(TypeRole::small, {}, this)),
      action_(new PushButton(ButtonKind::secondary, {}, this)),
      close_(new PushButton(ButtonKind::tool, {}, this)) {
    installAccessibility();
    auto* row = new QHBoxLayout(this);
    row->setSpacing(theme().space(Space::s16));
    row->addWidget(words_, 1, Qt::AlignVCenter);
    row->addWidget(action_);
    row->addWidget(close_);
    connect(action_, &PushButton::clicked, this, &NoticeBand::actionAsked);
    connect(close_, &PushButton::clicked, this, &NoticeBand::closeAsked);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoticeBand::setWords(const QString& words, const QString& action) {
    words_->setText(words);
    action_->setText(action);
    close_->setPictureOnly(IconName::close, tr("Close this line"));
    setAccessibleName(words);
}

void NoticeBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::surfaceSunk));
    painter.fillRect(0, 0, width(), 1, colour(Role::lineStrong));
}

/// Lines up with the page above and the foot below.
void NoticeBand::resizeEvent(QResizeEvent* event) {
    constexpr int contentWidth = 1120, upDown = 6;
    const int side = PageScroll::edge(width(), contentWidth);
    layout()->setContentsMargins(side, upDown, side, upDown);
    QWidget::resizeEvent(event);
}

void NoticeBand::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous()) alertReader(this, words_->text());
}

}  // namespace kneemap
