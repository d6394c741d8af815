#pragma once

#include "app/widgets/card.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

/// Why no exercises are given, in place of them.
class WithheldNotice : public Card {
    Q_OBJECT
public:
    WithheldNotice(Withheld why, QWidget* parent);
};

}  // namespace kneemap
