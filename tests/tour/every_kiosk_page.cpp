#include "tests/tour/every_kiosk_page.h"

#include <QCoreApplication>

#include "app/check_up.h"
#include "app/kiosk/attract_page.h"
#include "app/kiosk/kiosk_tool_row.h"
#include "app/kiosk/kiosk_window.h"
#include "app/main_window.h"
#include "app/pages/result/plan_page.h"
#include "app/pages/settings/app_settings.h"
#include "tests/tour/load_case.h"

namespace kneemap {
namespace {

/// What a press of a button has left to be done.
void settle() {
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// The questions up to the map, one group a page.
void showBeginning(KioskWindow& kiosk, const std::function<void(const QString& name)>& look) {
    MainWindow& window = *kiosk.visit();
    CheckUp& checkUp = window.checkUp();
    look(QStringLiteral("safety-now"));
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
    look(QStringLiteral("about-age"));
    checkUp.answer(QuestionId("age"), 34.0);
    window.showStep();
    look(QStringLiteral("about-sex"));
    checkUp.answer(QuestionId("sex"), Choices{{OptionId("female")}, {}, {}});
    window.showStep();
    look(QStringLiteral("about-runner"));
    checkUp.answer(QuestionId("runner"), Choices{{OptionId("regular")}, {}, {}});
    window.showStep();
    look(QStringLiteral("where-empty"));
    checkUp.mark(Side::left, {{ZoneId("peripatellar"), true}, {ZoneId("medial-patellar-border"), false}});
    window.showStep();
    look(QStringLiteral("how-you-show-it"));
    window.showSpots();
    look(QStringLiteral("where-marked"));
    window.page()->skip();
    look(QStringLiteral("where-list"));
    checkUp.showPattern(Pattern::area);
    window.showStep();
    look(QStringLiteral("safety-knee"));
    checkUp.answer(QuestionId("safety-knee"), Choices{});
    checkUp.answer(QuestionId("safety-you"), Choices{});
    checkUp.answer(QuestionId("injury"), Choices{{OptionId("no-injury")}, {}, {}});
    window.showStep();
    look(QStringLiteral("question"));
}

void showCovers(KioskWindow& kiosk, const std::function<void(const QString& name)>& look) {
    const auto ask = [&](auto signal, const char* name) {
        Q_EMIT(kiosk.tools()->*signal)();
        settle();
        look(QString::fromLatin1(name));
        kiosk.dropCover();
    };
    ask(&KioskToolRow::languageAsked, "languages");
    ask(&KioskToolRow::textSizeAsked, "text-size");
    ask(&KioskToolRow::finishAsked, "finish");
    kiosk.askForStaff();
    look(QStringLiteral("staff-clear"));
    kiosk.dropCover();
    Q_EMIT kiosk.idle().warned(20);
    look(QStringLiteral("still-there"));
    kiosk.dropCover();
    Q_EMIT kiosk.tools()->hideAsked();
    look(QStringLiteral("hidden"));
    Q_EMIT kiosk.tools()->hideAsked();
    Q_EMIT kiosk.tools()->bringDownAsked();
    settle();
    look(QStringLiteral("brought-down"));
    Q_EMIT kiosk.tools()->bringDownAsked();
}

}  // namespace

void showEveryKioskPage(KioskWindow& kiosk, AppSettings& settings, const QString& cases, const std::function<void(const QString& name)>& look) {
    look(QStringLiteral("attract"));
    const int textSize = settings.textSize();
    const auto begin = [&] {
        kiosk.begin(kiosk.config().defaultLanguage);
        settings.setTextSize(textSize);
        settle();
    };
    begin();
    showBeginning(kiosk, look);
    showCovers(kiosk, look);
    MainWindow& window = *kiosk.visit();
    loadCase(window, cases + QStringLiteral("/textbook/pfp-29m-desk.json"), false);
    look(QStringLiteral("review"));
    for (const char* file : {"textbook/septic-41m-fever", "textbook/osd-12m-football", "public/men-waldman-soccer",
                             "public/oa-medqa-58f-left", "textbook/pfp-29m-desk"}) {
        loadCase(window, cases + QStringLiteral("/%1.json").arg(QLatin1String(file)), true);
        look(QStringLiteral("result-") + QString::fromLatin1(file).section(QLatin1Char('/'), 1));
    }
    window.showPlan(ConditionId("patellofemoral-pain"));
    look(QStringLiteral("plan-week"));
    for (const PlanSection section : {PlanSection::exercises, PlanSection::course, PlanSection::help}) {
        qobject_cast<PlanPage*>(window.page())->setSection(section);
        settle();
        look(QStringLiteral("plan-%1").arg(static_cast<int>(section)));
    }
    window.showTakeAlong();
    settle();
    look(QStringLiteral("take-along"));
    window.showTraining(TrainingCauseId("training-load"));
    look(QStringLiteral("training"));
    window.showArticle(ArticleId("see-a-professional"));
    look(QStringLiteral("article"));
    kiosk.forget();
    look(QStringLiteral("attract-again"));
}

}  // namespace kneemap
