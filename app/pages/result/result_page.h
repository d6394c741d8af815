#pragma once

#include <optional>

#include "app/pages/result/lazy_page.h"
#include "core/reasoning/assessment.h"

class QVBoxLayout;

namespace kneemap {

class HelpSooner;
class PageScroll;
struct CareParts;

/// What the check-up amounts to: how urgent it is first, then what it could be and why, what may have set it off, and when
/// to get help. An emergency takes the whole page.
class ResultPage : public LazyPage {
    Q_OBJECT

public:
    ResultPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent = nullptr);

    /// The cause whose plan the main button goes on to; none where it goes nowhere.
    std::optional<ConditionId> nextPlan() const;

    FooterState footer() const override;
    /// Enter, or the main button in kiosk: the plan, where there is one.
    void goOn() override;
    int trailStep() const override;
    QStringList spoken() const override;
    bool isEmergency() const override;

Q_SIGNALS:
    /// The page of one cause: its plan, or for a look-alike what to do and who to see.
    void planAsked(const ConditionId& condition);
    void reviewAsked();
    /// One question, to be answered anew; the result is to follow.
    void questionAsked(const QuestionId& question);
    /// What a doctor or physio can do, and when to see one.
    void helpAsked();
    void trainingAsked(const TrainingCauseId& cause);
    /// To take it along: on paper or as a file.
    void printAsked();
    /// The same as a code for a phone.
    void codeAsked();

protected:
    HeadingLabel* build() override;

private:
    QWidget* mainColumn(const CareParts& parts, HeadingLabel*& heading);
    QWidget* sideColumn();
    void addActions(QVBoxLayout* column, QWidget* parent);
    void addNotes(QVBoxLayout* column, QWidget* parent);
    void addCauses(QVBoxLayout* column, QWidget* parent);
    void addChanges(QVBoxLayout* column, QWidget* parent);
    QString changeSinceLast() const;
    QString planWords() const;
    std::optional<ConditionId> firstCause() const;

    PageScroll* scroll_;
    HelpSooner* help_ = nullptr;
};

}  // namespace kneemap
