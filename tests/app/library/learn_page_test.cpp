#include "app/pages/library/learn_page.h"

#include "app/pages/library/link_card.h"
#include "app/pages/library/search_field.h"
#include "tests/app/library/library_test.h"

namespace kneemap {
namespace {

class LearnPageTest : public LibraryTest {
protected:
    LearnPage page{text};

    void SetUp() override { open(page); }

    void find(const char* words) {
        page.findChild<SearchField*>()->setText(QString::fromUtf8(words));
        settle();
    }

    int shown() const {
        int count = 0;
        for (const auto* card : page.findChildren<LinkCard*>()) count += card->isVisibleTo(&page) ? 1 : 0;
        return count;
    }
};

TEST_F(LearnPageTest, LeadsToEveryConditionTrainingCauseAndArticle) {
    int conditions = 0, causes = 0, articles = 0, emergency = 0, running = 0, well = 0;
    QObject::connect(&page, &LearnPage::runningAsked, &page, [&] { ++running; });
    QObject::connect(&page, &LearnPage::stayWellAsked, &page, [&] { ++well; });
    QObject::connect(&page, &LearnPage::conditionAsked, &page, [&] { ++conditions; });
    QObject::connect(&page, &LearnPage::trainingAsked, &page, [&] { ++causes; });
    QObject::connect(&page, &LearnPage::articleAsked, &page, [&] { ++articles; });
    QObject::connect(&page, &LearnPage::emergencyListAsked, &page, [&] { ++emergency; });
    for (auto* card : page.findChildren<LinkCard*>()) card->click();
    EXPECT_EQ(conditions, static_cast<int>(knowledge().conditions().size()) - 1);  // all but "something else"
    EXPECT_EQ(causes, static_cast<int>(knowledge().trainingCauses().size()));
    EXPECT_EQ(articles, static_cast<int>(knowledge().articles().size()));
    EXPECT_EQ(emergency, 1);
    EXPECT_EQ(running, 1);
    EXPECT_EQ(well, 1);
}

TEST_F(LearnPageTest, FindsByTitleInAnyCaseAndByTheCliniciansName) {
    const int all = shown();
    find("MENISC");
    EXPECT_GT(shown(), 0);
    EXPECT_LT(shown(), all);
    find("ITBS");
    EXPECT_EQ(shown(), 1);
    find("");
    EXPECT_EQ(shown(), all);
}

TEST_F(LearnPageTest, SaysSoWhenNothingIsFound) {
    find("elbow");
    EXPECT_EQ(shown(), 0);
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("Nothing found for “elbow”.")));
    EXPECT_FALSE(wordsOn(page).contains(QStringLiteral("Getting help")));
}

TEST_F(LearnPageTest, KeepsWhatWasSearchedWhenItIsBuiltAnew) {
    find("menisc");
    const int before = shown();
    page.refresh();
    settle();
    EXPECT_EQ(shown(), before);
}

}  // namespace
}  // namespace kneemap
