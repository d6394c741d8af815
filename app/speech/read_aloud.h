#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

#include "app/speech/voice.h"

namespace kneemap {

/// Reads words aloud, sentence by sentence, in the language of the window. Without a voice for that language it cannot
/// read, and does nothing.
class ReadAloud : public QObject {
    Q_OBJECT

public:
    explicit ReadAloud(std::unique_ptr<Voice> voice, QObject* parent = nullptr);
    ~ReadAloud() override;

    /// The language of what is read from now on.
    void setLanguage(const QString& code);
    /// Looks for a voice the first time it is called: nothing is looked for before something could be read.
    void prepare();

    bool canRead() const;
    bool isReading() const { return reading_; }
    void read(const QStringList& sentences);
    void stop();

Q_SIGNALS:
    /// It can or cannot read now, or it began or ended.
    void changed();

private:
    void readNext(bool well);

    std::unique_ptr<Voice> voice_;
    QString language_ = QStringLiteral("en");
    QStringList left_;
    bool prepared_ = false;
    bool reading_ = false;
};

}  // namespace kneemap
