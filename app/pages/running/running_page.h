#pragma once

#include <QDate>
#include <QDateTime>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/library/library_page.h"
#include "core/running/return_plan.h"

namespace kneemap {

class DayStepper;
class IconText;
class OptionGroup;
class SourcedText;
class Stepper;
class WeekdayRow;

/// What a person has chosen on the page.
struct RunningChoices {
    std::set<std::string> ticked;  ///< ids of the readiness list
    std::optional<int> weeksOff;
    RunningDays days;
    QDate first;
};

/// "My way back to running": what must be true first, how long one was off, the days one can run, and from these the runs
/// with their dates, week by week; the rules beside them, what a run means for the next one, and the dates as a calendar
/// file. Closed, with the reason, to whoever must be seen first; and until a check-up has been finished.
class RunningPage : public LibraryPage {
    Q_OBJECT
public:
    /// `checkUp` and `text` must outlive it. `now` is the moment at which the page is opened: no run lies before it.
    /// `choices` outlives the page, which is made anew after a change of language, look or text size.
    RunningPage(CheckUp& checkUp, const ClinicalText& text, const QDateTime& now, std::shared_ptr<RunningChoices> choices,
                QWidget* parent = nullptr);

    /// The plan for another cause; without one, for the cause that fits best.
    void setCause(const std::optional<ConditionId>& cause);
    void refresh() override;

    /// The plan as chosen so far; no runs as long as something is missing or not true.
    ReturnPlan plan() const;
    /// Writes the plan's runs as a calendar; what went wrong, or nothing.
    QString saveCalendar(const QString& path) const;

Q_SIGNALS:
    /// The person wants the knee check that must come first.
    void checkAsked();
    void exerciseAsked(const kneemap::ExerciseId& exercise);

private:
    std::optional<ConditionId> cause() const;
    Withheld withheld() const;
    bool isReady() const;
    void buildClosed(QVBoxLayout& column, bool checkFirst);
    void buildReadiness(QVBoxLayout& column, SourcedText& sourced);
    void buildChoices(QVBoxLayout& column);
    void buildRules(QVBoxLayout& column, SourcedText& sourced, const RunningTweak& tweak);
    void buildDrill(QVBoxLayout& column, SourcedText& sourced);
    void showReadiness();
    void showDates();
    void askWhereToSave();

    CheckUp& checkUp_;
    const ClinicalText& text_;
    QDateTime now_;
    std::optional<ConditionId> wanted_;
    std::shared_ptr<RunningChoices> choices_;

    std::vector<const ReadinessItem*> ready_;
    IconText* readiness_ = nullptr;
    QVBoxLayout* dates_ = nullptr;
    QWidget* datesShown_ = nullptr;
};

}  // namespace kneemap
