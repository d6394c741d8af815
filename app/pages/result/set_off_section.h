#pragma once

#include <QWidget>

#include "core/knowledge/training_cause.h"

namespace kneemap {

class CheckUp;
class ClinicalText;

/// "What may have set it off": what the answers show about training, how sure that is, and what to change.
class SetOffSection : public QWidget {
    Q_OBJECT
public:
    SetOffSection(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent);

Q_SIGNALS:
    void trainingAsked(const TrainingCauseId& cause);

private:
    /// How firm the research behind a finding is, in words.
    static QString research(Strength strength);
};

}  // namespace kneemap
