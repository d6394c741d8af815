#include "story.h"

#include <gtest/gtest.h>

#include "app/clinical_text.h"
#include "app/pages/check_up/item_page.h"
#include "app/pages/check_up/locate_page.h"
#include "app/pages/check_up/view_tab.h"
#include "app/widgets/heading_label.h"

namespace kneemap::stories {
namespace {

constexpr int mostPages = 120;

}  // namespace

void Story::fillQuestion(const QuestionId& id) {
    const Question* question = program_.checkUp().knowledge().find(id);
    ASSERT_NE(question, nullptr) << id.text();
    const QString words = ClinicalText::of(question->text);
    ASSERT_TRUE(program_.shows(words)) << "not on the screen: " << qPrintable(words);
    if (const auto number = person_.numberFor(*question)) return hand_.giveNumber(words, *number);
    for (const QString& answer : person_.answersTo(*question)) hand_.choose(words, answer);
}

void Story::fillPage() {
    const Step step = program_.checkUp().step();
    ASSERT_FALSE(program_.heading().isEmpty());
    if (const auto* ask = std::get_if<AskQuestions>(&step)) {
        if (ask->stage != Stage::about) return fillQuestion(ask->questions.front());
        for (const QuestionId& id : ask->questions) fillQuestion(id);
    } else if (std::holds_alternative<AskItem>(step)) {
        hand_.choose(program_.heading(), ItemPage::tr("No"));
    } else if (std::holds_alternative<MarkSpots>(step)) {
        hand_.choose(LocatePage::tr("Which knee hurts more?"), person_.side());
        QString view = ViewTab::viewName(KneeView::front);
        for (const Person::Spot& spot : person_.spots()) {
            if (spot.view != view) hand_.turnTo(spot.view);
            view = spot.view;
            hand_.mark(spot.name);
        }
    } else if (std::holds_alternative<AskPattern>(step)) {
        hand_.choose(program_.heading(), person_.pattern());
    } else {
        FAIL() << "nothing to answer on the page " << qPrintable(program_.heading());
    }
}

void Story::answerPage() {
    fillPage();
    if (!::testing::Test::HasFatalFailure()) hand_.goOn();
}

void Story::goWhile(const std::function<bool(const Step&)>& isBefore) {
    for (int page = 0; page < mostPages && isBefore(program_.checkUp().step()); ++page) {
        const Step before = program_.checkUp().step();
        answerPage();
        if (::testing::Test::HasFatalFailure()) return;
        ASSERT_FALSE(before == program_.checkUp().step()) << "stays on the page " << qPrintable(program_.heading());
    }
    EXPECT_FALSE(isBefore(program_.checkUp().step()));
}

void Story::goToReview() {
    goWhile([](const Step& step) { return !std::holds_alternative<ReviewAnswers>(step); });
}

void Story::goToResult() {
    goToReview();
    if (::testing::Test::HasFatalFailure()) return;
    hand_.goOn();
    ASSERT_TRUE(std::holds_alternative<ShowResult>(program_.checkUp().step()));
}

}  // namespace kneemap::stories
