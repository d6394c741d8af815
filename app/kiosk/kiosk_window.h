#pragma once

#include <QPointer>
#include <QWidget>
#include <vector>

#include "app/kiosk/corner_taps.h"
#include "app/kiosk/export_folder.h"
#include "app/kiosk/idle_watcher.h"
#include "app/kiosk/kiosk_config.h"
#include "app/language.h"
#include "app/launch_options.h"

class QStackedLayout;

namespace kneemap {

class AppSettings;
class AttractPage;
class ExitGuard;
class HideCover;
class KioskToolRow;
class MainWindow;
class StillThere;
enum class TakeAlongView;

/// The kiosk: a screen that waits, one check-up after another, and nothing left between two. Every person gets a window of
/// pages of their own, with a check-up of its own; a wipe throws the whole of it away. The kiosk's own parts (the tool row,
/// the covers) know nothing of a person.
class KioskWindow : public QWidget {
    Q_OBJECT

public:
    /// How the clinic set it up.
    struct Setup {
        KioskConfig config;
        QStringList faults;  ///< what is wrong with the configuration file, for staff; empty if nothing
    };

    /// `settings`, kept in memory alone, and `language` must outlive it. `clock` as in IdleWatcher.
    KioskWindow(const LaunchOptions& options, Setup setup, AppSettings& settings, Language& language, IdleWatcher::Clock clock = {});
    ~KioskWindow() override;

    /// The pages of the person who is there; nullptr while nobody is.
    MainWindow* visit() const { return visit_; }
    AttractPage* attract() const { return attract_; }
    KioskToolRow* tools() const { return tools_; }
    /// What stands in front of the pages; nullptr if nothing does.
    QWidget* cover() const { return cover_; }
    IdleWatcher& idle() { return *idle_; }
    ExitGuard& guard() { return *guard_; }
    const KioskConfig& config() const { return setup_.config; }
    const QStringList& configFaults() const { return setup_.faults; }
    /// Why the last export failed; nothing if none did.
    const std::optional<ExportFault>& exportFault() const { return exportFault_; }

    /// Somebody starts, in this language.
    void begin(const QString& language);
    /// Forgets whoever was there, and waits for the next one. Not to be called from within a page: it deletes them.
    void forget();
    /// "Finish and clear": asks first if anything was told.
    void finish();
    /// Puts `widget` in front of everything until dropCover(); it is deleted then. `alone`: without the tool row.
    void setCover(QWidget* widget, bool alone);
    void dropCover();
    /// Staff have shown the gesture. Never over an open check-up without asking.
    void askForStaff();

    /// The languages of the clinic that the program speaks; at least one.
    static std::vector<LanguageName> languagesFor(const KioskConfig& config);

Q_SIGNALS:
    /// Somebody has started.
    void begun();
    /// Their result, or what to do in an emergency, is on show for the first time.
    void resultReached();
    /// A page of theirs went to the printer.
    void pagePrinted();
    /// Nothing of the last person is there any more.
    void forgotten();
    /// Nobody's answers are on the screen, and staff want to come in.
    void staffAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void removeCover();
    void wait();
    void onPage();
    void onLeft();
    void warn(int seconds);
    void goOn();
    void hideOrShow();
    void chooseLanguage();
    void chooseTextSize();
    void bringDown(bool down);
    void takeAlong(TakeAlongView view);
    void printPaper();
    /// Hands the result to the clinic's own system; false if that cannot be done now.
    bool exportResult();
    void exportUnasked();
    void giveToClinic();
    void say(const QString& title, const QString& words);
    void sayCleared();
    void rest();
    void dress();

    LaunchOptions options_;
    Setup setup_;
    AppSettings& settings_;
    Language& language_;
    IdleWatcher::Clock clock_;
    std::vector<LanguageName> languages_;
    CornerTaps corners_;
    IdleWatcher* idle_;
    ExitGuard* guard_;
    QWidget* above_;
    QWidget* stage_;
    QStackedLayout* stack_;
    KioskToolRow* tools_;
    AttractPage* attract_ = nullptr;
    MainWindow* visit_ = nullptr;
    QPointer<QWidget> cover_;
    QPointer<StillThere> warning_;
    bool reached_ = false;
    bool exported_ = false;
    std::optional<ExportFault> exportFault_;
    bool hidden_ = false;
    bool down_ = false;
};

}  // namespace kneemap
