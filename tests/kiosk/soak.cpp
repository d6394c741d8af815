/// One kiosk, one process, many people who touch at random: kneemap-soak [CHECK-UPS] [SEED]
/// Prints the memory in use every hundred check-ups, and ends with 1 if it grows with the number of people, if a check-up left an
/// object behind, or if anybody got out.
#include <QApplication>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <random>

#include "app/check_up.h"
#include "app/diagram/knee_diagram.h"
#include "app/kiosk/attract_page.h"
#include "app/main_window.h"
#include "app/style/look.h"
#include "app/style/theme.h"
#include "tests/kiosk/kiosk.h"

using namespace kneemap;
using namespace std::chrono_literals;

namespace {

/// Bytes that are allocated now: what is freed does not count, whether or not the system has it back.
std::size_t bytesInUse() { return mallinfo2().uordblks + mallinfo2().hblkhd; }

class Crowd {
public:
    Crowd(Kiosk& kiosk, unsigned seed) : kiosk_(kiosk), random_(seed) {}

    /// Somebody comes to a result in every language at every size of text: what is then kept for good, such as the shapes of
    /// letters, is kept before anything is measured.
    void warmUp() {
        for (const LanguageName& language : languages()) {
            for (const int size : sizes) {
                come(language.code, size);
                for (int i = 0; i < 50 && !hasResult(); ++i) answerRightly();
                settle();
                settleDown();
            }
        }
    }

    /// One person comes, touches, and is gone in one of the ways people go.
    void one() {
        come(languages()[pick(languages().size())].code, pick(2) == 0 ? 100 : sizes[pick(std::size(sizes))]);
        const std::size_t touches = 5 + pick(35);
        for (std::size_t i = 0; i < touches && kiosk_.visit() != nullptr; ++i) touchSomething();
        if (kiosk_.visit() == nullptr) return settleDown();
        if (hasResult()) ++results_;
        switch (pick(3)) {
            case 0:
                kiosk_.pass(1000s);
                kiosk_.pass(1000s);
                break;
            case 1:
                kiosk_.window().finish();
                settle();
                kiosk_.touch(QStringLiteral("Clear now"));
                break;
            default:
                kiosk_.window().forget();
        }
        settleDown();
    }

    int results() const { return results_; }

private:
    static constexpr int sizes[] = {100, 125, 150, 200};

    std::vector<LanguageName> languages() const { return KioskWindow::languagesFor(kiosk_.window().config()); }

    void come(const QString& language, int textSize) {
        kiosk_.window().begin(language);
        kiosk_.settings().setTextSize(textSize);
        settle();
    }

    bool hasResult() const { return std::holds_alternative<ShowResult>(kiosk_.visit()->checkUp().step()); }

    std::size_t pick(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_); }

    void settleDown() {
        settle();
        if (kiosk_.visit() != nullptr) kiosk_.window().forget();
        kiosk_.window().dropCover();
        settle();
    }

    /// Mostly as somebody who wants to get on, now and then anything at all.
    void touchSomething() {
        kiosk_.pass(std::chrono::milliseconds(100 + pick(3000)));
        if (kiosk_.visit() == nullptr) return;
        switch (pick(8)) {
            case 0:
                touchAny();
                break;
            case 1:
                touchKnee();
                break;
            case 2:
            case 3:
                answerRightly();
                break;
            default:
                chooseAnswer();
                if (kiosk_.visit() != nullptr && kiosk_.visit()->isVisible() && kiosk_.visit()->page() != nullptr) kiosk_.visit()->page()->goOn();
        }
        settle();
    }

    std::vector<QAbstractButton*> buttons(bool answersOnly) const {
        std::vector<QAbstractButton*> shown;
        for (auto* button : kiosk_.window().findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled() && (!answersOnly || (button->isCheckable() && button->window()->isVisible()))) shown.push_back(button);
        }
        return shown;
    }

    void touchAny() {
        const auto shown = buttons(false);
        if (!shown.empty()) shown[pick(shown.size())]->click();
    }

    void chooseAnswer() {
        const auto answers = buttons(true);
        if (!answers.empty()) answers[pick(answers.size())]->click();
    }

    void touchKnee() {
        auto* knee = kiosk_.visit()->findChild<KneeDiagram*>();
        if (knee == nullptr || !knee->isVisible()) return;
        QTest::mouseClick(knee, Qt::LeftButton, {},
                          QPoint(static_cast<int>(pick(static_cast<std::size_t>(knee->width()))), static_cast<int>(pick(static_cast<std::size_t>(knee->height())))));
    }

    /// So that many come to a result: passes over what is asked.
    void answerRightly() {
        CheckUp& checkUp = kiosk_.visit()->checkUp();
        for (int i = 0; i < 12; ++i) {
            if (const auto* ask = std::get_if<AskQuestions>(&checkUp.step())) {
                std::vector<std::pair<QuestionId, Answer>> given;
                for (const QuestionId& id : ask->questions) {
                    given.emplace_back(id, ask->stage == Stage::safety && pick(4) > 0 ? Answer(Choices{}) : id.text() == "age" ? Answer(20.0 + double(pick(50))) : Answer(Unsure{}));
                }
                checkUp.answer(given);
            } else if (std::holds_alternative<MarkSpots>(checkUp.step())) {
                const auto& zones = checkUp.knowledge().zones();
                checkUp.mark(pick(2) == 0 ? Side::left : Side::right, {{zones[pick(zones.size())].id, true}});
            } else if (std::holds_alternative<AskPattern>(checkUp.step())) {
                checkUp.showPattern(Pattern::area);
            } else if (std::holds_alternative<ReviewAnswers>(checkUp.step())) {
                checkUp.acceptReview();
            } else {
                break;
            }
        }
        kiosk_.visit()->showStep();
    }

    Kiosk& kiosk_;
    std::mt19937 random_;
    int results_ = 0;
};

}  // namespace

int main(int count, char** values) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, values);
    const int checkUps = count > 1 ? std::atoi(values[1]) : 60;
    const unsigned seed = count > 2 ? static_cast<unsigned>(std::atoi(values[2])) : 1;
    installLook(application).setKiosk(1080 / 268.0);
    KioskConfig config;
    config.screen.bringItDown = true;
    Kiosk kiosk(config);
    Crowd crowd(kiosk, seed);
    // Qt keeps the shapes of letters, those used last, up to some 10 MiB: that much may still come after the first ones. Once the
    // half have been there nothing may grow any more, and never with the number of people.
    constexpr std::size_t letters = 12 * 1024 * 1024, slack = 2 * 1024 * 1024;
    const int warm = std::min(100, std::max(1, checkUps / 2)), half = std::max(warm, checkUps / 2);
    crowd.warmUp();
    std::size_t first = 0, middle = 0;
    qsizetype widgets = 0;
    constexpr qsizetype few = 3;  // the focus frame and its like come and go
    for (int done = 1; done <= checkUps; ++done) {
        crowd.one();
        if (!kiosk.window().isVisible() || kiosk.window().close()) {
            std::fprintf(stderr, "after %d: somebody got out\n", done);
            return 1;
        }
        const std::size_t now = bytesInUse();
        if (done == warm) {
            first = now;
            widgets = QApplication::allWidgets().size();
        }
        if (done == half) middle = now;
        if (done % 100 != 0 && done != warm && done != checkUps) continue;
        std::printf("%6d check-ups, %d results: %8zu KiB in use, %ld widgets\n", done, crowd.results(), now / 1024, static_cast<long>(QApplication::allWidgets().size()));
        std::fflush(stdout);
        if (done <= warm) continue;
        const bool leaks = now > first + letters || (half > warm && done > half && now > middle + slack);
        if (leaks || QApplication::allWidgets().size() > widgets + few) {
            std::fprintf(stderr, "after %d: %zu KiB, after %d there were %zu, half-way %zu; %ld widgets more\n", done, now / 1024, warm, first / 1024,
                         middle / 1024, static_cast<long>(QApplication::allWidgets().size() - widgets));
            return 1;
        }
    }
    if (crowd.results() == 0) {
        std::fputs("nobody came to a result: the soak shows nothing\n", stderr);
        return 1;
    }
    return 0;
}
