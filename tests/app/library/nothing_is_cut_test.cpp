#include <QSize>
#include <memory>
#include <vector>

#include "app/pages/library/article_page.h"
#include "app/pages/library/condition_page.h"
#include "app/pages/library/exercises_page.h"
#include "app/pages/library/learn_page.h"
#include "app/pages/library/training_check_page.h"
#include "app/pages/library/when_to_call_page.h"
#include "app/pages/settings/about_page.h"
#include "app/pages/settings/app_settings.h"
#include "app/pages/settings/settings_page.h"
#include "app/widgets/option_group.h"
#include "tests/app/library/cut.h"
#include "tests/app/library/library_test.h"

namespace kneemap {
namespace {

struct Room {
    QSize size;
    int textScale;
    Qt::LayoutDirection direction;
};

class NothingIsCut : public LibraryTest, public ::testing::WithParamInterface<Room> {
protected:
    AppSettings settings{QString()};

    void SetUp() override {
        theme().setMotionReduced(true);
        theme().setTextScale(GetParam().textScale);
        QApplication::setLayoutDirection(GetParam().direction);
    }

    void expectWhole(LibraryPage& page, const char* name) {
        page.resize(GetParam().size);
        showActive(page);
        settle();
        const QStringList cut = cutOn(page);
        EXPECT_TRUE(cut.isEmpty()) << name << '\n' << cut.join(QLatin1Char('\n')).toStdString();
    }
};

TEST_P(NothingIsCut, OnPagesToLookUp) {
    LearnPage learn(text);
    expectWhole(learn, "learn");
    WhenToCallPage call(text);
    expectWhole(call, "when to call");
    AboutPage about(text);
    expectWhole(about, "about");
    SettingsPage page(settings);
    page.setLanguages({{QStringLiteral("de"), QStringLiteral("Deutsch")}});
    expectWhole(page, "settings");
}

TEST_P(NothingIsCut, OnArticlesAndConditions) {
    ArticlePage article(text);
    for (const Article& each : knowledge().articles()) {
        article.show(each.id);
        expectWhole(article, each.id.text().c_str());
    }
    ConditionPage condition(text);
    for (const Condition& each : knowledge().conditions()) {
        condition.show(each.id);
        expectWhole(condition, each.id.text().c_str());
    }
}

TEST_P(NothingIsCut, OnExercises) {
    ExercisesPage page(checkUp, text);
    expectWhole(page, "exercises");
    for (const Exercise& each : knowledge().exercises()) {
        page.show(each.id);
        expectWhole(page, each.id.text().c_str());
    }
}

TEST_P(NothingIsCut, OnTrainingChecks) {
    TrainingCheckPage page(checkUp, text);
    expectWhole(page, "overview");
    for (const TrainingCause& each : knowledge().trainingCauses()) {
        page.show(each.id);
        settle();
        for (auto* group : page.findChildren<OptionGroup*>()) group->row(group->count() - 2)->click();
        expectWhole(page, each.id.text().c_str());
    }
}

INSTANTIATE_TEST_SUITE_P(Rooms, NothingIsCut,
                         ::testing::Values(Room{{1280, 716}, 100, Qt::LeftToRight}, Room{{1024, 480}, 100, Qt::LeftToRight},
                                           Room{{1080, 1740}, 125, Qt::LeftToRight}, Room{{1280, 716}, 200, Qt::LeftToRight},
                                           Room{{1024, 480}, 200, Qt::RightToLeft}, Room{{800, 560}, 150, Qt::LeftToRight}));

}  // namespace
}  // namespace kneemap
