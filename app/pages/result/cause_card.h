#pragma once

#include "app/diagram/plate_look.h"
#include "app/pages/result/fold_card.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

class CheckUp;
class ClinicalText;

/// One cause of the result: name, plain line and fit; opened, the knee with the usual places against the marked ones and
/// what speaks for and against it in the person's own words, with bars; then the sources and the way to its plan.
class CauseCard : public FoldCard {
    Q_OBJECT
public:
    /// What the card shows, beside the answers themselves.
    struct Content {
        const CheckUp& checkUp;
        const ClinicalText& text;
        const Candidate& candidate;
        PlateLook plate;
        int number = 1;  ///< of `count`
        int count = 1;
    };

    explicit CauseCard(const Content& content, QWidget* parent = nullptr);

Q_SIGNALS:
    void planAsked(const ConditionId& condition);

private:
    QWidget* inside(const CheckUp& checkUp, const ClinicalText& text, const Candidate& candidate, const PlateLook& plate,
                    QWidget* parent);
};

}  // namespace kneemap
