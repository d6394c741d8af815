#include "app/pages/library/exercise_filter.h"

#include <algorithm>

#include "app/pages/library/exercise_words.h"
#include "tests/app/library/library_test.h"

namespace kneemap {
namespace {

class ExerciseFilterTest : public LibraryTest {
protected:
    static auto count(const ExerciseFilter& filter) {
        const auto& all = knowledge().exercises();
        return std::count_if(all.begin(), all.end(), [&](const Exercise& exercise) { return filter.fits(exercise); });
    }
};

TEST_F(ExerciseFilterTest, EmptyTakesAll) {
    EXPECT_EQ(count({}), static_cast<std::ptrdiff_t>(knowledge().exercises().size()));
}

TEST_F(ExerciseFilterTest, EveryExerciseStandsUnderOneAreaAndEveryAreaHasSome) {
    std::ptrdiff_t total = 0;
    for (const std::string& area : exerciseAreas()) {
        ExerciseFilter filter;
        filter.areas = {area};
        EXPECT_GT(count(filter), 0) << area;
        EXPECT_FALSE(areaWords(area).isEmpty()) << area;
        total += count(filter);
    }
    EXPECT_EQ(total, static_cast<std::ptrdiff_t>(knowledge().exercises().size()));
}

TEST_F(ExerciseFilterTest, AreasWidenAndKitNarrows) {
    ExerciseFilter hip;
    hip.areas = {"hip"};
    ExerciseFilter hipOrCalf = hip;
    hipOrCalf.areas.insert("calf-foot");
    EXPECT_GT(count(hipOrCalf), count(hip));
    ExerciseFilter hipWithBand = hip;
    hipWithBand.kits = {Kit::band};
    EXPECT_LT(count(hipWithBand), count(hip));
    EXPECT_GT(count(hipWithBand), 0);
}

TEST_F(ExerciseFilterTest, NoKitNeverNeedsWhatMustBeBought) {
    for (const Exercise& exercise : knowledge().exercises()) {
        if (!needs(exercise, Kit::none)) continue;
        EXPECT_FALSE(needs(exercise, Kit::band)) << exercise.id.text();
        EXPECT_FALSE(needs(exercise, Kit::step)) << exercise.id.text();
        EXPECT_FALSE(needs(exercise, Kit::weights)) << exercise.id.text();
    }
}

TEST_F(ExerciseFilterTest, EveryThingAnExerciseTakesHasAName) {
    for (const Exercise& exercise : knowledge().exercises()) {
        const auto named = std::count_if(exercise.kit.begin(), exercise.kit.end(),
                                         [](const std::string& thing) { return thing != "none"; });
        EXPECT_EQ(kitList(exercise).size(), std::max<std::ptrdiff_t>(named, 1)) << exercise.id.text();
    }
}

}  // namespace
}  // namespace kneemap
