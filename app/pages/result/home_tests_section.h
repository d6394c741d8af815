#pragma once

#include <vector>

#include "app/widgets/card.h"
#include "core/id.h"

namespace kneemap {

class ClinicalText;

/// "Tests you can do at home": the few self-tests that could still tell something, with why, and the way to do each.
class HomeTestsSection : public Card {
    Q_OBJECT
public:
    HomeTestsSection(const ClinicalText& text, const std::vector<QuestionId>& tests, QWidget* parent);

Q_SIGNALS:
    void questionAsked(const QuestionId& question);
};

}  // namespace kneemap
