#pragma once

#include <QWidget>

namespace kneemap {

class CheckUp;
class ClinicalText;
class Disclosure;

/// Why it is as urgent as the card says: each rule that fired, in plain words, with what the person answered, and where the
/// rule comes from. Where none fired, that, and where the card comes from.
class UrgencyReasons : public QWidget {
    Q_OBJECT
public:
    UrgencyReasons(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent);
};

/// The same, one tap away: "Why “Not urgent”".
Disclosure* whyThisUrgent(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent);

}  // namespace kneemap
