#pragma once

#include <optional>

#include "app/pages/result/lazy_page.h"
#include "app/pages/result/plan_subject.h"

class QVBoxLayout;

namespace kneemap {

class PageScroll;
class PlanRail;

/// The parts of a plan, in the order of the rail.
enum class PlanSection { week, exercises, running, course, help, what, sources };

/// Everything about one cause: what to do this week, the exercises, the way back, how long it takes, when to get help,
/// what it is and where that is known from. A cause without a plan of ours has one short page instead.
class PlanPage : public LazyPage {
    Q_OBJECT

public:
    PlanPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent = nullptr);

    /// Shows the plan of another cause, from its first part on. An unknown id shows nothing.
    void setCondition(const ConditionId& condition);
    const std::optional<ConditionId>& condition() const { return condition_; }
    void setSection(PlanSection section);
    PlanSection section() const { return section_; }

    FooterState footer() const override;
    void goOn() override;
    /// Ctrl+1 to Ctrl+7: the parts of the rail.
    bool takeKey(const QKeyEvent& event) override;

Q_SIGNALS:
    void backAsked();
    void printAsked();
    /// The person wants to be led through these now.
    void sessionAsked(const std::vector<ExerciseId>& exercises);
    /// The way back to running with this cause, with dates.
    void runningAsked(const kneemap::ConditionId& cause);

protected:
    HeadingLabel* build() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addUrgency(QVBoxLayout* column, QWidget* parent) const;
    QWidget* sectionWidget(const PlanSubject& subject, QWidget* parent);
    bool isShort(const Condition& condition) const;
    bool isNarrow() const;

    std::optional<ConditionId> condition_;
    PlanSection section_ = PlanSection::week;
    PlanRail* rail_;
    PageScroll* scroll_;
    bool narrow_ = false;
};

}  // namespace kneemap
