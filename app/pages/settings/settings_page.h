#pragma once

#include <vector>

#include "app/pages/library/library_page.h"

namespace kneemap {

class AppSettings;
class CheckRow;
class ErrorLine;
class OptionGroup;
class PushButton;
class Segment;
class TextAndMotion;

/// A language of the window: its code and its name in itself ("de", "Deutsch").
struct LanguageChoice {
    QString code;
    QString ownName;

    friend bool operator==(const LanguageChoice&, const LanguageChoice&) = default;
};

/// What a person can set, acting at once. It keeps no values of its own: all of it is the settings'.
class SettingsPage : public LibraryPage {
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit SettingsPage(AppSettings& settings, QWidget* parent = nullptr);

    /// The languages that can be chosen beside that of the computer, in the order in which they are shown.
    void setLanguages(std::vector<LanguageChoice> languages);
    /// How many checks are kept; asked for in words before they are wiped.
    void setSavedChecks(int count);
    /// Words under "Wipe everything", such as "Everything is wiped."; empty hides them.
    void tellWiped(const QString& words);

    void refresh() override;

Q_SIGNALS:
    /// The person said yes to wiping all checks and the diary.
    void wipeAsked();

private:
    void follow();
    void askToWipe();
    QWidget* languagePart();
    QWidget* lookPart();
    QWidget* runningPart();
    QWidget* platePart();
    QWidget* keepingPart();

    AppSettings& settings_;
    std::vector<LanguageChoice> languages_;
    int savedChecks_ = 0;
    OptionGroup* language_ = nullptr;
    Segment* unit_ = nullptr;
    Segment* tone_ = nullptr;
    CheckRow* keep_ = nullptr;
    PushButton* wipe_ = nullptr;
    TextLabel* wiped_ = nullptr;
    ErrorLine* notStored_ = nullptr;
};

}  // namespace kneemap
