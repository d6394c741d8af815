#pragma once

#include "app/widgets/card.h"

namespace kneemap {

/// How much pain is fine: 0 to 2, 3, and 4 or more out of 10, each with what to do.
class PainGuide : public Card {
    Q_OBJECT
public:
    explicit PainGuide(QWidget* parent);
};

}  // namespace kneemap
