#include "app/pages/session/figure_pace.h"

#include <gtest/gtest.h>

#include "app/figures/exercise_clips.h"
#include "core/session/session.h"
#include "tests/app/session/session_test.h"

namespace kneemap {
namespace {

class FigurePaceTest : public SessionTest {
protected:
    /// Each with its clips; then the easier way, where it looks different.
    template <class Look>
    void forEveryExercise(Look look) {
        for (const Exercise& exercise : knowledge().exercises()) {
            const Drill drill = drillOf(knowledge(), exercise).value();
            const QString id = QString::fromStdString(exercise.id.text());
            look(exercise, drill.way, clipsOf(id));
            const std::vector<Clip> easier = clipsOf(id, FigureWay::easier);
            if (!easier.empty()) look(exercise, drill.easier, easier);
        }
    }
};

TEST_F(FigurePaceTest, SetsEveryFigureInStepButThatOfRunning) {
    forEveryExercise([](const Exercise& exercise, const Way& way, const std::vector<Clip>& clips) {
        EXPECT_EQ(FigurePace(clips, way.phases).isPaced(), exercise.area != "running-drill" || exercise.id.text() == "hop-ladder") << exercise.id.text();
    });
}

// A moving phase ends in the pose in which the next one begins, and at its end the figure rests there: no jump, no slip.
TEST_F(FigurePaceTest, RestsWhereAPhaseEnds) {
    forEveryExercise([](const Exercise& exercise, const Way& way, const std::vector<Clip>& clips) {
        const FigurePace pace(clips, way.phases);
        if (!pace.isPaced()) return;
        for (std::size_t phase = 0; phase < way.phases.size(); ++phase) {
            const FigurePace::Shown end = pace.at(phase, way.phases[phase].seconds);
            const Clip& clip = clips[static_cast<std::size_t>(end.clip)];
            const Moment moment = Timeline(clip, pace.holds()).at(end.seconds);
            EXPECT_TRUE(moment.resting) << exercise.id.text() << ' ' << phase;
            EXPECT_EQ(clip.moves[moment.move].to, end.pose) << exercise.id.text() << ' ' << phase;
        }
    });
}

TEST_F(FigurePaceTest, MovesOnWhileAPhaseMovesAndKeepsThePoseWhileItHolds) {
    forEveryExercise([](const Exercise& exercise, const Way& way, const std::vector<Clip>& clips) {
        const FigurePace pace(clips, way.phases);
        if (!pace.isPaced()) return;
        for (std::size_t phase = 0; phase < way.phases.size(); ++phase) {
            const double seconds = way.phases[phase].seconds;
            const FigurePace::Shown early = pace.at(phase, seconds * 0.25), late = pace.at(phase, seconds * 0.75);
            EXPECT_EQ(early.clip, late.clip);
            EXPECT_LT(early.seconds, late.seconds) << exercise.id.text() << ' ' << phase;
            const Clip& clip = clips[static_cast<std::size_t>(early.clip)];
            EXPECT_EQ(Timeline(clip, pace.holds()).at(early.seconds).resting, way.phases[phase].hold) << exercise.id.text() << ' ' << phase;
        }
    });
}

}  // namespace
}  // namespace kneemap
