#include "app/kiosk/staff_lock_page.h"

#include <QPainter>
#include <QVBoxLayout>

#include "app/kiosk/pin_pad.h"
#include "app/style/theme.h"
#include "app/widgets/error_line.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

constexpr int padWidth = 720;

}  // namespace

StaffLockPage::StaffLockPage(std::string pinHash, PinGuard& guard, Clock clock, QWidget* parent)
    : QWidget(parent),
      hash_(std::move(pinHash)),
      guard_(guard),
      clock_(std::move(clock)),
      heading_(new HeadingLabel(1, tr("Staff only"))),
      error_(new ErrorLine),
      pad_(new PinPad) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s16));
    // What is pressed stands as low as it can.
    column->addStretch(1);
    column->addWidget(heading_);
    column->addWidget(new TextLabel(TypeRole::lead, tr("Enter your PIN.")));
    column->addWidget(error_);
    column->addSpacing(theme().space(Space::s16));
    column->addWidget(pad_);
    column->addSpacing(theme().space(Space::s16));
    auto* back = new PushButton(ButtonKind::secondary, tr("Back to start"));
    back->setMinimumHeight(theme().mainTarget());
    column->addWidget(back);
    auto* scroll = new PageScroll(this);
    scroll->setContentWidth(padWidth);
    scroll->setContent(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    second_.setInterval(1000);
    connect(&second_, &QTimer::timeout, this, &StaffLockPage::heedLock);
    connect(pad_, &PinPad::entered, this, &StaffLockPage::check);
    connect(pad_, &PinPad::changed, error_, &ErrorLine::clear);
    connect(back, &PushButton::clicked, this, &StaffLockPage::leftAsked);
}

QString StaffLockPage::message() const { return error_->words(); }

void StaffLockPage::check() {
    if (guard_.isLocked(clock_()) || pad_->pin().size() == 0) return;
    const bool right = fits(pad_->pin(), hash_);
    pad_->clear();
    if (right) {
        guard_.noteRight(clock_());
        Q_EMIT opened();
        return;
    }
    guard_.noteWrong(clock_());
    if (guard_.isLocked(clock_())) return heedLock();
    error_->tell(tr("That PIN is not right. %n tries left.", nullptr, guard_.triesLeft(clock_())));
}

/// Takes no PIN while the lock holds, and looks again each second.
void StaffLockPage::heedLock() {
    const bool locked = guard_.isLocked(clock_());
    if (locked == pad_->isEnabled()) {
        pad_->setEnabled(!locked);
        if (locked) error_->tell(tr("Locked for a minute, after 5 wrong tries."));
        else error_->clear();
    }
    if (locked) second_.start();
    else second_.stop();
}

void StaffLockPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    heedLock();
    heading_->setFocus();
}

void StaffLockPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::background));
}

}  // namespace kneemap
