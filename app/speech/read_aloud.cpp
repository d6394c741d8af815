#include "app/speech/read_aloud.h"

#include <utility>

namespace kneemap {

ReadAloud::ReadAloud(std::unique_ptr<Voice> voice, QObject* parent) : QObject(parent), voice_(std::move(voice)) {
    connect(voice_.get(), &Voice::found, this, &ReadAloud::changed);
    connect(voice_.get(), &Voice::said, this, &ReadAloud::readNext);
}

ReadAloud::~ReadAloud() {
    voice_->disconnect(this);
    if (reading_) voice_->stop();
}

void ReadAloud::setLanguage(const QString& code) {
    if (code == language_) return;
    stop();
    language_ = code;
    Q_EMIT changed();
}

void ReadAloud::prepare() {
    if (!std::exchange(prepared_, true)) voice_->lookForVoices();
}

bool ReadAloud::canRead() const { return voice_->speaks(language_); }

void ReadAloud::read(const QStringList& sentences) {
    stop();
    if (!canRead()) return;
    left_ = sentences;
    left_.removeAll(QString());
    if (left_.isEmpty()) return;
    reading_ = true;
    Q_EMIT changed();
    voice_->say(left_.takeFirst(), language_);
}

void ReadAloud::stop() {
    if (!std::exchange(reading_, false)) return;
    left_.clear();
    voice_->stop();
    Q_EMIT changed();
}

void ReadAloud::readNext(bool well) {
    if (!reading_) return;
    if (well && !left_.isEmpty()) return voice_->say(left_.takeFirst(), language_);
    left_.clear();
    reading_ = false;
    Q_EMIT changed();
}

}  // namespace kneemap
