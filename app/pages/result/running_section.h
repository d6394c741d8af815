#pragma once

#include <QWidget>

namespace kneemap {

struct PlanSubject;

/// "Back to running": how to go on or start again with this cause, and how to keep it from coming back.
class RunningSection : public QWidget {
    Q_OBJECT
public:
    RunningSection(const PlanSubject& subject, QWidget* parent);

Q_SIGNALS:
    /// The person wants the runs with their dates.
    void datesAsked();
};

}  // namespace kneemap
