#include "app/widgets/disclosure.h"

#include <QVBoxLayout>
#include <QVariantAnimation>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/opener_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int openingTime = 180;

}  // namespace

Disclosure::Disclosure(const QString& words, QWidget* parent)
    : QWidget(parent),
      opener_(new OpenerButton(words, this)),
      frame_(new QWidget(this)),
      motion_(new QVariantAnimation(this)) {
    installAccessibility();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(opener_);
    column->addWidget(frame_);
    auto* inner = new QVBoxLayout(frame_);
    inner->setContentsMargins(0, 4, 0, 8);
    frame_->hide();
    motion_->setEasingCurve(QEasingCurve::InOutCubic);
    connect(motion_, &QVariantAnimation::valueChanged, frame_,
            [this](const QVariant& height) { frame_->setMaximumHeight(height.toInt()); });
    connect(motion_, &QVariantAnimation::finished, frame_, [this] {
        frame_->setMaximumHeight(QWIDGETSIZE_MAX);
        frame_->setVisible(open_);
    });
    connect(opener_, &QAbstractButton::toggled, this, &Disclosure::setOpen);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Disclosure::setWords(const QString& words) {
    opener_->setText(words);
    opener_->updateGeometry();
}

void Disclosure::setIcon(IconName name) { opener_->setIcon(name); }

void Disclosure::setContent(QWidget* content) {
    delete content_;
    content_ = content;
    frame_->layout()->addWidget(content);
}

void Disclosure::setText(const QString& text) {
    auto* label = new TextLabel(TypeRole::body, text);
    label->setColour(Role::textQuiet);
    label->setSelectable(true);
    setContent(label);
}

void Disclosure::setOpen(bool open) {
    if (open == open_) return;
    open_ = open;
    opener_->setChecked(open);
    motion_->stop();
    const int time = isVisible() ? theme().duration(openingTime) : 0;
    const int full = frame_->layout()->hasHeightForWidth() ? frame_->layout()->totalHeightForWidth(width())
                                                           : frame_->sizeHint().height();
    if (time == 0) {
        frame_->setMaximumHeight(QWIDGETSIZE_MAX);
        frame_->setVisible(open);
    } else {
        frame_->setMaximumHeight(open ? 0 : full);
        frame_->show();
        motion_->setDuration(time);
        motion_->setStartValue(open ? 0 : full);
        motion_->setEndValue(open ? full : 0);
        motion_->start();
    }
    Q_EMIT openChanged(open);
}

}  // namespace kneemap
