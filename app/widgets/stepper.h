#pragma once

#include <QWidget>
#include <optional>
#include <vector>

class QLineEdit;

namespace kneemap {

class FlowLayout;
class PushButton;
class TextLabel;

/// A whole number by minus and plus around a large figure, with common values to pick. Empty until the person touches
/// it. A typed number beyond the range is kept and told by typedOutOfRange, so that the page can ask.
class Stepper : public QWidget {
    Q_OBJECT
public:
    explicit Stepper(QWidget* parent = nullptr);

    /// `least` <= `most`; `step` > 0. The first press of plus or minus on an empty stepper gives `start`.
    void setRange(int least, int most, int step, int start);
    /// Printed after the figure and read with it, such as "km".
    void setUnit(const QString& unit);
    void setQuickPicks(const std::vector<int>& values);
    /// False in kiosk, where nothing is typed.
    void setTypingAllowed(bool allowed);
    void setQuestion(const QString& question, const QString& help = {});

    std::optional<int> value() const { return value_; }
    /// Sets without a signal.
    void setValue(std::optional<int> value);
    void focusAnswers();

Q_SIGNALS:
    void valueChosen(int value);
    void valueCleared();
    void typedOutOfRange(int value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void stepBy(int steps);
    void take(int value);
    void readTyped();
    void show(std::optional<int> value);
    void dress();

    int least_ = 0;
    int most_ = 100;
    int step_ = 1;
    int start_ = 0;
    QString unit_;
    std::optional<int> value_;
    PushButton* minus_;
    PushButton* plus_;
    QLineEdit* figure_;
    TextLabel* unitLabel_;
    QWidget* picks_;
    FlowLayout* pickRow_;
};

}  // namespace kneemap
