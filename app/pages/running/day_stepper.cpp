#include "app/pages/running/day_stepper.h"

#include <QHBoxLayout>
#include <algorithm>

#include "app/pages/running/run_words.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {

DayStepper::DayStepper(const QDate& first, QWidget* parent)
    : QWidget(parent),
      first_(first),
      day_(first),
      earlier_(new PushButton(ButtonKind::secondary, {}, this)),
      later_(new PushButton(ButtonKind::secondary, {}, this)),
      words_(new TextLabel(TypeRole::subheading, {}, this)) {
    installAccessibility();
    setAccessibleName(tr("First day"));
    earlier_->setPictureOnly(IconName::minus, tr("One day earlier"));
    later_->setPictureOnly(IconName::plus, tr("One day later"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(Space::s12));
    row->addWidget(earlier_, 0, Qt::AlignVCenter);
    row->addWidget(words_, 1, Qt::AlignVCenter);
    row->addWidget(later_, 0, Qt::AlignVCenter);
    words_->setCentred(true);
    connect(earlier_, &PushButton::clicked, this, [this] { stepBy(-1); });
    connect(later_, &PushButton::clicked, this, [this] { stepBy(1); });
    dress();
}

void DayStepper::setDay(const QDate& day) {
    day_ = std::max(day, first_);
    dress();
}

void DayStepper::stepBy(int days) {
    const QDate before = day_;
    setDay(day_.addDays(days));
    if (day_ == before) return;
    alertReader(words_, words_->text());
    Q_EMIT dayChanged(day_);
}

void DayStepper::dress() {
    words_->setText(dayWords(day_));
    earlier_->setEnabled(day_ > first_);
}

}  // namespace kneemap
