#include "app/pages/running/weekday_row.h"

#include <QLocale>
#include <QSignalBlocker>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/push_button.h"

namespace kneemap {

WeekdayRow::WeekdayRow(QWidget* parent) : QWidget(parent) {
    installAccessibility();
    setAccessibleName(tr("Days on which you can run"));
    auto* row = new FlowLayout(this);
    row->setGaps(theme().space(Space::s8), theme().space(Space::s8));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7 + 1;
        auto* button = new PushButton(ButtonKind::chip, QLocale().standaloneDayName(day, QLocale::ShortFormat), this);
        button->setCheckable(true);
        button->setAccessibleName(QLocale().standaloneDayName(day, QLocale::LongFormat));
        // Toggled, not clicked: assistive technology toggles without a click.
        connect(button, &PushButton::toggled, this, &WeekdayRow::daysChanged);
        row->addWidget(button);
        buttons_[static_cast<std::size_t>(day - 1)] = button;
    }
}

RunningDays WeekdayRow::days() const {
    RunningDays days;
    for (std::size_t i = 0; i < buttons_.size(); ++i) days.set(i, buttons_[i]->isChecked());
    return days;
}

void WeekdayRow::setDays(RunningDays days) {
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < buttons_.size(); ++i) buttons_[i]->setChecked(days.test(i));
}

PushButton* WeekdayRow::button(int isoDay) const { return buttons_[static_cast<std::size_t>(isoDay - 1)]; }

}  // namespace kneemap
