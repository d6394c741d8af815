#pragma once

#include <QWidget>
#include <array>

#include "core/running/return_plan.h"

namespace kneemap {

class PushButton;

/// Seven buttons that stay pressed, one for each day of the week, in the order of the person's country.
class WeekdayRow : public QWidget {
    Q_OBJECT
public:
    explicit WeekdayRow(QWidget* parent = nullptr);

    RunningDays days() const;
    /// Sets without a signal.
    void setDays(RunningDays days);
    /// The button of a day, 1 (Monday) to 7 (Sunday).
    PushButton* button(int isoDay) const;

Q_SIGNALS:
    /// The person pressed one.
    void daysChanged();

private:
    std::array<PushButton*, 7> buttons_{};
};

}  // namespace kneemap
