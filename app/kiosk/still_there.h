#pragma once

#include "app/kiosk/cover.h"

namespace kneemap {

class Countdown;

/// The warning before all is wiped: nothing of the answers can be seen, the seconds run down in a ring, and one tap goes on.
class StillThere : public Cover {
    Q_OBJECT

public:
    /// `seconds` of the whole countdown.
    explicit StillThere(int seconds, QWidget* parent = nullptr);

    void setSecondsLeft(int seconds);

Q_SIGNALS:
    void goOnAsked();
    void finishAsked();

private:
    Countdown* ring_;
};

}  // namespace kneemap
