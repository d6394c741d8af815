#include "app/speech/speech_dispatcher.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace kneemap {
namespace {

/// A stand-in for spd-say, which writes down how it was called.
class SpeechDispatcherTest : public ::testing::Test {
protected:
    QString program(const QByteArray& lines) const {
        const QString path = folder.filePath(QStringLiteral("spd-say"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write("#!/bin/sh\nfor word in \"$@\"; do printf '%s|' \"$word\" >> '" + folder.path().toUtf8() + "/calls'; done\n" + lines);
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        return path;
    }
    QByteArray calls() const {
        QFile file(folder.filePath(QStringLiteral("calls")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

TEST_F(SpeechDispatcherTest, KnowsTheLanguagesOfATable) {
    const QString table = QStringLiteral(
        "                     NAME                 LANGUAGE                  VARIANT\n"
        "                Afrikaans                       af                     none\n"
        "            English+Andrea                       en                    Andrea\n"
        "  Portuguese (Brazil) one                    pt-BR                     none\n"
        "                      kal                    en-US                     male\n"
        "\nnothing of use\n");
    EXPECT_EQ(SpeechDispatcher::languagesIn(table), (std::set<QString>{QStringLiteral("af"), QStringLiteral("en"), QStringLiteral("pt")}));
    EXPECT_TRUE(SpeechDispatcher::languagesIn(QString()).empty());
}

TEST_F(SpeechDispatcherTest, FindsVoicesAndSpeaksWordForWord) {
    SpeechDispatcher voice(program("case \"$1\" in --list*) printf '%25s%25s%25s\\n' NAME LANGUAGE VARIANT German de none ;; esac\n"));
    QSignalSpy found(&voice, &Voice::found), said(&voice, &Voice::said);
    EXPECT_FALSE(voice.speaks(QStringLiteral("de")));
    voice.lookForVoices();
    ASSERT_TRUE(found.wait());
    EXPECT_TRUE(voice.speaks(QStringLiteral("de_CH")));
    EXPECT_FALSE(voice.speaks(QStringLiteral("en")));
    voice.say(QStringLiteral("--stop; $(rm -rf x) `y` “Knie”"), QStringLiteral("de_CH"));
    ASSERT_TRUE(said.wait());
    EXPECT_TRUE(said.front().front().toBool());
    EXPECT_TRUE(calls().endsWith("--wait|--application-name|kneemap|--language|de|--|--stop; $(rm -rf x) `y` “Knie”|")) << calls().constData();
}

TEST_F(SpeechDispatcherTest, WhatFailsIsTold) {
    SpeechDispatcher voice(program("exit 1\n"));
    QSignalSpy found(&voice, &Voice::found), said(&voice, &Voice::said);
    voice.lookForVoices();
    ASSERT_TRUE(found.wait());
    EXPECT_FALSE(voice.speaks(QStringLiteral("en")));
    voice.say(QStringLiteral("A"), QStringLiteral("en"));
    ASSERT_TRUE(said.wait());
    EXPECT_FALSE(said.front().front().toBool());

    SpeechDispatcher gone(folder.filePath(QStringLiteral("no-such-program")));
    QSignalSpy saidByNobody(&gone, &Voice::said);
    gone.say(QStringLiteral("A"), QStringLiteral("en"));
    ASSERT_TRUE(!saidByNobody.isEmpty() || saidByNobody.wait());
    EXPECT_FALSE(saidByNobody.front().front().toBool());
}

TEST_F(SpeechDispatcherTest, StoppingEndsTheSentenceWithoutAWord) {
    SpeechDispatcher voice(program("[ \"$1\" = --wait ] && exec sleep 60\n"));
    QSignalSpy said(&voice, &Voice::said);
    voice.say(QStringLiteral("A"), QStringLiteral("en"));
    voice.stop();
    QCoreApplication::processEvents();
    EXPECT_TRUE(said.isEmpty());
    voice.stop();  // with nothing to stop
}

}  // namespace
}  // namespace kneemap
