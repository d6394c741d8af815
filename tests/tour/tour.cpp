/// Renders every page of the window offscreen into a folder, for the README's pictures and for looking at the product:
///   kneemap-tour --out DIR [--size 1280x800] [--theme light] [--text-size 100] [--lang en]
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <cstdio>

#include "app/check_up.h"
#include "app/content/content_folder.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/pages/settings/app_settings.h"
#include "app/style/look.h"
#include "core/report/check_up_file.h"

using namespace kneemap;

namespace {

class Tour {
public:
    Tour(MainWindow& window, QString folder) : window_(window), folder_(std::move(folder)) {}

    void shoot(const QString& name) {
        // Twice: a page may lay itself out anew once it knows its width.
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder_).arg(++count_, 2, 10, QLatin1Char('0')).arg(name);
        if (!window_.grab().save(file)) std::fprintf(stderr, "could not write %s\n", qPrintable(file));
    }

    /// Goes on with a check-up as a file has it, up to and with the questions it leaves out.
    void load(const QString& file, bool reviewed) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly)) return;
        CheckUp& checkUp = window_.checkUp();
        History history = readCheckUp(source.readAll().toStdString(), file.toStdString(), checkUp.knowledge());
        history.reviewed = reviewed;
        history.emergencySeen = reviewed;
        if (!history.side) history.side = Side::left;
        if (!history.pattern) history.patternUnsure = true;
        checkUp.load(std::move(history));
        while (const auto* ask = std::get_if<AskQuestions>(&checkUp.step())) {
            std::vector<std::pair<QuestionId, Answer>> skipped;
            for (const QuestionId& id : ask->questions) skipped.emplace_back(id, Unsure{});
            if (ask->stage == Stage::safety) skipped.front().second = Choices{};
            checkUp.answer(skipped);
        }
        if (reviewed && std::holds_alternative<ReviewAnswers>(checkUp.step())) checkUp.acceptReview();
        window_.showStep();
    }

private:
    MainWindow& window_;
    QString folder_;
    int count_ = 0;
};

}  // namespace

int main(int count, char** values) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, values);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("out"), QString(), QStringLiteral("DIR")},
                       {QStringLiteral("size"), QString(), QStringLiteral("WxH"), QStringLiteral("1280x800")},
                       {QStringLiteral("theme"), QString(), QStringLiteral("NAME"), QStringLiteral("light")},
                       {QStringLiteral("text-size"), QString(), QStringLiteral("PERCENT"), QStringLiteral("100")},
                       {QStringLiteral("cases"), QString(), QStringLiteral("DIR"), QStringLiteral(KNEEMAP_CASES)},
                       {QStringLiteral("lang"), QString(), QStringLiteral("CODE"), QStringLiteral("en")}});
    parser.process(application);
    const QString folder = parser.value(QStringLiteral("out"));
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fputs("kneemap-tour: --out DIR is wanted\n", stderr);
        return 2;
    }
    QTemporaryDir data;
    AppSettings settings{QString()};
    const QString theme = parser.value(QStringLiteral("theme"));
    settings.setColours(theme == QLatin1String("dark") ? ThemeChoice::dark
                        : theme == QLatin1String("contrast") ? ThemeChoice::contrast
                                                             : ThemeChoice::light);
    settings.setTextSize(parser.value(QStringLiteral("text-size")).toInt());
    settings.setLanguage(parser.value(QStringLiteral("lang")));
    settings.setLessMotion(true);
    Theme& look = installLook(application);
    Language language;
    language.speak(settings.language());
    applyLook(settings, look);
    LaunchOptions options;
    options.dataFolder = data.path();
    MainWindow window(options, settings, language);
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();

    const QString cases = parser.value(QStringLiteral("cases"));
    Tour tour(window, folder);
    tour.shoot(QStringLiteral("welcome"));
    window.startCheckUp();
    tour.shoot(QStringLiteral("safety-now"));
    CheckUp& checkUp = window.checkUp();
    checkUp.answer(QuestionId("safety-now"), Choices{{OptionId("foot-cold-numb")}, {}, {}});
    window.showStep();
    tour.shoot(QStringLiteral("emergency"));
    checkUp.goBack();
    checkUp.answer(QuestionId("safety-now"), Unsure{});
    window.showStep();
    tour.shoot(QStringLiteral("one-at-a-time"));
    checkUp.goBack();
    checkUp.answer(QuestionId("safety-now"), Choices{});
    window.showStep();
    tour.shoot(QStringLiteral("about-you"));
    checkUp.answer({{QuestionId("age"), 34.0},
                    {QuestionId("sex"), Choices{{OptionId("female")}, {}, {}}},
                    {QuestionId("runner"), Choices{{OptionId("regular")}, {}, {}}}});
    window.showStep();
    tour.shoot(QStringLiteral("where-empty"));
    checkUp.mark(Side::left, {{ZoneId("peripatellar"), true}, {ZoneId("medial-patellar-border"), false}});
    window.showStep();
    tour.shoot(QStringLiteral("how-you-show-it"));
    window.showSpots();
    tour.shoot(QStringLiteral("where-marked"));
    checkUp.showPattern(Pattern::area);
    window.showStep();
    tour.shoot(QStringLiteral("safety-knee"));
    checkUp.answer(QuestionId("safety-knee"), Choices{});
    checkUp.answer(QuestionId("safety-you"), Choices{});
    checkUp.answer(QuestionId("injury"), Choices{{OptionId("no-injury")}, {}, {}});
    window.showStep();
    tour.shoot(QStringLiteral("question"));
    tour.load(cases + QStringLiteral("/textbook/pfp-29m-desk.json"), false);
    tour.shoot(QStringLiteral("review"));
    for (const char* file : {"textbook/pfp-29m-desk", "textbook/septic-41m-fever", "textbook/osd-12m-football",
                             "public/men-waldman-soccer", "public/oa-medqa-58f-left", "public/fx-hawaii-16m"}) {
        tour.load(cases + QStringLiteral("/%1.json").arg(QLatin1String(file)), true);
        tour.shoot(QStringLiteral("result-") + QString::fromLatin1(file).section(QLatin1Char('/'), 1));
    }
    tour.load(cases + QStringLiteral("/textbook/pfp-29m-desk.json"), true);
    window.showPlan(ConditionId("patellofemoral-pain"));
    tour.shoot(QStringLiteral("plan"));
    window.showLearn();
    tour.shoot(QStringLiteral("learn"));
    window.showCondition(ConditionId("iliotibial-band-syndrome"));
    tour.shoot(QStringLiteral("condition"));
    window.showArticle(ArticleId("running-is-not-bad"));
    tour.shoot(QStringLiteral("article"));
    window.showTrainingCheck();
    tour.shoot(QStringLiteral("training-check"));
    window.showTraining(TrainingCauseId("training-load"));
    tour.shoot(QStringLiteral("training"));
    window.showExercises();
    tour.shoot(QStringLiteral("exercises"));
    window.showWhenToCall();
    tour.shoot(QStringLiteral("when-to-call"));
    window.showSettings();
    tour.shoot(QStringLiteral("settings"));
    window.showAbout();
    tour.shoot(QStringLiteral("about"));
    window.startCheckUp();
    tour.shoot(QStringLiteral("started-again"));
    window.showWelcome();
    tour.shoot(QStringLiteral("welcome-again"));
    return 0;
}
