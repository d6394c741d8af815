// Whole check-ups by mouse through the real window: how long from each press, click and key to the painted reaction.

#include <gtest/gtest.h>

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

#include "app/main_window.h"
#include "app/style/look.h"
#include "app/widgets/heading_label.h"
#include "tests/benchmarks/window/first_paint.h"
#include "tests/stories/story.h"

namespace kneemap {
namespace {

using Clock = std::chrono::steady_clock;

/// How long this thread has worked, in ms: on a busy machine the clock on the wall also counts the work of others.
double workedMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Reaction {
    double ms = 0;      ///< by the clock on the wall
    double worked = 0;  ///< in ms of work
    std::string to;
};

/// Notes, for every press, release and key, when the last repaint that followed it was done, or the input taken where nothing
/// had to be painted. What is tidied up behind that paint keeps nobody waiting, and what the program then does of its own accord,
/// such as making ready what may come next, is over before a hand comes again: how long the longest step of that takes is told as
/// well, for that long a very quick hand could wait.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* object, QEvent* event) override {
        const bool outermost = depth_ == 0;
        const QEvent::Type type = event->type();
        const bool input = outermost && (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease ||
                                         type == QEvent::KeyPress || type == QEvent::MouseMove);
        if (input) {
            finish();
            while (eventDispatcher()->processEvents(QEventLoop::AllEvents)) {
            }
            to_ = type == QEvent::MouseMove ? "move" : type == QEvent::KeyPress ? "key" : type == QEvent::MouseButtonPress ? "press" : "release";
            from_ = pageOnShow();
            to_ += " on the page " + from_;
            waiting_ = true;
            settledOn_.clear();
            shown_ = false;
            begun_ = done_ = Clock::now();
            workBegun_ = workDone_ = workedMs();
        }
        if (outermost) painted_ = input;
        const bool ownAccord = type == QEvent::Timer || type == QEvent::MetaCall || type == QEvent::User;
        if (outermost && ownAccord && settledOn_.empty() && shown_) settledOn_ = pageOnShow();
        // A page that is painted before it is shown is no reaction to anything.
        if (type == QEvent::Paint && object->isWidgetType() && static_cast<QWidget*>(object)->window()->isVisible()) painted_ = shown_ = true;
        const double workBefore = workedMs();
        ++depth_;
        const bool taken = QApplication::notify(object, event);
        --depth_;
        if (outermost && !input && !painted_) longestStep_ = std::max(longestStep_, workedMs() - workBefore);
        if (outermost && waiting_ && painted_ && (settledOn_.empty() || settledOn_ != pageOnShow())) {
            done_ = Clock::now();
            workDone_ = workedMs();
        }
        return taken;
    }

    /// The reaction under way ends here.
    void finish() {
        if (!std::exchange(waiting_, false)) return;
        const std::string now = pageOnShow();
        if (now != from_) to_ += ", to " + now;
        reactions_.push_back({std::chrono::duration<double, std::milli>(done_ - begun_).count(), workDone_ - workBegun_, to_});
    }
    const std::vector<Reaction>& reactions() const { return reactions_; }
    double longestStep() const { return longestStep_; }

private:
    static std::string pageOnShow() {
        for (const QWidget* widget : topLevelWidgets()) {
            const auto* window = qobject_cast<const MainWindow*>(widget);
            if (window == nullptr || window->page() == nullptr) continue;
            const HeadingLabel* heading = window->page()->heading();
            return std::string(window->page()->metaObject()->className()) + (heading ? " \"" + heading->text().toStdString() + '"' : "");
        }
        return "?";
    }

    int depth_ = 0;
    bool waiting_ = false;
    bool painted_ = false;    ///< by the event under way
    bool shown_ = false;      ///< since the input
    std::string settledOn_;   ///< the page that stood painted when the program did something of its own accord
    double longestStep_ = 0;  ///< of its own accord, in ms of work
    double workBegun_ = 0, workDone_ = 0;
    Clock::time_point begun_, done_;
    std::string from_, to_;
    std::vector<Reaction> reactions_;
};

void goThrough(const std::string& file, const QString& folder, TimedApplication& application) {
    using namespace stories;
    Program program(folder);
    const auto hand = makeHand(HandKind::mouse, program.window());
    const Person person(file, program.checkUp().knowledge());
    hand->press(QStringLiteral("Start the check"));
    Story(program, *hand, person).goToResult();
    hand->press(QStringLiteral("See my plan"));
    hand->press(QStringLiteral("Back to my result"));
    application.finish();  // what is painted next is another window
}

void print(std::vector<Reaction> reactions) {
    const auto row = [&](const char* what, double Reaction::*figure) {
        std::sort(reactions.begin(), reactions.end(), [&](const Reaction& a, const Reaction& b) { return a.*figure < b.*figure; });
        const auto at = [&](double share) { return reactions[static_cast<std::size_t>(share * static_cast<double>(reactions.size() - 1))].*figure; };
        std::printf("%s median-ms %.1f p90-ms %.1f p99-ms %.1f worst-ms %.1f\n", what, at(.5), at(.9), at(.99), reactions.back().*figure);
    };
    std::printf("reactions %zu peak-kib %ld\n", reactions.size(), benchmarks::peakMemory());
    row("wall", &Reaction::ms);
    row("work", &Reaction::worked);
    for (std::size_t i = 0; i < std::min<std::size_t>(25, reactions.size()); ++i) {
        const Reaction& slow = reactions[reactions.size() - 1 - i];
        std::printf("  %6.1f ms, of which %6.1f ms of work  %s\n", slow.ms, slow.worked, slow.to.c_str());
    }
}

}  // namespace
}  // namespace kneemap

int main(int count, char** values) {
    QStandardPaths::setTestModeEnabled(true);
    kneemap::TimedApplication application(count, values);
    kneemap::installLook(application);
    ::testing::InitGoogleTest(&count, values);  // the hands report what they cannot find
    const QTemporaryDir folder;
    for (const char* file : {"pfp-29m-desk", "itbs-27m-trail-descents", "pt-22m-basketball"}) kneemap::goThrough(file, folder.path(), application);
    kneemap::print(application.reactions());
    std::printf("longest step of its own accord %.1f ms of work\n", application.longestStep());
    return 0;
}
