#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "app/diagram/plate_look.h"
#include "app/diagram/zone_model.h"
#include "app/draft_file.h"
#include "app/folder_claim.h"
#include "app/launch_options.h"
#include "app/page_ahead.h"
#include "app/pages/page.h"
#include "app/speech/voice.h"
#include "app/window_keys.h"
#include "core/id.h"

class QStackedLayout;

namespace kneemap {

class AppSettings;
class CareBand;
class CheckUp;
class ClinicalText;
class ExercisesPage;
class FooterBar;
class HeaderBar;
class KnowledgeBase;
class Language;
class LibraryPage;
class LocatePage;
class NoticeBand;
class PlanPage;
class ReadAloud;
class ResultPage;

/// What the page "Take it along" shows first.
enum class TakeAlongView { paper, code };

/// The window: head, page, foot. It shows the page of the step where the check-up stands, and the pages one may look
/// something up on. What a page means it does not know.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// `settings` and `language` must outlive it. `voice` reads pages aloud; without one the computer's own is looked for.
    MainWindow(const LaunchOptions& options, AppSettings& settings, Language& language, std::unique_ptr<Voice> voice = nullptr,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The page on show.
    Page* page() const { return page_; }
    /// The check-up; reads the content first if that has not been done yet.
    CheckUp& checkUp();

    /// Where a person may be; each shows its page.
    void showWelcome();
    /// Begins a check-up. One that was begun before is put aside, and offered back until the new one has an answer.
    void startCheckUp();
    void showStep();
    void carryOn();
    void openFile(const QString& path);
    void showCare();
    void showSpots();
    void showPlan(const ConditionId& condition);
    void showCondition(const ConditionId& condition);
    void showLearn();
    void showArticle(const ArticleId& article);
    void showTrainingCheck();
    void showTraining(const TrainingCauseId& cause);
    /// The way back to running with this cause; with none, for the cause that fits best.
    void showRunning(const std::optional<ConditionId>& cause = std::nullopt);
    void showStayWell();
    void showExercises();
    void showExercise(const ExerciseId& exercise);
    void showWhenToCall();
    /// Leads through these exercises; `plan` is the cause they are for, if they are for one.
    void showSession(const std::vector<ExerciseId>& exercises, const std::optional<ConditionId>& plan);
    /// Everything that leaves the room; `plan` is the cause whose plan goes along, if not the first.
    void showTakeAlong(TakeAlongView view = TakeAlongView::paper, const std::optional<ConditionId>& plan = std::nullopt);
    /// The papers of "Take it along" as a PDF, for the clinic's own system.
    QByteArray resultPdf();
    /// The result for the record system of a clinic (FHIR R4), in the language of the window.
    QByteArray resultRecord();
    void showSettings();
    void showAbout();
    void showKeys();
    /// What a clinic puts for the emergency number and the like, by language; see ClinicalText::setLocalWords.
    using LocalWords = std::function<std::map<std::string, QString>(const QString& language)>;
    void setLocalWords(LocalWords words);
    /// Whether what is on show is what to do in an emergency.
    bool isEmergencyShown() const;

Q_SIGNALS:
    /// Another page is on show.
    void pageShown();
    /// A page to take along went to the printer.
    void printed();
    /// In a kiosk: the person went back to before the first page.
    void leftToStart();
    /// In a kiosk, where no message box may open: the content cannot be used, and why, a line for each fault.
    void contentRefused(const QStringList& faults);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Content;

    const ClinicalText& text();
    bool loadContent();
    void place(Page* page);
    void makeAhead(std::function<Page*()> make);
    void nameWindow();
    void updateFrame();
    void rebuild();
    void updateHint(Page& page);
    void updateReadAloud();
    void addKeys();
    void act(WindowAction action);
    void goBack();
    void takeUpDraft();
    void takeUpAside();
    void readAloud();
    void saveDraft();
    void saveDraftSoon();
    DraftFile& draft();
    void saveAs();
    void openSaved();
    void showMenu();
    void showLanguages();
    void showTextAndMotion();
    void changeAnswer(const QuestionId& question);
    void answerAgain(const QuestionId& question);
    void tellFault(const QString& title, const QString& details);
    void applySettings();
    void placeQuestion(const QuestionId& question, int aboutMore, bool changing);
    LocatePage* locatePage();
    void makeLocateAhead();
    void placeLocate();
    void placeTouchLocate();
    void placePattern();
    void placeReview();
    ResultPage* resultPage();
    void placeResult();
    PlanPage* planPage(const ConditionId& condition);
    void placeLibrary(LibraryPage* page);
    void placeExercises(ExercisesPage* page);
    void lookUp(std::function<void()> show);
    void visit(std::function<void()> show);
    void useLocalWords();
    bool mayKeep() const;
    SkinTone tone() const;

    LaunchOptions options_;
    AppSettings& settings_;
    Language& language_;
    std::unique_ptr<Content> content_;
    ZoneModel zones_;
    ZoneModel zonesAside_;                          ///< the marks of the check-up that was put aside
    bool asideClosed_ = false;
    LocalWords localWords_;
    DraftFile draft_;
    FolderClaim claim_;                             ///< to where check-ups are kept
    std::function<void()> shown_;                   ///< shows again what is on show
    std::vector<std::function<void()>> visited_;    ///< where Back leads from a page one looks something up on
    std::vector<bool> visitedLookingUp_;
    bool lookingUp_ = false;
    bool saveFaultTold_ = false;
    bool saveDue_ = false;

    HeaderBar* header_;
    CareBand* band_;
    QStackedLayout* body_;
    NoticeBand* aside_;
    FooterBar* footer_;
    ReadAloud* reader_;
    QPointer<Page> page_;
    PageAhead ahead_;
};

}  // namespace kneemap
