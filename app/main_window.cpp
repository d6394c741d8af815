#include "app/main_window.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/content/content_folder.h"
#include "app/language.h"
#include "app/pages/check_up/about_you_page.h"
#include "app/pages/check_up/emergency_page.h"
#include "app/pages/check_up/item_page.h"
#include "app/pages/check_up/locate_page.h"
#include "app/pages/check_up/pattern_page.h"
#include "app/pages/check_up/question_page.h"
#include "app/pages/library/article_page.h"
#include "app/pages/library/condition_page.h"
#include "app/pages/library/exercises_page.h"
#include "app/pages/library/learn_page.h"
#include "app/pages/library/training_check_page.h"
#include "app/pages/library/when_to_call_page.h"
#include "app/pages/result/plan_page.h"
#include "app/pages/result/result_page.h"
#include "app/pages/result/review_page.h"
#include "app/pages/settings/about_page.h"
#include "app/pages/settings/app_settings.h"
#include "app/pages/settings/keyboard_help.h"
#include "app/pages/settings/settings_page.h"
#include "app/pages/settings/text_and_motion_panel.h"
#include "app/pages/welcome_page.h"
#include "app/style/theme.h"
#include "app/widgets/care_band.h"
#include "app/widgets/footer_bar.h"
#include "app/widgets/header_bar.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"
#include "app/widgets/trail.h"
#include "core/knowledge/fault.h"

namespace kneemap {
namespace {

QString draftPath(const LaunchOptions& options) {
    const QString folder = options.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                                        : options.dataFolder;
    return folder + QStringLiteral("/last-check.kneemap");
}

}  // namespace

/// The content and what is made from it; read when the first page needs it, not at start.
struct MainWindow::Content {
    explicit Content(KnowledgeBase base) : knowledge(std::move(base)), text(knowledge), checkUp(knowledge) {}

    KnowledgeBase knowledge;
    ClinicalText text;
    CheckUp checkUp;
};

MainWindow::MainWindow(const LaunchOptions& options, AppSettings& settings, Language& language, QWidget* parent)
    : QWidget(parent), options_(options), settings_(settings), language_(language), draft_(draftPath(options)) {
    setWindowTitle(QStringLiteral("Kneemap"));
    setMinimumSize(800, 560);
    resize(1280, 800);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header_ = new HeaderBar(this);
    band_ = new CareBand(CareLevel::sameDay, this);
    band_->hide();
    body_ = new QStackedLayout;
    footer_ = new FooterBar(this);
    column->addWidget(header_);
    column->addWidget(band_);
    column->addLayout(body_, 1);
    column->addWidget(footer_);
    setTabOrder(footer_, header_);

    connect(footer_, &FooterBar::backAsked, this, &MainWindow::goBack);
    connect(footer_, &FooterBar::skipAsked, this, [this] { if (page_) page_->skip(); });
    connect(footer_, &FooterBar::mainAsked, this, [this] { if (page_) page_->goOn(); });
    connect(header_, &HeaderBar::menuAsked, this, &MainWindow::showMenu);
    connect(header_, &HeaderBar::languageAsked, this, &MainWindow::showLanguages);
    connect(header_, &HeaderBar::textSizeAsked, this, &MainWindow::showTextAndMotion);
    connect(header_, &HeaderBar::homeAsked, this, &MainWindow::showWelcome);
    connect(&settings_, &AppSettings::changed, this, &MainWindow::applySettings, Qt::QueuedConnection);
    connect(band_, &CareBand::actionAsked, this, [this] {
        place(new EmergencyPage(checkUp(), text()));
    });
    showWelcome();
}

MainWindow::~MainWindow() = default;

bool MainWindow::mayKeep() const { return !options_.kiosk && settings_.keepsChecks(); }

bool MainWindow::loadContent() {
    if (content_) return true;
    try {
        const auto folder = options_.knowledge.isEmpty() ? std::nullopt
                                                         : std::optional<std::filesystem::path>(options_.knowledge.toStdString());
        content_ = std::make_unique<Content>(loadKnowledge(folder));
    } catch (const ContentError& error) {
        QStringList lines;
        for (const Fault& fault : error.faults()) lines.append(QString::fromStdString(toText(fault)));
        tellFault(tr("Kneemap can’t start with this content"), lines.mid(0, 12).join(QLatin1Char('\n')));
        if (options_.knowledge.isEmpty()) return false;
        options_.knowledge.clear();  // go on with the built-in content
        return loadContent();
    }
    connect(&content_->checkUp, &CheckUp::changed, this, &MainWindow::saveDraft);
    return true;
}

CheckUp& MainWindow::checkUp() {
    loadContent();
    return content_->checkUp;
}

const ClinicalText& MainWindow::text() {
    loadContent();
    return content_->text;
}

void MainWindow::place(Page* page) {
    Page* before = page_;
    page_ = page;
    body_->addWidget(page);
    body_->setCurrentWidget(page);
    connect(page, &Page::footerChanged, this, &MainWindow::updateFrame);
    updateFrame();
    if (HeadingLabel* heading = page->heading()) {
        const int step = page->trailStep();
        heading->setAccessibleDescription(step < 0 ? QString() : header_->trail()->description());
        heading->setFocus(Qt::OtherFocusReason);
    }
    if (before != nullptr) {
        body_->removeWidget(before);
        before->deleteLater();
    }
}

void MainWindow::updateFrame() {
    if (!page_) return;
    const FooterState foot = page_->footer();
    footer_->setVisible(foot.shown);
    footer_->setBackShown(foot.back || lookingUp_);
    footer_->setBack(foot.backWords);
    footer_->setProgress(foot.progress);
    footer_->setSkip(foot.skip);
    footer_->setMain(foot.main, foot.mainKind);
    const int step = page_->trailStep();
    header_->setTrailShown(step >= 0);
    if (step >= 0) header_->trail()->setStep(step);
    header_->setLanguageName(language_.ownName());

    // What was told earlier is not forgotten on a later page.
    const bool questions = step >= 0 && step < 4 && content_ && !content_->checkUp.isEmpty();
    const Urgency urgency = questions ? content_->checkUp.assessment().urgency.urgency : Urgency::selfCare;
    if (urgency == Urgency::emergency && content_->checkUp.history().emergencySeen) {
        band_->setLevel(CareLevel::emergency);
        band_->setText(content_->text.filled(tr("Your answers point to an emergency. Call {emergency-number} or go to an emergency department now.")));
        band_->setAction(tr("Tell me again"));
        band_->show();
    } else if (urgency == Urgency::sameDay) {
        band_->setLevel(CareLevel::sameDay);
        band_->setText(tr("One answer needs a check today. We will tell you more at the end."));
        band_->setAction(tr("Tell me now"));
        band_->show();
    } else {
        band_->hide();
    }
}

void MainWindow::visit(std::function<void()> show) {
    shown_ = std::move(show);
    shown_();
}

/// Builds the page on show anew: another language, theme or text size.
void MainWindow::rebuild() {
    if (shown_) shown_();
}

void MainWindow::showWelcome() {
    visited_.clear();
    lookingUp_ = false;
    visit([this] {
        auto* page = new WelcomePage(tone());
        page->setSaved(mayKeep() ? draft_.savedAt() : std::nullopt);
        connect(page, &WelcomePage::startAsked, this, &MainWindow::startCheckUp);
        connect(page, &WelcomePage::carryOnAsked, this, &MainWindow::carryOn);
        connect(page, &WelcomePage::whenToCallAsked, this, &MainWindow::showWhenToCall);
        connect(page, &WelcomePage::exercisesAsked, this, &MainWindow::showExercises);
        connect(page, &WelcomePage::trainingCheckAsked, this, &MainWindow::showTrainingCheck);
        connect(page, &WelcomePage::learnAsked, this, &MainWindow::showLearn);
        connect(page, &WelcomePage::aboutAsked, this, &MainWindow::showAbout);
        place(page);
    });
}

void MainWindow::startCheckUp() {
    if (!loadContent()) return;
    zones_.setMarks({}, std::nullopt);
    checkUp().restart();
    showStep();
}

void MainWindow::carryOn() {
    if (!loadContent()) return;
    openFile(draft_.path());
}

void MainWindow::openFile(const QString& path) {
    if (!loadContent()) return;
    try {
        History history = DraftFile(path).load(content_->knowledge);
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
                    page->show(ask.questions);
                    connect(page, &AboutYouPage::answered, &window, &MainWindow::showStep);
                    window.place(page);
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
                auto* page = new EmergencyPage(window.checkUp(), window.text());
                connect(page, &EmergencyPage::goOnAsked, &window, [w = &window] {
                    w->checkUp().goOnAfterEmergency();
                    w->showStep();
                });
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

void MainWindow::placeLocate() {
    auto* page = new LocatePage(checkUp(), text(), zones_, tone());
    page->refresh();
    connect(page, &LocatePage::answered, this, &MainWindow::showStep);
    place(page);
}

void MainWindow::placePattern() {
    auto* page = new PatternPage(checkUp(), text());
    page->refresh();
    connect(page, &PatternPage::answered, this, &MainWindow::showStep);
    place(page);
}

/// Shows something beside the way; Back returns to what was on show.
void MainWindow::lookUp(std::function<void()> show) {
    if (!loadContent()) return;
    visited_.push_back(shown_);
    const bool wasLookingUp = lookingUp_;
    visitedLookingUp_.push_back(wasLookingUp);
    lookingUp_ = true;
    visit(std::move(show));
}

void MainWindow::goBack() {
    if (auto* library = qobject_cast<LibraryPage*>(page_.data()); library != nullptr && library->stepBack()) return;
    if (lookingUp_ && !visited_.empty()) {
        auto before = std::move(visited_.back());
        visited_.pop_back();
        lookingUp_ = visitedLookingUp_.back();
        visitedLookingUp_.pop_back();
        visit(std::move(before));
        return;
    }
    if (content_ && content_->checkUp.canGoBack()) {
        content_->checkUp.goBack();
        zones_.setMarks(content_->checkUp.history().zones, content_->checkUp.history().side);
        showStep();
        return;
    }
    showWelcome();
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

void MainWindow::restart() {
    QMessageBox box(QMessageBox::NoIcon, tr("Start again?"), tr("Start again? Your answers will be wiped."), QMessageBox::NoButton, this);
    auto* again = box.addButton(tr("Start again"), QMessageBox::DestructiveRole);
    auto* keep = box.addButton(tr("Keep going"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() == again) {
        draft_.remove();
        startCheckUp();
    }
}

void MainWindow::saveDraft() {
    if (!mayKeep() || content_->checkUp.isEmpty()) return;
    const QString fault = draft_.save(content_->checkUp.history());
    // Told once, not at every answer.
    if (!fault.isEmpty() && !saveFaultTold_) tellFault(tr("Your answers could not be kept"), fault);
    saveFaultTold_ = !fault.isEmpty();
}

void MainWindow::saveAs() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save this check"), QStringLiteral("knee-check.kneemap"), tr("Kneemap checks (*.kneemap *.json)"));
    if (path.isEmpty()) return;
    const QString fault = DraftFile(path).save(checkUp().history());
    if (!fault.isEmpty()) tellFault(tr("We could not save this check"), fault);
}

void MainWindow::openSaved() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a saved check"), {}, tr("Kneemap checks (*.kneemap *.json)"));
    if (!path.isEmpty()) openFile(path);
}

void MainWindow::showMenu() {
    QMenu menu(this);
    const auto add = [&](const QString& words, auto method) { menu.addAction(words, this, method); };
    if (content_ && !content_->checkUp.isEmpty()) {
        add(tr("Start again"), &MainWindow::restart);
        add(tr("Save this check…"), &MainWindow::saveAs);
    }
    add(tr("Open a saved check…"), &MainWindow::openSaved);
    menu.addSeparator();
    add(tr("Exercises"), &MainWindow::showExercises);
    add(tr("Training check"), &MainWindow::showTrainingCheck);
    add(tr("Learn"), &MainWindow::showLearn);
    menu.addSeparator();
    add(tr("Settings"), &MainWindow::showSettings);
    add(tr("Keyboard"), &MainWindow::showKeys);
    add(tr("About Kneemap"), &MainWindow::showAbout);
    menu.addSeparator();
    menu.addAction(tr("Quit"), this, &QWidget::close);
    menu.exec(header_->menu()->mapToGlobal(QPoint(0, header_->menu()->height())));
}

void MainWindow::tellFault(const QString& title, const QString& details) {
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, this);
    box.setInformativeText(details);
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (page_ && page_->takeKey(*event)) return;
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // A button under the focus is pressed by Enter as well as by Space.
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) button->click();
        else if (page_) page_->goOn();
        return;
    }
    if (alt && event->key() == Qt::Key_Left) return goBack();
    if (alt && event->key() == Qt::Key_S && page_) return page_->skip();
    if (event->matches(QKeySequence::ZoomIn) || (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Equal)) {
        return settings_.setTextSize(settings_.textSize() + 25);
    }
    if (event->matches(QKeySequence::ZoomOut)) return settings_.setTextSize(settings_.textSize() - 25);
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0) return settings_.setTextSize(100);
    QWidget::keyPressEvent(event);
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
}

void MainWindow::placeResult() {
    auto* page = new ResultPage(checkUp(), text());
    page->setSkinTone(tone());
    connect(page, &ResultPage::planAsked, this, &MainWindow::showPlan);
    connect(page, &ResultPage::reviewAsked, this, [this] { lookUp([this] { placeReview(); }); });
    connect(page, &ResultPage::helpAsked, this, [this] { showArticle(ArticleId("see-a-professional")); });
    connect(page, &ResultPage::trainingAsked, this, &MainWindow::showTraining);
    page->refresh();
    place(page);
}

/// The map once more, to change where it hurts.
void MainWindow::showSpots() {
    lookUp([this] { placeLocate(); });
}

void MainWindow::showPlan(const ConditionId& condition) {
    lookUp([this, condition] {
        auto* page = new PlanPage(checkUp(), text());
        page->setSkinTone(tone());
        page->setCondition(condition);
        connect(page, &PlanPage::backAsked, this, &MainWindow::goBack);
        page->refresh();
        place(page);
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

void MainWindow::showLanguages() {
    QMenu menu(this);
    for (const LanguageName& name : Language::available()) {
        QAction* action = menu.addAction(name.ownName, this, [this, code = name.code] { settings_.setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(name.code == language_.code());
    }
    menu.exec(header_->language()->mapToGlobal(QPoint(0, header_->language()->height())));
}

void MainWindow::showTextAndMotion() {
    auto* panel = new TextAndMotionPanel(settings_, this);
    connect(panel, &TextAndMotionPanel::closed, panel, &QObject::deleteLater);
    panel->openBelow(header_->textSize());
}

/// A choice about the program itself: language first, then the look, then the page once more.
void MainWindow::applySettings() {
    const QString wanted = settings_.language();
    if (!wanted.isEmpty() && wanted != language_.code()) language_.speak(wanted);
    applyLook(settings_, theme());
    rebuild();
}

SkinTone MainWindow::tone() const { return settings_.skinTone(); }

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

void MainWindow::placeExercises(const std::optional<ExerciseId>& exercise) {
    auto* page = new ExercisesPage(checkUp(), text());
    if (exercise) page->show(*exercise);
    else page->showLibrary();
    connect(page, &ExercisesPage::resultAsked, this, &MainWindow::showStep);
    placeLibrary(page);
}

void MainWindow::showExercises() {
    lookUp([this] { placeExercises(std::nullopt); });
}

void MainWindow::showExercise(const ExerciseId& exercise) {
    lookUp([this, exercise] { placeExercises(exercise); });
}

void MainWindow::showSettings() {
    lookUp([this] {
        auto* page = new SettingsPage(settings_);
        std::vector<LanguageChoice> languages;
        for (const LanguageName& name : Language::available()) languages.push_back({name.code, name.ownName});
        page->setLanguages(std::move(languages));
        page->setSavedChecks(draft_.savedAt() ? 1 : 0);
        connect(page, &SettingsPage::wipeAsked, this, [this, page] {
            draft_.remove();
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

void MainWindow::showKeys() { KeyboardHelp(this).exec(); }

}  // namespace kneemap
