#include "app/pages/session/session_words.h"

#include "tests/app/session/session_test.h"

namespace kneemap {
namespace {

class SessionWordsTest : public SessionTest {
protected:
    static Session sessionOf(const char* id) {
        const ExerciseId ids[] = {ExerciseId(id)};
        return makeSession(knowledge(), ids, Side::left);
    }
};

TEST_F(SessionWordsTest, TellTheAmountOfAnExercise) {
    EXPECT_EQ(session_words::amount(sessionOf("bridge").drills[0]), QStringLiteral("3 sets of 12"));
    EXPECT_EQ(session_words::amount(sessionOf("clam").drills[0]), QStringLiteral("3 sets of 15 on each side"));
    EXPECT_EQ(session_words::amount(sessionOf("wall-sit").drills[0]), QStringLiteral("4 × 30 seconds"));
    EXPECT_EQ(session_words::amount(sessionOf("side-plank").drills[0]), QStringLiteral("3 × 20 seconds on each side"));
}

TEST_F(SessionWordsTest, NameWhatComesNext) {
    const Session session = sessionOf("clam");
    EXPECT_EQ(session_words::next(text, session, 0), QStringLiteral("Next: set 1 of 3, left leg"));
    EXPECT_EQ(session_words::next(text, session, 1), QStringLiteral("Next: change sides"));
    EXPECT_EQ(session_words::next(text, session, 3), QStringLiteral("Next: rest for 60 seconds"));
    EXPECT_EQ(session_words::next(text, session, session.parts.size() - 1), QStringLiteral("Next: done"));
}

// Every part of every exercise can be told, with nothing left empty or unfilled.
TEST_F(SessionWordsTest, TellEverySegmentOfEveryExercise) {
    for (const Exercise& exercise : knowledge().exercises()) {
        const Session session = sessionOf(exercise.id.text().c_str());
        for (std::size_t i = 0; i < session.parts.size(); ++i) {
            for (const QString& words : {session_words::announcement(text, session, session.parts[i]), session_words::next(text, session, i),
                                         session_words::title(session, session.parts[i])}) {
                EXPECT_FALSE(words.isEmpty()) << exercise.id.text();
                EXPECT_FALSE(words.contains(QLatin1Char('%'))) << words.toStdString();
            }
        }
    }
}

}  // namespace
}  // namespace kneemap
