#include "app/speech/speech_dispatcher.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace kneemap {
namespace {

const QString usualName = QStringLiteral("spd-say");

/// "pt" of "pt_BR" or "pt-BR".
QString plainLanguage(const QString& code) {
    static const QRegularExpression parting(QStringLiteral("[-_]"));
    return code.section(parting, 0, 0).toLower();
}

void end(QProcess& process) {
    if (process.state() == QProcess::NotRunning) return;
    process.kill();
    process.waitForFinished(200);
}

}  // namespace

SpeechDispatcher::SpeechDispatcher(const QString& program, QObject* parent) : Voice(parent), program_(program) {
    for (QProcess* process : {&listing_, &speaking_}) {
        process->setStandardInputFile(QProcess::nullDevice());
        process->setStandardErrorFile(QProcess::nullDevice());
    }
    speaking_.setStandardOutputFile(QProcess::nullDevice());
    connect(&listing_, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        if (how == QProcess::NormalExit && status == 0) {
            languages_ = languagesIn(QString::fromUtf8(listing_.readAllStandardOutput()));
        }
        Q_EMIT found();
    });
    connect(&speaking_, &QProcess::finished, this,
            [this](int status, QProcess::ExitStatus how) { Q_EMIT said(how == QProcess::NormalExit && status == 0); });
    connect(&speaking_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) Q_EMIT said(false);
    });
}

SpeechDispatcher::~SpeechDispatcher() {
    for (QProcess* process : {&listing_, &speaking_}) {
        process->disconnect(this);
        end(*process);
    }
}

void SpeechDispatcher::lookForVoices() {
    if (program_.isEmpty()) program_ = QStandardPaths::findExecutable(usualName);
    if (!program_.isEmpty()) listing_.start(program_, {QStringLiteral("--list-synthesis-voices")});
}

bool SpeechDispatcher::speaks(const QString& language) const { return languages_.contains(plainLanguage(language)); }

void SpeechDispatcher::say(const QString& sentence, const QString& language) {
    speaking_.start(program_, {QStringLiteral("--wait"), QStringLiteral("--application-name"), QStringLiteral("kneemap"),
                               QStringLiteral("--language"), plainLanguage(language), QStringLiteral("--"), sentence});
}

void SpeechDispatcher::stop() {
    if (speaking_.state() == QProcess::NotRunning) return;
    const QSignalBlocker quiet(speaking_);
    end(speaking_);
    // The service goes on with a sentence whose sender has gone.
    QProcess::startDetached(program_, {QStringLiteral("--stop")});
}

std::set<QString> SpeechDispatcher::languagesIn(const QString& table) {
    // Three columns, the last word but one of a line is the language; a name may hold blanks.
    static const QRegularExpression line(QStringLiteral("(?m)^\\s*\\S.*\\s{2}([a-zA-Z]{2,3}(?:[-_][A-Za-z0-9-]+)?)\\s+\\S+\\s*$"));
    std::set<QString> languages;
    for (auto it = line.globalMatch(table); it.hasNext();) languages.insert(plainLanguage(it.next().captured(1)));
    return languages;
}

}  // namespace kneemap
