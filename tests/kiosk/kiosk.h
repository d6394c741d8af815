#pragma once

#include <QAbstractButton>
#include <QCoreApplication>
#include <chrono>
#include <memory>

#include "app/kiosk/kiosk_window.h"
#include "app/language.h"
#include "app/pages/settings/app_settings.h"

namespace kneemap {

/// A kiosk in a test: nothing moves, nothing waits, and time passes when it is told to.
class Kiosk {
public:
    explicit Kiosk(KioskConfig config = {}, QSize screen = {1080, 1920});

    KioskWindow& window() { return *window_; }
    MainWindow* visit() { return window_->visit(); }
    AppSettings& settings() { return settings_; }

    /// Lets time pass and the kiosk look at it.
    void pass(std::chrono::milliseconds time);
    /// The button with these words that can be seen; nullptr if there is none.
    QAbstractButton* button(const QString& words) const;
    /// Touches it with a finger; false if there is none.
    bool touch(const QString& words);
    /// A press and release on the window itself.
    void touchAt(QPointF position);
    /// The heading that can be seen.
    QString heading() const;

private:
    std::chrono::milliseconds now_{1000};
    AppSettings settings_{QString()};
    Language language_;
    std::unique_ptr<KioskWindow> window_;
};

/// Lets the window do everything that is due.
void settle();

}  // namespace kneemap
