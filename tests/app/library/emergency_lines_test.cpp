#include "app/pages/library/emergency_lines.h"

#include <algorithm>

#include "app/pages/library/when_to_call_page.h"
#include "core/reasoning/assess.h"
#include "tests/app/library/library_test.h"

namespace kneemap {
namespace {

class EmergencyLinesTest : public LibraryTest {
protected:
    std::vector<EmergencyLine> lines = emergencyLines(knowledge());

    const EmergencyLine* lineOf(const char* option) const {
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [&](const EmergencyLine& line) { return line.sign->id == OptionId(option); });
        return found == lines.end() ? nullptr : &*found;
    }
};

TEST_F(EmergencyLinesTest, NamesEverySignThatIsAnEmergencyByItself) {
    for (const Question& question : knowledge().questions()) {
        if (!question.askFirst || question.askWhen) continue;
        for (const Option& option : question.options) {
            History history;
            history.answers.emplace(question.id, Choices{{option.id}, {}, {}});
            if (assess(knowledge(), history).urgency.urgency != Urgency::emergency) continue;
            const EmergencyLine* line = lineOf(option.id.text().c_str());
            ASSERT_NE(line, nullptr) << option.id.text();
            EXPECT_TRUE(line->togetherWith.empty()) << option.id.text();
            EXPECT_FALSE(line->why.empty()) << option.id.text();
        }
    }
    EXPECT_GE(lines.size(), 5U);
}

TEST_F(EmergencyLinesTest, AFeverNeedsASecondSign) {
    const EmergencyLine* fever = lineOf("fever-ill");
    ASSERT_NE(fever, nullptr);
    EXPECT_FALSE(fever->togetherWith.empty());
    EXPECT_TRUE(std::any_of(fever->togetherWith.begin(), fever->togetherWith.end(),
                            [](const Option* option) { return option->id == OptionId("knee-changed"); }));
    EXPECT_TRUE(std::none_of(fever->togetherWith.begin(), fever->togetherWith.end(),
                             [](const Option* option) { return option->id == OptionId("just-a-cold"); }));
}

TEST_F(EmergencyLinesTest, ThePageSaysThemAllAndWhatToDo) {
    WhenToCallPage page(text);
    open(page);
    const QString words = wordsOn(page);
    for (const EmergencyLine& line : lines) {
        EXPECT_TRUE(words.contains(ClinicalText::of(line.sign->text))) << line.sign->id.text();
        for (const std::string& why : line.why) EXPECT_TRUE(words.contains(ClinicalText::of(why))) << why;
    }
    EXPECT_TRUE(words.contains(text.cardHeading({Urgency::emergency, std::nullopt})));
    EXPECT_FALSE(words.contains(QLatin1Char('{'))) << words.toStdString();
}

TEST_F(EmergencyLinesTest, ThePageNeverSpeaksOfAnswersThatNobodyGave) {
    WhenToCallPage page(text);
    open(page);
    EXPECT_FALSE(wordsOn(page).contains(QStringLiteral("your answers")));
}

}  // namespace
}  // namespace kneemap
