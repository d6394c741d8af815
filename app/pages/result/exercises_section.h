#pragma once

#include <QWidget>
#include <vector>

#include "app/pages/result/plan_subject.h"

class QVBoxLayout;

namespace kneemap {

/// "Exercises": the phases of the plan, and the exercises of the chosen one as they suit this person.
class ExercisesSection : public QWidget {
    Q_OBJECT
public:
    ExercisesSection(const PlanSubject& subject, QWidget* parent);

Q_SIGNALS:
    /// The person wants to be led through these now.
    void sessionAsked(const std::vector<ExerciseId>& exercises);

private:
    void showPhase(int phase);

    const KnowledgeBase& knowledge_;
    const Condition& condition_;
    std::vector<PlannedPhase> planned_;
    Side side_;
    QVBoxLayout* column_;
    QWidget* shown_ = nullptr;
};

}  // namespace kneemap
