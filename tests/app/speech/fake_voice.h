#pragma once

#include <QStringList>

#include "app/speech/voice.h"

namespace kneemap {

/// A voice that writes down what it is told, and ends a sentence when the test says so.
class FakeVoice : public Voice {
public:
    void lookForVoices() override {
        ++looked;
        Q_EMIT found();
    }
    bool speaks(const QString& language) const override { return looked > 0 && languages.contains(language); }
    void say(const QString& sentence, const QString& language) override {
        saying = sentence;
        told.append(language + QLatin1Char(' ') + sentence);
    }
    void stop() override {
        saying.clear();
        ++stopped;
    }
    void endSentence(bool well = true) {
        saying.clear();
        Q_EMIT said(well);
    }

    QStringList languages;
    QStringList told;
    QString saying;
    int looked = 0;
    int stopped = 0;
};

}  // namespace kneemap
