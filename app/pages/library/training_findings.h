#pragma once

#include <QWidget>

#include "app/clinical_text.h"
#include "core/history/history.h"

class QVBoxLayout;

namespace kneemap {

/// What the answers to one training check show: likely, maybe, and not for this person; for each finding what to change
/// and how strong the evidence is, in words.
class TrainingFindings : public QWidget {
    Q_OBJECT

public:
    /// `text` and `cause` must outlive it.
    TrainingFindings(const ClinicalText& text, const TrainingCause& cause, QWidget* parent = nullptr);

    void setHistory(const History& history);
    /// "1 likely, 2 maybe"; empty as long as nothing is answered.
    QString summary() const { return summary_; }

private:
    QWidget* findingCard(const TrainingFinding& finding) const;

    const ClinicalText& text_;
    const TrainingCause& cause_;
    QVBoxLayout* column_;
    QWidget* body_ = nullptr;
    QString summary_;
};

/// "1 likely, 2 maybe", "Nothing found", or empty if no question of the cause is answered and nothing fires.
QString findingsSummary(const KnowledgeBase& knowledge, const History& history, const TrainingCause& cause);

}  // namespace kneemap
