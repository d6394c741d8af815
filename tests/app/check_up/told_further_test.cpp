#include "app/told_further.h"

#include <gtest/gtest.h>

namespace kneemap {
namespace {

const QuestionId list("list"), single("single");
const OptionId a("a"), b("b"), c("c");

History with(const QuestionId& question, Answer answer) {
    History history;
    history.answers.emplace(question, std::move(answer));
    return history;
}

TEST(ToldFurther, EveryStoryGoesOnFromNothingAndFromItself) {
    History told = with(single, Choices{{a}, {}, {}});
    told.side = Side::left;
    told.pattern = Pattern::area;
    EXPECT_TRUE(continues(told, {}));
    EXPECT_TRUE(continues(told, told));
    EXPECT_FALSE(continues({}, told));
}

TEST(ToldFurther, AnotherAnswerPlaceOrPatternIsAnotherStory) {
    History told = with(single, Choices{{a}, {}, {}});
    told.side = Side::left;
    told.zones = {{ZoneId("patella"), true}};
    told.pattern = Pattern::area;
    History other = told;
    other.answers.at(single) = Unsure{};
    EXPECT_FALSE(continues(told, other));
    other = told;
    other.side = Side::right;
    EXPECT_FALSE(continues(told, other));
    other = told;
    other.zones.push_back({ZoneId("tibial-tuberosity"), false});
    EXPECT_FALSE(continues(told, other));
    other = told;
    other.pattern.reset();
    other.patternUnsure = true;
    EXPECT_FALSE(continues(told, other));
}

TEST(ToldFurther, AListAskedItemByItemGoesOnWithAnyAnswerToWhatIsOpen) {
    const History asking = with(list, Choices{{}, {}, {a, b, c}});
    EXPECT_TRUE(continues(with(list, Choices{{a}, {b}, {c}}), asking));
    EXPECT_TRUE(continues(with(list, Choices{}), asking));
    const History halfway = with(list, Choices{{}, {a}, {b}});  // c was answered with no
    EXPECT_TRUE(continues(with(list, Choices{{b}, {a}, {}}), halfway));
    EXPECT_FALSE(continues(with(list, Choices{{c}, {a}, {}}), halfway)) << "c was answered with no";
    EXPECT_FALSE(continues(with(list, Choices{{b}, {}, {}}), halfway)) << "a was not sure";
    EXPECT_FALSE(continues(asking, halfway));
}

TEST(ToldFurther, HavingReadTheWarningOrTheAnswersIsPartOfTheStory) {
    History seen;
    seen.emergencySeen = true;
    EXPECT_FALSE(continues({}, seen));
    History reviewed;
    reviewed.reviewed = true;
    EXPECT_FALSE(continues({}, reviewed));
}

}  // namespace
}  // namespace kneemap
