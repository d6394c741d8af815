#pragma once

#include <vector>

#include "app/widgets/card.h"
#include "app/widgets/care_card.h"

namespace kneemap {

class HeadingLabel;

/// "When to get help": groups of signs side by side, the most urgent last as on the card.
class HelpSooner : public Card {
    Q_OBJECT
public:
    HelpSooner(const std::vector<CareBlock>& groups, const QString& offers, QWidget* parent);

    HeadingLabel* heading() const { return heading_; }

Q_SIGNALS:
    /// What a doctor or physio can do.
    void helpAsked();

private:
    HeadingLabel* heading_;
};

}  // namespace kneemap
