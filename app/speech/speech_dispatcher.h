#pragma once

#include <QProcess>
#include <set>

#include "app/speech/voice.h"

namespace kneemap {

/// The voices of Speech Dispatcher, the speech service of Linux desktops, through its own program `spd-say`.
///
/// A program and no library: nothing is loaded at start, one that hangs cannot hang the window, and Kneemap stays free of
/// network code. (Qt's own speech library loads Qt Multimedia, and with it Qt's network library, from Qt 6.6 on.)
class SpeechDispatcher : public Voice {
    Q_OBJECT

public:
    /// `program`: the path of spd-say; empty: wherever this computer has it.
    explicit SpeechDispatcher(const QString& program = {}, QObject* parent = nullptr);
    ~SpeechDispatcher() override;

    void lookForVoices() override;
    bool speaks(const QString& language) const override;
    void say(const QString& sentence, const QString& language) override;
    void stop() override;

    /// The languages in what `spd-say --list-synthesis-voices` prints: "en", "pt" …
    static std::set<QString> languagesIn(const QString& table);

private:
    QString program_;
    std::set<QString> languages_;
    QProcess listing_;
    QProcess speaking_;
};

}  // namespace kneemap
