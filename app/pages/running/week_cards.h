#pragma once

#include <QWidget>

#include "core/running/return_plan.h"

namespace kneemap {

/// The runs of a plan, a card for each calendar week: the day, the session, and which run of its stage it is.
class WeekCards : public QWidget {
    Q_OBJECT
public:
    WeekCards(const ReturnProgramme& programme, const ReturnPlan& plan, QWidget* parent = nullptr);
};

}  // namespace kneemap
