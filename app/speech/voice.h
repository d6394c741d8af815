#pragma once

#include <QObject>
#include <QString>

namespace kneemap {

/// Something that can speak. Nothing it does makes the window wait.
class Voice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks for voices; `found` tells when it is known what there is.
    virtual void lookForVoices() = 0;
    /// Whether there is a voice for a language, such as "en" or "pt_BR"; false until it is known.
    virtual bool speaks(const QString& language) const = 0;
    /// Says one sentence; `said` tells the end of it.
    virtual void say(const QString& sentence, const QString& language) = 0;
    /// Falls silent at once; `said` does not follow.
    virtual void stop() = 0;

Q_SIGNALS:
    void found();
    /// `well` is false if it could not be said.
    void said(bool well);
};

}  // namespace kneemap
