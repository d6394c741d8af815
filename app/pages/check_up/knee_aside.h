#pragma once

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/diagram/plate_look.h"
#include "app/widgets/card.h"

namespace kneemap {

class KneePicture;
class PushButton;
class TextLabel;

/// The small plate beside a question: which knee, where it hurts, and the way to change it.
class KneeAside : public Card {
    Q_OBJECT

public:
    explicit KneeAside(SkinTone tone, QWidget* parent = nullptr);

    void show(const History& history, const ClinicalText& text);

Q_SIGNALS:
    void changeAsked();

private:
    SkinTone tone_;
    KneePicture* picture_;
    TextLabel* spots_;
    PushButton* change_;
};

}  // namespace kneemap
