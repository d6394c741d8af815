#pragma once

#include <QWidget>

namespace kneemap {

class CheckUp;
class ClinicalText;
class HeadingLabel;
struct CareParts;

/// An emergency: the card, what to tell the staff, and the two ways on. No causes, nothing that moves.
class EmergencyView : public QWidget {
    Q_OBJECT
public:
    /// `prints`: whether this page can be printed here.
    EmergencyView(const CheckUp& checkUp, const ClinicalText& text, const CareParts& parts, bool prints, QWidget* parent);

    HeadingLabel* heading() const { return heading_; }

Q_SIGNALS:
    void reviewAsked();
    void printAsked();

private:
    HeadingLabel* heading_;
};

}  // namespace kneemap
