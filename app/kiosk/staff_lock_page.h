#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <string>

#include "app/lock/pin_guard.h"

namespace kneemap {

class ErrorLine;
class HeadingLabel;
class PinPad;

/// "Staff only": the PIN stands between the waiting room and the staff page. It is checked when OK is pressed, on the spot:
/// that takes some tenths of a second, in which nothing else can be pressed, so that no try goes uncounted.
class StaffLockPage : public QWidget {
    Q_OBJECT
public:
    /// A steady clock: the time since any fixed moment.
    using Clock = std::function<PinGuard::Time()>;

    /// `guard` must outlive it, and be the same every time the page is opened. Without a hash no PIN is right.
    StaffLockPage(std::string pinHash, PinGuard& guard, Clock clock, QWidget* parent = nullptr);

    HeadingLabel* heading() const { return heading_; }
    PinPad* pad() const { return pad_; }
    /// What stands over the pad now: a wrong PIN, or the lock; empty if nothing.
    QString message() const;

Q_SIGNALS:
    /// The right PIN was entered.
    void opened();
    /// "Back to start".
    void leftAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void check();
    void heedLock();

    std::string hash_;
    PinGuard& guard_;
    Clock clock_;
    HeadingLabel* heading_;
    ErrorLine* error_;
    PinPad* pad_;
    QTimer second_;
};

}  // namespace kneemap
