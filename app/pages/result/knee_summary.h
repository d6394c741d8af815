#pragma once

#include "app/diagram/plate_look.h"
#include "app/widgets/card.h"

namespace kneemap {

class CheckUp;
class ClinicalText;

/// The knee as it was marked, and in a few words what was told about it.
class KneeSummary : public Card {
    Q_OBJECT
public:
    KneeSummary(const CheckUp& checkUp, const ClinicalText& text, const PlateLook& plate, QWidget* parent);

Q_SIGNALS:
    void reviewAsked();
};

}  // namespace kneemap
