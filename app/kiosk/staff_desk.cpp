#include "app/kiosk/staff_desk.h"

#include <QCoreApplication>
#include <filesystem>

#include "app/content/content_folder.h"
#include "app/kiosk/cleaning_cover.h"
#include "app/kiosk/exit_guard.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/paper_way.h"
#include "app/kiosk/staff_lock_page.h"
#include "app/kiosk/staff_page.h"
#include "core/knowledge/fault.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {
namespace {

constexpr int lockStays = 60'000;   // ms: a lock that somebody opened by chance goes by itself
constexpr int pageStays = 300'000;  // ms: and so does a staff page that was left open

IdleWatch::Moment steadyClock() {
    return std::chrono::duration_cast<IdleWatch::Moment>(std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace

StaffDesk::StaffDesk(KioskWindow& window, QString configFile, IdleWatcher::Clock clock)
    : QObject(&window), window_(window), configFile_(std::move(configFile)), clock_(clock ? std::move(clock) : IdleWatcher::Clock(steadyClock)) {
    connect(&window, &KioskWindow::staffAsked, this, &StaffDesk::openLock);
    connect(&window, &KioskWindow::begun, this, [this] { ++counts_.begun; });
    connect(&window, &KioskWindow::resultReached, this, [this] { ++counts_.finished; });
    connect(&window, &KioskWindow::pagePrinted, this, [this] { ++counts_.printed; });
    connect(&window, &KioskWindow::forgotten, this, [this] { lastWipe_ = QDateTime::currentDateTime(); });
    connect(&window.idle(), &IdleWatcher::ranOut, this, [this] { ++counts_.wiped; });
    leftAlone_.setSingleShot(true);
    connect(&leftAlone_, &QTimer::timeout, this, &StaffDesk::leave);
    if (const QString& folder = window.config().exporting.folder; !folder.isEmpty()) ExportFolder(folder).clearLeftovers();
}

void StaffDesk::openLock() {
    auto* lock = new StaffLockPage(window_.config().staff.pinHash.toStdString(), guard_, clock_);
    connect(lock, &StaffLockPage::opened, this, &StaffDesk::openPage, Qt::QueuedConnection);
    connect(lock, &StaffLockPage::leftAsked, this, &StaffDesk::leave, Qt::QueuedConnection);
    window_.setCover(lock, true);
    leftAlone_.start(lockStays);
}

void StaffDesk::openPage() {
    auto* page = new StaffPage(status());
    page_ = page;
    connect(page, &StaffPage::testPrintAsked, this, [this] {
        const Printed printed = printQuestionnaire(window_.config(), window_.config().defaultLanguage, window_.config().contentFolder);
        if (page_) page_->tellPrinted(printed == Printed::yes);
    });
    connect(page, &StaffPage::cleaningAsked, this, &StaffDesk::clean, Qt::QueuedConnection);
    connect(page, &StaffPage::closeAsked, this, &StaffDesk::close, Qt::QueuedConnection);
    connect(page, &StaffPage::leftAsked, this, &StaffDesk::leave, Qt::QueuedConnection);
    window_.setCover(page, true);
    leftAlone_.start(pageStays);
}

void StaffDesk::clean() {
    leftAlone_.stop();
    auto* cover = new CleaningCover;
    connect(cover, &CleaningCover::finished, this, &StaffDesk::leave, Qt::QueuedConnection);
    window_.setCover(cover, true);
}

void StaffDesk::leave() {
    leftAlone_.stop();
    if (window_.visit() == nullptr) window_.dropCover();
}

void StaffDesk::close() {
    window_.forget();
    window_.guard().open();
    Q_EMIT closed();
}

StaffStatus StaffDesk::status() const {
    const KioskConfig& config = window_.config();
    StaffStatus status;
    status.version = QCoreApplication::applicationVersion();
    try {
        const auto folder = config.contentFolder.isEmpty() ? std::nullopt : std::optional<std::filesystem::path>(config.contentFolder.toStdString());
        const KnowledgeBase knowledge = loadKnowledge(folder);
        status.contentVersion = QString::fromStdString(knowledge.content().version);
        status.contentReviewed = QDate::fromString(QString::fromStdString(knowledge.content().reviewed), Qt::ISODate);
    } catch (const ContentError&) {
        // The line stays empty; the log has the faults from when the content was first wanted.
    }
    status.configFile = configFile_;
    status.configFaults = window_.configFaults();
    QStringList names;
    for (const LanguageName& language : KioskWindow::languagesFor(config)) {
        names.append(language.ownName);
        const auto words = config.placeholders(language.code);
        const auto number = words.find("emergency-number");
        if (number != words.end()) status.contacts.append(tr("%1: %2", "a language, its emergency number").arg(language.ownName, number->second));
    }
    status.languages = names.join(QStringLiteral(" · "));
    status.printer = printerStatus(config.printer);
    status.exportFolder = config.exporting.folder;
    if (!status.exportFolder.isEmpty()) status.bytesFree = ExportFolder(status.exportFolder).bytesFree();
    status.exportFault = window_.exportFault();
    status.started = started_;
    status.lastWipe = lastWipe_;
    if (config.staff.counts) status.counts = counts_;
    return status;
}

}  // namespace kneemap
