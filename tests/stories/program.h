#pragma once

#include <QString>
#include <memory>

#include "app/language.h"
#include "app/main_window.h"
#include "app/pages/settings/app_settings.h"
#include "tests/app/speech/fake_voice.h"

namespace kneemap::stories {

/// The program as a person finds it on the screen: English, nothing moves, and the choices are kept in memory alone.
class Program {
public:
    /// Check-ups are kept in `dataFolder`.
    explicit Program(const QString& dataFolder, bool kiosk = false);

    MainWindow& window() { return *window_; }
    AppSettings& settings() { return settings_; }
    /// The one voice of the computer; silent in every language until the test gives it some.
    FakeVoice& voice() { return *voice_; }
    CheckUp& checkUp() { return window_->checkUp(); }
    /// Chooses another language, as in the menu of the head.
    void speak(const QString& code);

    /// The words that stand on the screen under a heading of the page.
    bool shows(const QString& words) const;
    /// The words of the page's heading.
    QString heading() const;

private:
    AppSettings settings_{QString()};
    Language language_;
    FakeVoice* voice_;
    std::unique_ptr<MainWindow> window_;
};

/// Lets the window do everything that is due.
void settle();

}  // namespace kneemap::stories
