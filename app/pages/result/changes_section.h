#pragma once

#include "app/widgets/card.h"
#include "core/id.h"

namespace kneemap {

class CheckUp;
class ClinicalText;

/// "What would change this": for each other cause that is shown, the one answer that would put it first, and the way to
/// give that answer. Empty if no single answer does.
class ChangesSection : public Card {
    Q_OBJECT
public:
    ChangesSection(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent);

    bool isEmpty() const { return empty_; }

Q_SIGNALS:
    void questionAsked(const QuestionId& question);

private:
    bool empty_ = true;
};

}  // namespace kneemap
