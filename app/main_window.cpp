#include "app/main_window.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QRadioButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <utility>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/content/content_folder.h"
#include "app/language.h"
#include "app/main_window_content.h"
#include "app/pages/library/library_page.h"
#include "app/pages/settings/app_settings.h"
#include "app/pages/settings/keyboard_help.h"
#include "app/pages/settings/text_and_motion_panel.h"
#include "app/speech/read_aloud.h"
#include "app/speech/speech_dispatcher.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/after_paint.h"
#include "app/widgets/care_band.h"
#include "app/widgets/footer_bar.h"
#include "app/widgets/header_bar.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/notice_band.h"
#include "app/widgets/pop_up_menu.h"
#include "app/widgets/push_button.h"
#include "app/widgets/reading_order.h"
#include "app/widgets/trail.h"
#include "app/widgets/wrapped_text.h"
#include "core/knowledge/fault.h"

namespace kneemap {
namespace {

QString dataFolder(const LaunchOptions& options) {
    return options.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : options.dataFolder;
}

}  // namespace

MainWindow::MainWindow(const LaunchOptions& options, AppSettings& settings, Language& language, std::unique_ptr<Voice> voice,
                       QWidget* parent)
    : QWidget(parent), options_(options), settings_(settings), language_(language),
      draft_(dataFolder(options) + QStringLiteral("/last-check.kneemap")), claim_(dataFolder(options)) {
    installAccessibility();
    setWindowTitle(QStringLiteral("Kneemap"));
    setMinimumSize(800, 560);
    resize(1280, 800);
    // Whatever the store holds: Qt takes a place it understands, on a screen that is there, and no other.
    if (!options_.kiosk && !settings_.windowPlace().isEmpty()) restoreGeometry(settings_.windowPlace());
    reader_ = new ReadAloud(voice ? std::move(voice) : std::make_unique<SpeechDispatcher>(), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header_ = new HeaderBar(this);
    band_ = new CareBand(CareLevel::sameDay, this);
    band_->hide();
    body_ = new QStackedLayout;
    aside_ = new NoticeBand(this);
    aside_->hide();
    footer_ = new FooterBar(this);
    column->addWidget(header_);
    // On a kiosk, low enough to be touched from a seat.
    if (!options_.kiosk) column->addWidget(band_);
    column->addLayout(body_, 1);
    if (options_.kiosk) column->addWidget(band_);
    column->addWidget(aside_);
    column->addWidget(footer_);

    connect(footer_, &FooterBar::backAsked, this, &MainWindow::goBack);
    connect(footer_, &FooterBar::skipAsked, this, [this] { if (page_) page_->skip(); });
    connect(footer_, &FooterBar::mainAsked, this, [this] { if (page_) page_->goOn(); });
    connect(header_, &HeaderBar::menuAsked, this, &MainWindow::showMenu);
    connect(header_, &HeaderBar::languageAsked, this, &MainWindow::showLanguages);
    connect(header_, &HeaderBar::textSizeAsked, this, &MainWindow::showTextAndMotion);
    connect(header_, &HeaderBar::homeAsked, this, &MainWindow::showWelcome);
    connect(header_, &HeaderBar::readAloudAsked, this, &MainWindow::readAloud);
    connect(reader_, &ReadAloud::changed, this, &MainWindow::updateReadAloud);
    connect(aside_, &NoticeBand::actionAsked, this, &MainWindow::takeUpAside);
    connect(aside_, &NoticeBand::closeAsked, this, [this] {
        asideClosed_ = true;
        updateFrame();
        if (page_ && page_->heading()) page_->heading()->setFocus(Qt::OtherFocusReason);
    });
    connect(&settings_, &AppSettings::changed, this, &MainWindow::applySettings, Qt::QueuedConnection);
    connect(band_, &CareBand::actionAsked, this, &MainWindow::showCare);
    if (options_.kiosk) {
        header_->setControlsShown(false);
        header_->setBrandPressable(false);
        return;
    }
    claim_.isOurs();  // from the start, not from the first answer on
    addKeys();
    showWelcome();
}

MainWindow::~MainWindow() {
    saveFaultTold_ = true;  // there is nobody left to be told
    draft();
}

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
        if (options_.kiosk) Q_EMIT contentRefused(lines);
        else tellFault(tr("Kneemap can’t start with this content"), lines.mid(0, 12).join(QLatin1Char('\n')));
        if (options_.knowledge.isEmpty()) return false;
        options_.knowledge.clear();  // go on with the built-in content
        return loadContent();
    }
    connect(&content_->checkUp, &CheckUp::changed, this, &MainWindow::saveDraftSoon);
    useLocalWords();
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
    reader_->stop();
    ahead_.drop();
    Page* before = page_;
    page_ = page;
    // Else the focus would wander over other things, and each be read out, before it comes to the heading.
    if (QWidget* last = focusWidget()) last->clearFocus();
    body_->addWidget(page);
    // Some pages are built when first looked at, and for their size: built on the screen, they would be painted twice.
    if (before != nullptr) page->resize(before->size());
    page->heading();
    body_->setCurrentWidget(page);
    aside_->raise();
    footer_->raise();  // a screen reader goes through the window in the order of its children
    connect(page, &Page::footerChanged, this, [this] {
        updateFrame();
        nameWindow();
    });
    connect(page, &Page::hintClosed, this, [this] {
        if (!page_) return;
        if (page_->hint()) settings_.closeHint(*page_->hint());
        updateHint(*page_);
        if (page_->heading()) page_->heading()->setFocus(Qt::OtherFocusReason);
    });
    updateFrame();
    updateHint(*page);
    updateReadAloud();
    if (HeadingLabel* heading = page->heading()) {
        const int step = page->trailStep();
        heading->setAccessibleDescription(step < 0 ? QString() : header_->trail()->description());
        nameWindow();
        tabThrough(focusStops(*page) + focusStops(*aside_) + focusStops(*footer_) + focusStops(*header_) + focusStops(*band_));
        heading->setFocus(Qt::OtherFocusReason);
    }
    if (before != nullptr) {
        // Layouts within layouts find their places in several rounds. Nobody sees a page before the last, and it is painted once.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        body_->removeWidget(before);
        before->resize(0, 0);  // else Qt paints the window anew where it stood, although it was hidden, when it is deleted
        afterPaint(before, [before] { before->deleteLater(); });
    }
    Q_EMIT pageShown();
}

/// What comes next is made as it will be shown.
void MainWindow::makeAhead(std::function<Page*()> make) {
    ahead_.make(page_->size(), [this, make = std::move(make)] {
        Page* page = make();
        updateHint(*page);
        return page;
    });
}

void MainWindow::setLocalWords(LocalWords words) {
    localWords_ = std::move(words);
    useLocalWords();
}

void MainWindow::useLocalWords() {
    if (content_ && localWords_) content_->text.setLocalWords(localWords_(language_.code()));
}

bool MainWindow::isEmergencyShown() const { return page_ && page_->isEmergency(); }

/// After the heading on show, which changes within a page that has stages.
void MainWindow::nameWindow() {
    if (!page_ || page_->heading() == nullptr) return;
    setWindowTitle(options_.kiosk ? QStringLiteral("Kneemap")
                                  //: The window's title; %1 is the heading of the page on show
                                  : tr("%1 – Kneemap").arg(page_->heading()->text().simplified()));
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
    const bool isAside = step >= 0 && !options_.kiosk && content_ && content_->checkUp.hasOneAside() && !asideClosed_;
    if (isAside) aside_->setWords(tr("This is a new check. Your last one is put aside until you answer here."), tr("Take up the last one"));
    aside_->setVisible(isAside);

    // What was told earlier is not forgotten on a later page.
    const bool questions = step >= 0 && step < 4 && content_ && !content_->checkUp.isEmpty();
    const Urgency urgency = questions ? content_->checkUp.assessment().urgency.urgency : Urgency::selfCare;
    if (urgency == Urgency::emergency && content_->checkUp.history().emergencySeen) {
        band_->setLevel(CareLevel::emergency);
        band_->setText(options_.kiosk ? tr("Your answers point to an emergency. Tell the front desk now.")
                                      : content_->text.filled(tr("Your answers point to an emergency. Call {emergency-number} or go to an emergency department now.")));
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

void MainWindow::updateHint(Page& page) {
    if (page.hint()) page.setHintShown(!options_.kiosk && settings_.wantsHint(*page.hint()));
}

/// Voices are looked for when the first page comes that can be read: not at start.
void MainWindow::updateReadAloud() {
    const bool readable = !options_.kiosk && page_ && !page_->spoken().isEmpty();
    reader_->setLanguage(language_.code());
    if (readable) reader_->prepare();
    header_->setReadAloud(readable && reader_->canRead(), reader_->isReading());
}

void MainWindow::readAloud() {
    if (reader_->isReading()) reader_->stop();
    else if (page_) reader_->read(page_->spoken());
}

/// Shortcuts, not keys: rows and scroll areas take arrows and letters for themselves, whatever is held with them.
void MainWindow::addKeys() {
    for (const WindowKey& key : windowKeys()) {
        auto* shortcut = new QShortcut(this);
        shortcut->setKeys(key.keys);
        connect(shortcut, &QShortcut::activated, this, [this, action = key.action] { act(action); });
    }
}

void MainWindow::act(WindowAction action) {
    constexpr int textStep = 25;
    switch (action) {
        case WindowAction::back: return goBack();
        case WindowAction::skip: return page_ && !page_->footer().skip.isEmpty() ? page_->skip() : void();
        case WindowAction::undo: return takeUpAside();
        case WindowAction::readAloud: return readAloud();
        case WindowAction::takeAlong: return showTakeAlong();
        case WindowAction::larger: return settings_.setTextSize(settings_.textSize() + textStep);
        case WindowAction::smaller: return settings_.setTextSize(settings_.textSize() - textStep);
        case WindowAction::usualSize: return settings_.setTextSize(AppSettings::leastTextSize);
    }
}

void MainWindow::visit(std::function<void()> show) {
    shown_ = std::move(show);
    rebuild();
}

/// Builds the page on show anew: another language, theme or text size.
void MainWindow::rebuild() {
    forgetShapedWords();
    if (shown_) shown_();
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
        const History& history = content_->checkUp.history();
        if (history.side) zones_.setMarks(history.zones, history.side);  // else what was marked stays, as ticks do
        showStep();
        return;
    }
    showWelcome();
}

/// Behind the paint of the page to come: until a disk has everything, several frames may go by.
void MainWindow::saveDraftSoon() {
    if (!std::exchange(saveDue_, true)) afterPaint(this, [this] { draft(); });
}

/// The file with all that has been told.
DraftFile& MainWindow::draft() {
    if (std::exchange(saveDue_, false)) saveDraft();
    return draft_;
}

void MainWindow::saveDraft() {
    if (!mayKeep() || content_->checkUp.isEmpty()) return;
    const QString fault = claim_.isOurs() ? draft_.save(content_->checkUp.longest())
                                          : tr("Another Kneemap window is open and keeps its own check. To keep this one too, choose “Save this check…” in the menu.");
    // Told once, not at every answer.
    if (!fault.isEmpty() && !saveFaultTold_) tellFault(tr("Your answers could not be kept"), fault);
    saveFaultTold_ = !fault.isEmpty();
}

void MainWindow::saveAs() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save this check"), QStringLiteral("knee-check.kneemap"), tr("Kneemap checks (*.kneemap *.json)"));
    if (path.isEmpty()) return;
    const QString fault = DraftFile(path).save(checkUp().longest());
    if (!fault.isEmpty()) tellFault(tr("We could not save this check"), fault);
}

void MainWindow::openSaved() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a saved check"), {}, tr("Kneemap checks (*.kneemap *.json)"));
    if (!path.isEmpty()) openFile(path);
}

void MainWindow::showMenu() {
    PopUpMenu menu(tr("Menu"), this);
    const auto add = [&](const QString& words, auto method) { menu.add(words, this, method); };
    if (content_ && !content_->checkUp.isEmpty()) {
        add(tr("Start again"), &MainWindow::startCheckUp);
        add(tr("Save this check…"), &MainWindow::saveAs);
    }
    menu.addAction(tr("Take it along"), this, [this] { showTakeAlong(); });
    add(tr("Open a saved check…"), &MainWindow::openSaved);
    menu.addSeparator();
    add(tr("Exercises"), &MainWindow::showExercises);
    menu.addAction(tr("Back to running"), this, [this] { showRunning(); });
    add(tr("Stay well"), &MainWindow::showStayWell);
    add(tr("Training check"), &MainWindow::showTrainingCheck);
    add(tr("Learn"), &MainWindow::showLearn);
    menu.addSeparator();
    add(tr("Settings"), &MainWindow::showSettings);
    add(tr("Keyboard"), &MainWindow::showKeys);
    add(tr("About Kneemap"), &MainWindow::showAbout);
    menu.addSeparator();
    menu.add(tr("Quit"), this, &QWidget::close);
    menu.openBelow(*header_->menu());
}

void MainWindow::tellFault(const QString& title, const QString& details) {
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, this);
    box.setInformativeText(details);
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A fault repeats what stands in a file: markup in it would be drawn, and a picture it names be loaded.
    for (QLabel* label : box.findChildren<QLabel*>()) label->setTextFormat(Qt::PlainText);
    box.exec();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (page_ && page_->takeKey(*event)) return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // A button under the focus is pressed by Enter as well as by Space.
        auto* button = qobject_cast<QAbstractButton*>(focusWidget());
        const bool isAnswer = qobject_cast<QCheckBox*>(button) != nullptr || qobject_cast<QRadioButton*>(button) != nullptr;
        if (button != nullptr && !isAnswer) button->click();
        else if (page_) page_->goOn();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    draft();
    if (!options_.kiosk) settings_.setWindowPlace(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::showLanguages() {
    PopUpMenu menu(tr("Language"), this);
    for (const LanguageName& name : Language::available()) {
        QAction* action = menu.add(name.ownName, this, [this, code = name.code] { settings_.setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(name.code == language_.code());
    }
    menu.openBelow(*header_->language());
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
    useLocalWords();
    applyLook(settings_, theme());
    rebuild();
}

SkinTone MainWindow::tone() const { return settings_.skinTone(); }

void MainWindow::showKeys() { KeyboardHelp(this).exec(); }

}  // namespace kneemap
