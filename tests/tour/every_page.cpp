#include "every_page.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLocale>

#include "app/check_up.h"
#include "app/main_window.h"
#include "app/pages/running/weekday_row.h"
#include "app/pages/session/session_page.h"
#include "app/pages/session/too_sore_view.h"
#include "app/widgets/option_group.h"
#include "app/widgets/push_button.h"
#include "app/widgets/stepper.h"
#include "tests/tour/load_case.h"

namespace kneemap {
namespace {

/// A guided session at its turning points.
void showSession(MainWindow& window, const std::function<void(const QString& name)>& look) {
    window.showSession({ExerciseId("single-leg-bridge"), ExerciseId("wall-sit"), ExerciseId("side-lying-leg-raise")}, std::nullopt);
    auto* page = qobject_cast<SessionPage*>(window.page());
    const auto press = [&](int key) { page->takeKey(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier)); };
    page->setKeepsTime(false);
    look(QStringLiteral("session-start"));
    page->goOn();
    page->advanceBy(4);
    look(QStringLiteral("session-ready"));
    page->advanceBy(6 + 6 * 10 + 3);
    look(QStringLiteral("session-set"));
    press(Qt::Key_T);
    look(QStringLiteral("session-too-sore"));
    Q_EMIT page->findChild<TooSoreView*>()->easierAsked();
    page->advanceBy(12);
    look(QStringLiteral("session-easier"));
    press(Qt::Key_N);
    page->advanceBy(20);
    look(QStringLiteral("session-rest"));
    for (int i = 0; i < 5; ++i) press(Qt::Key_N);
    page->advanceBy(15);
    look(QStringLiteral("session-hold"));
    press(Qt::Key_Space);
    look(QStringLiteral("session-paused"));
    while (page->run().stage == SessionRun::Stage::exercising) press(Qt::Key_N);
    press(Qt::Key_5);
    look(QStringLiteral("session-end"));
}

/// Ticks and presses all that the running page waits for: the whole list, how long off, three days.
void planRuns(QWidget& page) {
    for (auto* row : page.findChild<OptionGroup*>()->findChildren<QAbstractButton*>()) row->click();
    for (auto* pick : page.findChild<Stepper*>()->findChildren<QAbstractButton*>()) {
        if (pick->text() == QLocale().toString(6)) pick->click();
    }
    for (const int day : {2, 4, 7}) page.findChild<WeekdayRow*>()->button(day)->click();
}

}  // namespace

void showEveryPage(MainWindow& window, const QString& cases, const std::function<void(const QString& name)>& look) {
    look(QStringLiteral("welcome"));
    window.startCheckUp();
    look(QStringLiteral("safety-now"));
    CheckUp& checkUp = window.checkUp();
    checkUp.answer(QuestionId("safety-now"), Choices{{OptionId("foot-cold-numb")}, {}, {}});
    window.showStep();
    look(QStringLiteral("emergency"));
    checkUp.goBack();
    checkUp.answer(QuestionId("safety-now"), Unsure{});
    window.showStep();
    look(QStringLiteral("one-at-a-time"));
    checkUp.goBack();
    checkUp.answer(QuestionId("safety-now"), Choices{});
    window.showStep();
    look(QStringLiteral("about-you"));
    checkUp.answer({{QuestionId("age"), 34.0},
                    {QuestionId("sex"), Choices{{OptionId("female")}, {}, {}}},
                    {QuestionId("runner"), Choices{{OptionId("regular")}, {}, {}}}});
    window.showStep();
    look(QStringLiteral("where-empty"));
    checkUp.mark(Side::left, {{ZoneId("peripatellar"), true}, {ZoneId("medial-patellar-border"), false}});
    window.showStep();
    look(QStringLiteral("how-you-show-it"));
    window.showSpots();
    look(QStringLiteral("where-marked"));
    checkUp.showPattern(Pattern::area);
    window.showStep();
    look(QStringLiteral("safety-knee"));
    checkUp.answer(QuestionId("safety-knee"), Choices{});
    checkUp.answer(QuestionId("safety-you"), Choices{});
    checkUp.answer(QuestionId("injury"), Choices{{OptionId("no-injury")}, {}, {}});
    window.showStep();
    look(QStringLiteral("question"));
    loadCase(window, cases + QStringLiteral("/textbook/pfp-29m-desk.json"), false);
    look(QStringLiteral("review"));
    for (const char* file : {"textbook/pfp-29m-desk", "textbook/septic-41m-fever", "textbook/osd-12m-football",
                             "public/men-waldman-soccer", "public/oa-medqa-58f-left", "public/fx-hawaii-16m"}) {
        loadCase(window, cases + QStringLiteral("/%1.json").arg(QLatin1String(file)), true);
        look(QStringLiteral("result-") + QString::fromLatin1(file).section(QLatin1Char('/'), 1));
    }
    loadCase(window, cases + QStringLiteral("/textbook/pfp-29m-desk.json"), true);
    window.showPlan(ConditionId("patellofemoral-pain"));
    look(QStringLiteral("plan"));
    showSession(window, look);
    window.showTakeAlong();
    look(QStringLiteral("take-along"));
    window.showTakeAlong(TakeAlongView::code);
    look(QStringLiteral("take-along-code"));
    window.showRunning(ConditionId("patellofemoral-pain"));
    look(QStringLiteral("running-not-ready"));
    planRuns(*window.page());
    look(QStringLiteral("running"));
    window.showStayWell();
    look(QStringLiteral("stay-well"));
    window.showLearn();
    look(QStringLiteral("learn"));
    window.showCondition(ConditionId("iliotibial-band-syndrome"));
    look(QStringLiteral("condition"));
    window.showArticle(ArticleId("running-is-not-bad"));
    look(QStringLiteral("article"));
    window.showTrainingCheck();
    look(QStringLiteral("training-check"));
    window.showTraining(TrainingCauseId("training-load"));
    look(QStringLiteral("training"));
    window.showExercises();
    look(QStringLiteral("exercises"));
    window.showWhenToCall();
    look(QStringLiteral("when-to-call"));
    window.showSettings();
    look(QStringLiteral("settings"));
    window.showAbout();
    look(QStringLiteral("about"));
    window.startCheckUp();
    look(QStringLiteral("started-again"));
    window.showWelcome();
    look(QStringLiteral("welcome-again"));
}

}  // namespace kneemap
