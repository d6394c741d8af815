/// One window, one process, many check-ups, each with all that comes of it: kneemap-long-run [CHECK-UPS] [SEED]
/// Every check-up is asked to its result, kept on disk, and written as text and as a record. Of every tenth each page is shown
/// and the papers are painted; it is one of five people then, whose words and pictures are all known after the first hundred.
/// Prints the memory in use every hundred check-ups, and ends with 1 if it has grown since the first hundred or if a check-up left
/// an object behind.
#include <malloc.h>

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/draft_file.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/pages/settings/app_settings.h"
#include "app/report/plain_text.h"
#include "app/report/report_document.h"
#include "app/style/look.h"
#include "core/report/report.h"

using namespace kneemap;

namespace {

/// Bytes that are allocated now: what is freed does not count, whether or not the system has it back.
std::size_t bytesInUse() { return mallinfo2().uordblks + mallinfo2().hblkhd; }

void settle() {
    // Several times: what goes leaves word to be deleted, and a page may lay itself out anew once it knows its width.
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// Somebody who answers anything, but seldom that they are in danger.
class Anybody {
public:
    explicit Anybody(unsigned seed) : random_(seed) {}

    Answer answerTo(const Question& question) {
        if (happens(0.1)) return Unsure{};
        if (question.kind == QuestionKind::number) return Number(static_cast<double>(18 + pick(60)));
        std::vector<OptionId> offered;
        for (const Option& option : question.options) {
            if (!option.hidden && !option.exclusive) offered.push_back(option.id);
        }
        if (question.kind == QuestionKind::single) return Choices{{offered[pick(offered.size())]}, {}, {}};
        Choices ticked;
        for (const OptionId& option : offered) {
            if (happens(question.stage == Stage::safety ? 0.005 : 0.2)) ticked.chosen.insert(option);
        }
        return ticked;
    }

    std::size_t pick(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_); }
    bool happens(double share) { return std::bernoulli_distribution(share)(random_); }

private:
    std::mt19937 random_;
};

/// The window, and somebody who goes through it again and again.
class LongRun {
public:
    explicit LongRun(const QString& folder) : draft_(folder + QStringLiteral("/last-check.kneemap")) {
        settings_.setLanguage(QStringLiteral("en"));
        settings_.setLessMotion(true);
        language_.speak(QStringLiteral("en"));
        applyLook(settings_, theme());
        LaunchOptions options;
        options.dataFolder = folder;
        window_ = std::make_unique<MainWindow>(options, settings_, language_);
        window_->show();
        settle();
    }

    /// One check-up from start to result. False if there is none, or if it was not kept.
    bool one(Anybody& anybody, bool everyPage) {
        CheckUp& checkUp = window_->checkUp();
        if (everyPage) window_->startCheckUp();
        else checkUp.restart();
        constexpr int mostSteps = 200;
        for (int step = 0; step < mostSteps && !std::holds_alternative<ShowResult>(checkUp.step()); ++step) {
            if (everyPage) show();
            answer(checkUp, anybody);
        }
        if (!std::holds_alternative<ShowResult>(checkUp.step())) return false;
        if (everyPage) showResult();
        settle();  // the check-up is kept behind the paint
        takeAlong(checkUp);
        return draft_.load(checkUp.knowledge()) == checkUp.history();
    }

private:
    void show() {
        window_->showStep();
        settle();
    }

    void showResult() {
        show();
        const Report report = makeReport(window_->checkUp().knowledge(), window_->checkUp().history(), window_->checkUp().assessment());
        if (!report.causes.empty()) window_->showPlan(report.causes.front().condition);
        settle();
        window_->showTakeAlong();
        settle();
        (void)window_->resultPdf();
        window_->showWelcome();
        settle();
    }

    static void answer(CheckUp& checkUp, Anybody& anybody) {
        const Step step = checkUp.step();
        if (const auto* ask = std::get_if<AskQuestions>(&step)) {
            std::vector<std::pair<QuestionId, Answer>> given;
            for (const QuestionId& id : ask->questions) given.emplace_back(id, anybody.answerTo(*checkUp.knowledge().find(id)));
            checkUp.answer(given);
        } else if (const auto* item = std::get_if<AskItem>(&step)) {
            checkUp.answerItem(item->question, item->item, Interview::ItemAnswer::no);
        } else if (std::holds_alternative<MarkSpots>(step)) {
            const auto& zones = checkUp.knowledge().zones();
            checkUp.mark(anybody.happens(0.5) ? Side::left : Side::right, {{zones[anybody.pick(zones.size())].id, true}});
        } else if (std::holds_alternative<AskPattern>(step)) {
            checkUp.showPattern(Pattern::area);
        } else if (std::holds_alternative<ShowEmergency>(step)) {
            checkUp.goOnAfterEmergency();
        } else {
            checkUp.acceptReview();
        }
    }

    /// What can leave the room, but for the papers.
    void takeAlong(CheckUp& checkUp) {
        const ClinicalText text(checkUp.knowledge());
        const Report report = makeReport(checkUp.knowledge(), checkUp.history(), checkUp.assessment());
        (void)plainText(reportDocument(report, text, QDateTime::currentDateTime()));
        (void)window_->resultRecord();
    }

    AppSettings settings_{QString()};
    Language language_;
    DraftFile draft_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace

int main(int count, char** values) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, values);
    installLook(application);
    const int checkUps = count > 1 ? std::atoi(values[1]) : 300;
    const QTemporaryDir folder;
    LongRun run(folder.path());
    Anybody anybody(count > 2 ? static_cast<unsigned>(std::atoi(values[2])) : 1);
    constexpr int hundred = 100, tenth = 10, people = 5;
    // What may grow after the first ones: glyphs that had not been drawn yet. Never with the number of check-ups.
    constexpr std::size_t slack = 2 * 1024 * 1024;
    constexpr qsizetype few = 3;  // the focus frame and its like come and go
    std::size_t first = 0;
    qsizetype widgets = 0;
    for (int done = 1; done <= checkUps; ++done) {
        Anybody known(static_cast<unsigned>(done / tenth % people));
        const bool everyPage = done % tenth == 0;
        if (!run.one(everyPage ? known : anybody, everyPage)) {
            std::fprintf(stderr, "check-up %d came to no result, or was not kept\n", done);
            return 1;
        }
        if (done % hundred != 0) continue;
        const std::size_t now = bytesInUse();
        const qsizetype there = QApplication::allWidgets().size();
        std::printf("%6d check-ups: %8zu KiB in use, %lld widgets\n", done, now / 1024, static_cast<long long>(there));
        std::fflush(stdout);
        if (done == hundred) {
            first = now;
            widgets = there;
        }
        if (now <= first + slack && there <= widgets + few) continue;
        std::fprintf(stderr, "after %d: %lld KiB more than after %d, %lld widgets more\n", done, (static_cast<long long>(now) - static_cast<long long>(first)) / 1024, hundred,
                     static_cast<long long>(there - widgets));
        return 1;
    }
    return 0;
}
