#pragma once

#include <optional>
#include <vector>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/library/library_page.h"

namespace kneemap {

class TrainingFindings;

/// "What set it off?": four short self-checks, and for each its own page with what the answers show, what to do, common
/// myths and what to know. Works without a check-up; if one is running, its answers are taken over. What is answered
/// here stays here, and goes when the check-up is started again.
class TrainingCheckPage : public LibraryPage {
    Q_OBJECT

public:
    /// Both must outlive it.
    TrainingCheckPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent = nullptr);

    /// The page of one cause; an id that the content does not know shows the overview.
    void show(const TrainingCauseId& id);
    void showOverview();
    using QWidget::show;
    /// The check-up's answers with those given here.
    History history() const;
    /// What was answered on an earlier page of this kind.
    void setAnswers(const History& answers);
    /// Forgets what was answered here.
    void clear();

    void refresh() override;
    bool stepBack() override;
    FooterState footer() const override;
    /// To what the answers show.
    void goOn() override;

Q_SIGNALS:
    /// What is answered here, and nothing of the check-up: for whoever keeps it while the page is gone.
    void answersChanged(const kneemap::History& answers);

private:
    void buildOverview(QVBoxLayout& column);
    void buildCause(QVBoxLayout& column, const TrainingCause& cause);
    void addQuestions(QVBoxLayout& column, const TrainingCause& cause);
    void take(const QuestionId& question, const std::optional<Answer>& answer);

    CheckUp& checkUp_;
    const ClinicalText& text_;
    History own_;
    bool hadCheckUp_ = false;
    std::optional<TrainingCauseId> shown_;
    bool fromOverview_ = false;  ///< the way back leads to the overview first
    TrainingFindings* findings_ = nullptr;
    HeadingLabel* findingsTitle_ = nullptr;
};

}  // namespace kneemap
