#include "app/speech/read_aloud.h"

#include <gtest/gtest.h>

#include "tests/app/speech/fake_voice.h"

namespace kneemap {
namespace {

class ReadAloudTest : public ::testing::Test {
protected:
    ReadAloudTest() {
        auto own = std::make_unique<FakeVoice>();
        voice = own.get();
        voice->languages = {QStringLiteral("en"), QStringLiteral("de")};
        reader = std::make_unique<ReadAloud>(std::move(own));
    }

    FakeVoice* voice;
    std::unique_ptr<ReadAloud> reader;
};

TEST_F(ReadAloudTest, LooksForNoVoiceUntilAskedAndThenOnce) {
    EXPECT_EQ(voice->looked, 0);
    EXPECT_FALSE(reader->canRead());
    reader->read({QStringLiteral("A")});
    EXPECT_FALSE(reader->isReading());
    reader->prepare();
    reader->prepare();
    EXPECT_EQ(voice->looked, 1);
    EXPECT_TRUE(reader->canRead());
}

TEST_F(ReadAloudTest, ReadsSentenceAfterSentence) {
    reader->prepare();
    reader->read({QStringLiteral("A"), QString(), QStringLiteral("B")});
    EXPECT_TRUE(reader->isReading());
    EXPECT_EQ(voice->told, QStringList{QStringLiteral("en A")});
    voice->endSentence();
    EXPECT_EQ(voice->saying, QStringLiteral("B"));
    voice->endSentence();
    EXPECT_FALSE(reader->isReading());
    EXPECT_EQ(voice->told.size(), 2);
}

TEST_F(ReadAloudTest, StopsAtOnceAndSaysNoMore) {
    reader->prepare();
    reader->read({QStringLiteral("A"), QStringLiteral("B")});
    reader->stop();
    EXPECT_FALSE(reader->isReading());
    EXPECT_EQ(voice->stopped, 1);
    voice->endSentence();  // one that was under way
    EXPECT_EQ(voice->told.size(), 1);
}

TEST_F(ReadAloudTest, AVoiceThatFailsEndsTheReading) {
    reader->prepare();
    reader->read({QStringLiteral("A"), QStringLiteral("B")});
    voice->endSentence(false);
    EXPECT_FALSE(reader->isReading());
    EXPECT_EQ(voice->told.size(), 1);
}

TEST_F(ReadAloudTest, SpeaksTheLanguageOfTheWindowOrNotAtAll) {
    reader->prepare();
    reader->setLanguage(QStringLiteral("de"));
    reader->read({QStringLiteral("A")});
    EXPECT_EQ(voice->told, QStringList{QStringLiteral("de A")});
    reader->setLanguage(QStringLiteral("fi"));
    EXPECT_FALSE(reader->isReading());
    EXPECT_FALSE(reader->canRead());
}

}  // namespace
}  // namespace kneemap
