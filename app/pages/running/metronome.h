#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include "app/widgets/card.h"

namespace kneemap {

class PulseView;
class PushButton;
class Stepper;
class TextLabel;

/// How many beats have come so many milliseconds after the first one, that one included.
qint64 beatsBy(qint64 milliseconds, int stepsAMinute);
/// When the beat of that number comes, in milliseconds after the first one (number 0).
qint64 timeOfBeat(qint64 number, int stepsAMinute);

/// The beat for the cadence drill: a number of steps a minute, larger and smaller, and two marks that follow it. It is
/// silent: the bell of a desktop is too slow for it. Where motion is reduced nothing moves, and the count for half a minute
/// stands in its place.
class Metronome : public Card {
    Q_OBJECT
public:
    /// `least` <= `first` <= `most`, in steps a minute of both feet.
    Metronome(int least, int most, int first, QWidget* parent = nullptr);

    int cadence() const { return cadence_; }
    bool isRunning() const { return timer_.isActive(); }
    const PulseView* pulse() const { return pulse_; }

    void setCadence(int stepsAMinute);
    /// Does nothing where motion is reduced.
    void start();
    void stop();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void beat();
    void showBeat(qint64 number);
    void dress();

    int least_, most_, cadence_;
    QTimer timer_;
    QElapsedTimer since_;
    Stepper* stepper_;
    TextLabel* count_;
    TextLabel* still_;
    PulseView* pulse_;
    PushButton* button_;
};

}  // namespace kneemap
