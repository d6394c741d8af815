#pragma once

#include <vector>

#include "app/widgets/card.h"
#include "core/running/after_run.h"

namespace kneemap {

class OptionGroup;
class ScaleRow;
class Segment;
class Stepper;
class TextLabel;
class IconText;

/// "How did it go?": a run told in a few taps, and what it means for the next one. Nothing is kept.
class AfterRunCard : public Card {
    Q_OBJECT
public:
    /// `programme` must outlive it. `firstStage` is the one shown at first.
    AfterRunCard(const ReturnProgramme& programme, bool tendon, int firstStage, QWidget* parent = nullptr);

    /// What the answers so far mean; nothing until the stage, the pain and the run before have been told.
    std::optional<AfterRun> outcome() const;

private:
    void tell();

    const ReturnProgramme& programme_;
    bool tendon_;
    Stepper* stage_;
    Segment* before_;
    ScaleRow* pain_;
    OptionGroup* signs_;
    IconText* light_;
    TextLabel* next_;
};

}  // namespace kneemap
