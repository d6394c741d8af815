#pragma once

#include <QWidget>

namespace kneemap {

struct PlanSubject;

/// "This week": what to do and what to leave, the pain guide, medicines with their cautions.
class WeekSection : public QWidget {
    Q_OBJECT
public:
    WeekSection(const PlanSubject& subject, QWidget* parent);
};

}  // namespace kneemap
