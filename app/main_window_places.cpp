#include "app/main_window.h"

#include <memory>

#include "app/check_up.h"
#include "app/diagram/plates_ahead.h"
#include "app/language.h"
#include "app/main_window_content.h"
#include "app/pages/check_up/about_you_page.h"
#include "app/pages/check_up/emergency_page.h"
#include "app/pages/check_up/item_page.h"
#include "app/pages/check_up/locate_page.h"
#include "app/pages/check_up/pattern_page.h"
#include "app/pages/check_up/question_page.h"
#include "app/pages/check_up/spot_list_page.h"
#include "app/pages/check_up/touch_locate_page.h"
#include "app/pages/diagram_look.h"
#include "app/pages/library/article_page.h"
#include "app/pages/library/condition_page.h"
#include "app/pages/library/exercises_page.h"
#include "app/pages/library/learn_page.h"
#include "app/pages/library/training_check_page.h"
#include "app/pages/library/when_to_call_page.h"
#include "app/pages/result/plan_page.h"
#include "app/pages/result/result_page.h"
#include "app/pages/result/review_page.h"
#include "app/pages/session/session_page.h"
#include "app/pages/settings/about_page.h"
#include "app/pages/settings/app_settings.h"
#include "app/pages/settings/settings_page.h"
#include "app/pages/welcome_page.h"
#include "app/speech/read_aloud.h"
#include "app/style/theme.h"
#include "core/knowledge/fault.h"

namespace kneemap {

void MainWindow::showWelcome() {
    visited_.clear();
    lookingUp_ = false;
    if (options_.kiosk) return Q_EMIT leftToStart();
    visit([this] {
        auto* page = new WelcomePage(tone());
        page->setSaved(mayKeep() ? draft().summary() : std::nullopt);
        connect(page, &WelcomePage::startAsked, this, &MainWindow::startCheckUp);
        connect(page, &WelcomePage::carryOnAsked, this, &MainWindow::carryOn);
        connect(page, &WelcomePage::whenToCallAsked, this, &MainWindow::showWhenToCall);
        connect(page, &WelcomePage::exercisesAsked, this, &MainWindow::showExercises);
        connect(page, &WelcomePage::trainingCheckAsked, this, &MainWindow::showTrainingCheck);
        connect(page, &WelcomePage::stayWellAsked, this, &MainWindow::showStayWell);
        connect(page, &WelcomePage::learnAsked, this, &MainWindow::showLearn);
        place(page);
    });
}

void MainWindow::startCheckUp() {
    if (!loadContent()) return;
    asideClosed_ = false;
    if (options_.kiosk) {
        checkUp().restart();
    } else {
        takeUpDraft();
        if (!checkUp().isEmpty()) zonesAside_.setMarks(zones_.marks(), zones_.side());
        checkUp().startOver();
    }
    zones_.setMarks({}, std::nullopt);
    showStep();
}

/// What is kept on disk is one's last check-up too: it goes aside like one that is on the screen.
void MainWindow::takeUpDraft() {
    CheckUp& check = checkUp();
    if (!check.isEmpty() || check.hasOneAside() || !mayKeep() || !draft().summary()) return;
    try {
        check.load(draft().load(content_->knowledge));
        zones_.setMarks(check.history().zones, check.history().side);
    } catch (const ContentError&) {
        draft().setAside();
    }
}

void MainWindow::takeUpAside() {
    if (!content_ || !content_->checkUp.hasOneAside()) return;
    content_->checkUp.takeUpAside();
    zones_.setMarks(zonesAside_.marks(), zonesAside_.side());
    showStep();
}

void MainWindow::carryOn() {
    if (!loadContent()) return;
    openFile(draft().path());
}

void MainWindow::openFile(const QString& path) {
    if (!loadContent()) return;
    try {
        History history = DraftFile(path).load(content_->knowledge);
        asideClosed_ = false;
        zonesAside_.setMarks(zones_.marks(), zones_.side());
        zones_.setMarks(history.zones, history.side);
        checkUp().load(std::move(history));
        showStep();
    } catch (const ContentError& error) {
        QStringList lines;
        for (const Fault& fault : error.faults()) lines.append(QString::fromStdString(toText(fault)));
        tellFault(tr("We could not open this file. Nothing you had was changed."), lines.mid(0, 12).join(QLatin1Char('\n')));
    }
}

void MainWindow::showStep() {
    visited_.clear();
    lookingUp_ = false;
    visit([this] {
        struct Visitor {
            MainWindow& window;

            void operator()(const AskQuestions& ask) const {
                if (ask.stage == Stage::about) {
                    auto* page = new AboutYouPage(window.checkUp(), window.text());
                    // On the small part of a tall screen that all can reach there is room for one.
                    page->show(theme().isKiosk() ? std::vector{ask.questions.front()} : ask.questions);
                    connect(page, &AboutYouPage::answered, &window, &MainWindow::showStep);
                    window.place(page);
                    if (!theme().isKiosk()) window.makeLocateAhead();
                    return;
                }
                window.placeQuestion(ask.questions.front(), ask.stage == Stage::safety ? -1 : ask.aboutMore, false);
            }
            void operator()(const AskItem& item) const {
                auto* page = new ItemPage(window.checkUp(), window.text());
                page->show(item);
                connect(page, &ItemPage::answered, &window, &MainWindow::showStep);
                window.place(page);
            }
            void operator()(const MarkSpots&) const { window.placeLocate(); }
            void operator()(const AskPattern&) const { window.placePattern(); }
            void operator()(const ShowEmergency&) const {
                auto* page = new EmergencyPage(window.checkUp(), window.text(), EmergencyPage::Reading::step);
                connect(page, &EmergencyPage::goOnAsked, &window, [w = &window] {
                    w->checkUp().goOnAfterEmergency();
                    w->showStep();
                });
                connect(page, &EmergencyPage::printAsked, &window, [w = &window] { w->showTakeAlong(); });
                window.place(page);
            }
            void operator()(const ReviewAnswers&) const { window.placeReview(); }
            void operator()(const ShowResult&) const { window.placeResult(); }
        };
        std::visit(Visitor{*this}, checkUp().step());
    });
}

void MainWindow::placeQuestion(const QuestionId& question, int aboutMore, bool changing) {
    auto* page = new QuestionPage(checkUp(), text(), tone());
    page->show(question, aboutMore, changing);
    connect(page, &QuestionPage::answered, this, &MainWindow::showStep);
    connect(page, &QuestionPage::changeSpotsAsked, this, &MainWindow::showSpots);
    place(page);
}

/// For fingers, with the list as a page of its own.
void MainWindow::placeTouchLocate() {
    auto* page = new TouchLocatePage(checkUp(), text(), zones_, tone());
    connect(page, &TouchLocatePage::answered, this, &MainWindow::showStep);
    connect(page, &TouchLocatePage::listAsked, this, [this] {
        lookUp([this] {
            auto* list = new SpotListPage(checkUp().knowledge(), zones_);
            connect(list, &SpotListPage::done, this, &MainWindow::goBack);
            place(list);
        });
    });
    place(page);
}

LocatePage* MainWindow::locatePage() {
    auto* page = new LocatePage(checkUp(), text(), zones_, tone());
    connect(page, &LocatePage::answered, this, &MainWindow::showStep);
    return page;
}

void MainWindow::placeLocate() {
    if (theme().isKiosk()) return placeTouchLocate();
    LocatePage* page = ahead_.take<LocatePage>();
    if (page == nullptr) page = locatePage();
    page->refresh();
    place(page);
}

/// Where the map comes next; its plates first, one at a time.
void MainWindow::makeLocateAhead() {
    const QPointer<Page> before = page_;
    readyPlatesAhead(before, zones_.side().value_or(Side::right), plateLook(theme(), tone()), [this, before] {
        if (page_ == before) makeAhead([this] { return locatePage(); });
    });
}

void MainWindow::placePattern() {
    auto* page = new PatternPage(checkUp(), text());
    page->refresh();
    connect(page, &PatternPage::answered, this, &MainWindow::showStep);
    place(page);
}

void MainWindow::changeAnswer(const QuestionId& question) {
    const Question* asked = content_->knowledge.find(question);
    if (asked == nullptr) return;
    lookUp([this, question, about = asked->stage == Stage::about] {
        if (!about) return placeQuestion(question, -1, true);
        auto* page = new AboutYouPage(checkUp(), text());
        page->show({question});
        connect(page, &AboutYouPage::answered, this, &MainWindow::showStep);
        place(page);
    });
}

/// From the result one question is answered anew, and the result comes back.
void MainWindow::answerAgain(const QuestionId& question) {
    lookUp([this, question] {
        auto* page = new QuestionPage(checkUp(), text(), tone());
        page->show(question, -1, true);
        connect(page, &QuestionPage::changeSpotsAsked, this, &MainWindow::showSpots);
        connect(page, &QuestionPage::answered, this, [this] {
            if (std::holds_alternative<ReviewAnswers>(checkUp().step())) checkUp().acceptReview();
            showStep();
        });
        place(page);
    });
}

void MainWindow::placeReview() {
    auto* page = new ReviewPage(checkUp(), text());
    page->setSkinTone(tone());
    connect(page, &ReviewPage::changeAsked, this, &MainWindow::changeAnswer);
    connect(page, &ReviewPage::changeSpotsAsked, this, &MainWindow::showSpots);
    connect(page, &ReviewPage::changePatternAsked, this, [this] { lookUp([this] { placePattern(); }); });
    connect(page, &ReviewPage::resultAsked, this, [this] {
        checkUp().acceptReview();
        showStep();
    });
    page->refresh();
    place(page);
    makeAhead([this] { return resultPage(); });
}

ResultPage* MainWindow::resultPage() {
    auto* page = new ResultPage(checkUp(), text());
    page->setSkinTone(tone());
    page->setHandOverAvailable(true);
    connect(page, &ResultPage::printAsked, this, [this] { showTakeAlong(); });
    connect(page, &ResultPage::codeAsked, this, [this] { showTakeAlong(TakeAlongView::code); });
    connect(page, &ResultPage::planAsked, this, &MainWindow::showPlan);
    connect(page, &ResultPage::reviewAsked, this, [this] { lookUp([this] { placeReview(); }); });
    connect(page, &ResultPage::questionAsked, this, &MainWindow::answerAgain);
    connect(page, &ResultPage::helpAsked, this, [this] { showArticle(ArticleId("see-a-professional")); });
    connect(page, &ResultPage::trainingAsked, this, &MainWindow::showTraining);
    return page;
}

void MainWindow::placeResult() {
    ResultPage* page = ahead_.take<ResultPage>();
    if (page == nullptr) page = resultPage();
    place(page);
    if (const auto next = page->nextPlan()) makeAhead([this, cause = *next] { return planPage(cause); });
}

void MainWindow::showSpots() {
    lookUp([this] { placeLocate(); });
}

PlanPage* MainWindow::planPage(const ConditionId& condition) {
    auto* page = new PlanPage(checkUp(), text());
    page->setSkinTone(tone());
    page->setCondition(condition);
    page->setHandOverAvailable(true);
    connect(page, &PlanPage::printAsked, this, [this, condition] { showTakeAlong(TakeAlongView::paper, condition); });
    connect(page, &PlanPage::runningAsked, this, [this](const ConditionId& cause) { showRunning(cause); });
    connect(page, &PlanPage::backAsked, this, &MainWindow::goBack);
    connect(page, &PlanPage::sessionAsked, this, [this, condition](const auto& exercises) { showSession(exercises, condition); });
    return page;
}

void MainWindow::showPlan(const ConditionId& condition) {
    lookUp([this, condition] {
        std::unique_ptr<PlanPage> made(ahead_.take<PlanPage>());
        place(made != nullptr && made->condition() == condition ? made.release() : planPage(condition));
        makeAhead([this] { return resultPage(); });  // most go back to where they came from
    });
}

void MainWindow::showCondition(const ConditionId& condition) {
    lookUp([this, condition] {
        auto* page = new ConditionPage(text());
        page->setSkinTone(tone());
        page->show(condition);
        connect(page, &ConditionPage::exerciseAsked, this, &MainWindow::showExercise);
        placeLibrary(page);
    });
}

void MainWindow::showLearn() {
    lookUp([this] {
        auto* page = new LearnPage(text());
        page->setSkinTone(tone());
        connect(page, &LearnPage::conditionAsked, this, &MainWindow::showCondition);
        connect(page, &LearnPage::trainingAsked, this, &MainWindow::showTraining);
        connect(page, &LearnPage::articleAsked, this, &MainWindow::showArticle);
        connect(page, &LearnPage::runningAsked, this, [this] { showRunning(); });
        connect(page, &LearnPage::stayWellAsked, this, &MainWindow::showStayWell);
        connect(page, &LearnPage::emergencyListAsked, this, &MainWindow::showWhenToCall);
        placeLibrary(page);
    });
}

void MainWindow::showArticle(const ArticleId& article) {
    lookUp([this, article] {
        auto* page = new ArticlePage(text());
        page->show(article);
        connect(page, &ArticlePage::articleAsked, this, &MainWindow::showArticle);
        placeLibrary(page);
    });
}

void MainWindow::showWhenToCall() {
    lookUp([this] { placeLibrary(new WhenToCallPage(text())); });
}

void MainWindow::placeLibrary(LibraryPage* page) {
    connect(page, &LibraryPage::backAsked, this, &MainWindow::goBack);
    page->refresh();
    place(page);
}

void MainWindow::showTrainingCheck() {
    lookUp([this] {
        auto* page = new TrainingCheckPage(checkUp(), text());
        page->showOverview();
        placeLibrary(page);
    });
}

void MainWindow::showTraining(const TrainingCauseId& cause) {
    lookUp([this, cause] {
        auto* page = new TrainingCheckPage(checkUp(), text());
        page->show(cause);
        placeLibrary(page);
    });
}

void MainWindow::placeExercises(ExercisesPage* page) {
    connect(page, &ExercisesPage::resultAsked, this, &MainWindow::showStep);
    connect(page, &ExercisesPage::stayWellAsked, this, &MainWindow::showStayWell);
    connect(page, &ExercisesPage::sessionAsked, this, [this](const auto& exercises) { showSession(exercises, std::nullopt); });
    placeLibrary(page);
}

void MainWindow::showExercises() {
    // It outlives the page: who comes back from a session comes back to the exercise.
    auto open = std::make_shared<std::optional<ExerciseId>>();
    lookUp([this, open] {
        auto* page = new ExercisesPage(checkUp(), text());
        page->showLibrary();
        if (*open) page->open(**open);
        connect(page, &ExercisesPage::opened, this, [open](const std::optional<ExerciseId>& exercise) { *open = exercise; });
        placeExercises(page);
    });
}

void MainWindow::showExercise(const ExerciseId& exercise) {
    lookUp([this, exercise] {
        auto* page = new ExercisesPage(checkUp(), text());
        page->show(exercise);
        placeExercises(page);
    });
}

void MainWindow::showSession(const std::vector<ExerciseId>& exercises, const std::optional<ConditionId>& plan) {
    const KnowledgeBase& knowledge = checkUp().knowledge();
    auto run = std::make_shared<SessionRun>(SessionRun{SessionClock(makeSession(knowledge, exercises, checkUp().history().side.value_or(Side::left)))});
    run->tendon = plan && isTendon(knowledge.session().traffic, *plan);
    reader_->prepare();
    lookUp([this, run] {
        Say say;
        if (reader_->canRead()) say = [this](const QString& words) { reader_->read({words}); };
        auto* page = new SessionPage(text(), run, std::move(say));
        connect(page, &SessionPage::finished, this, &MainWindow::goBack);
        connect(page, &SessionPage::helpAsked, this, &MainWindow::showWhenToCall);
        place(page);
    });
}

void MainWindow::showSettings() {
    lookUp([this] {
        auto* page = new SettingsPage(settings_);
        std::vector<LanguageChoice> languages;
        for (const LanguageName& name : Language::available()) languages.push_back({name.code, name.ownName});
        page->setLanguages(std::move(languages));
        page->setSavedChecks(draft().summary() ? 1 : 0);
        connect(page, &SettingsPage::wipeAsked, this, [this, page] {
            draft().remove();
            checkUp().restart();
            zones_.setMarks({}, std::nullopt);
            page->setSavedChecks(0);
            page->tellWiped(tr("Everything is wiped."));
        });
        placeLibrary(page);
    });
}

void MainWindow::showAbout() {
    lookUp([this] { placeLibrary(new AboutPage(text())); });
}

/// What the answers so far ask for, read beside the way.
void MainWindow::showCare() {
    lookUp([this] {
        auto* page = new EmergencyPage(checkUp(), text(), EmergencyPage::Reading::again);
        connect(page, &EmergencyPage::goOnAsked, this, &MainWindow::goBack);
        connect(page, &EmergencyPage::printAsked, this, [this] { showTakeAlong(); });
        place(page);
    });
}

}  // namespace kneemap
