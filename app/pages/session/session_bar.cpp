#include "app/pages/session/session_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"

namespace kneemap {

SessionBar::SessionBar(QWidget* parent) : QWidget(parent), pause_(new PushButton(ButtonKind::primary, {}, this)) {
    auto* row = new QHBoxLayout(this);
    const int edge = theme().space(Space::s32), height = theme().space(Space::s16);
    row->setContentsMargins(edge, height, edge, height);
    row->setSpacing(theme().space(Space::s12));
    const auto add = [&](IconName icon, const QString& words, const QString& keys, auto signal) {
        auto* button = new PushButton(ButtonKind::secondary, words, this);
        if (!theme().hasLargeText()) button->setIcon(icon);  // the words need the room
        button->setAccessibleDescription(keys);
        button->setToolTip(keys);
        button->setMinimumHeight(theme().mainTarget());
        button->setFocusPolicy(Qt::TabFocus);  // after a click, Space is still for the pause
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    auto* back = add(IconName::back, tr("Back", "to the start of the set, or the part before"), tr("Key: arrow back, or B"), &SessionBar::backAsked);
    auto* skip = add(IconName::skip, tr("Skip"), tr("Key: arrow on, or N"), &SessionBar::skipAsked);
    auto* sore = add(IconName::warning, tr("Too sore"), tr("Key: T"), &SessionBar::tooSoreAsked);
    pause_->setMinimumHeight(theme().mainTarget());
    pause_->setFocusPolicy(Qt::TabFocus);
    pause_->setLarge(true);
    connect(pause_, &QPushButton::clicked, this, &SessionBar::pauseAsked);
    row->addWidget(back, 2);
    row->addWidget(pause_, 3);
    row->addWidget(skip, 2);
    if (!theme().hasLargeText()) row->addSpacing(theme().space(Space::s12));
    row->addWidget(sore, 2);
    setRunning(false);
}

void SessionBar::setRunning(bool running) {
    pause_->setWords(running ? tr("Pause") : tr("Go on"));
    if (!theme().hasLargeText()) pause_->setIcon(running ? IconName::pause : IconName::play);
    pause_->setAccessibleDescription(tr("Key: space"));
    pause_->setToolTip(tr("Key: space"));
}

void SessionBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::surface));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Role::line));
}

}  // namespace kneemap
