#pragma once

#include <QWidget>

namespace kneemap {

class CheckUp;
class ClinicalText;
class HeadingLabel;
struct CareParts;

/// The ways on from an emergency that stand on the page itself.
struct EmergencyWays {
    bool change = false;  ///< "Change my answer"
    bool print = false;
    bool goOn = false;    ///< go on with the questions, knowing this
};

/// An emergency: the card, what to tell the staff, and the ways on. No causes, nothing that moves.
class EmergencyView : public QWidget {
    Q_OBJECT
public:
    EmergencyView(const CheckUp& checkUp, const ClinicalText& text, const CareParts& parts, EmergencyWays ways, QWidget* parent);

    HeadingLabel* heading() const { return heading_; }

Q_SIGNALS:
    void reviewAsked();
    void printAsked();
    void goOnAsked();

private:
    HeadingLabel* heading_;
};

}  // namespace kneemap
