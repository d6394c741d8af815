#include "app/kiosk/kiosk_window.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QPixmapCache>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>

#include "app/check_up.h"
#include "app/kiosk/attract_page.h"
#include "app/kiosk/cover.h"
#include "app/kiosk/exit_guard.h"
#include "app/kiosk/kiosk_tool_row.h"
#include "app/kiosk/still_there.h"
#include "app/main_window.h"
#include "app/pages/settings/app_settings.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr double cornerMm = 12;   // beside every button: those keep 12 mm from the edge

IdleWatch::Limits limitsOf(const KioskConfig::Idle& idle) {
    return {std::chrono::seconds(idle.seconds), std::chrono::seconds(idle.emergencySeconds), std::chrono::seconds(idle.countdownSeconds)};
}

/// Whoever owns it: not every platform knows, and a kiosk shares its screen with nobody.
void forgetClipboard() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection()) clipboard->clear(QClipboard::Selection);
}

double cornerPixels() { return std::max(48.0, cornerMm * theme().pixelsPerMm()); }

IdleWatch::Moment steadyClock() {
    return std::chrono::duration_cast<IdleWatch::Moment>(std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace

std::vector<LanguageName> KioskWindow::languagesFor(const KioskConfig& config) {
    const std::vector<LanguageName> all = Language::available();
    if (config.languages.isEmpty()) return all;
    std::vector<LanguageName> offered;
    for (const QString& code : config.languages) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const LanguageName& name) { return name.code == code; });
        if (found != all.end()) offered.push_back(*found);
    }
    return offered.empty() ? all : offered;
}

KioskWindow::KioskWindow(const LaunchOptions& options, Setup setup, AppSettings& settings, Language& language, IdleWatcher::Clock clock)
    : options_(options),
      setup_(std::move(setup)),
      settings_(settings),
      language_(language),
      clock_(clock ? std::move(clock) : IdleWatcher::Clock(steadyClock)),
      languages_(languagesFor(setup_.config)),
      corners_(setup_.config.staff.gesture, cornerPixels()),
      idle_(new IdleWatcher(limitsOf(setup_.config.idle), clock_, this)),
      guard_(new ExitGuard(*this)),
      above_(new QWidget(this)),
      stage_(new QWidget(this)),
      stack_(new QStackedLayout(stage_)),
      tools_(new KioskToolRow(this)) {
    installAccessibility();
    setWindowTitle(QStringLiteral("Kneemap"));
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    options_.kiosk = true;
    options_.dataFolder.clear();
    options_.printer = setup_.config.printer;
    options_.clinicianLanguage = setup_.config.clinicianLanguage;
    if (!setup_.config.contentFolder.isEmpty()) options_.knowledge = setup_.config.contentFolder;
    above_->setFixedHeight(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // The screen is as large as it is: no page may make the window larger, not even one that is not on show.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    stage_->setMinimumSize(1, 1);
    column->addWidget(above_);
    column->addWidget(stage_, 1);
    column->addWidget(tools_);
    tools_->setLanguageOffered(languages_.size() > 1);
    tools_->setBringDownOffered(setup_.config.screen.bringItDown);
    connect(tools_, &KioskToolRow::finishAsked, this, &KioskWindow::finish);
    connect(tools_, &KioskToolRow::hideAsked, this, &KioskWindow::hideOrShow);
    connect(tools_, &KioskToolRow::languageAsked, this, &KioskWindow::chooseLanguage);
    connect(tools_, &KioskToolRow::textSizeAsked, this, &KioskWindow::chooseTextSize);
    connect(tools_, &KioskToolRow::bringDownAsked, this, [this] { bringDown(!down_); });
    connect(idle_, &IdleWatcher::warned, this, &KioskWindow::warn);
    connect(idle_, &IdleWatcher::secondPassed, this, [this](int seconds) { if (warning_) warning_->setSecondsLeft(seconds); });
    connect(idle_, &IdleWatcher::ranOut, this, [this] {
        exportUnasked();
        forget();
    });
    qApp->installEventFilter(this);
    forget();
}

KioskWindow::~KioskWindow() { delete visit_; }

/// As the clinic has it, in its default language.
void KioskWindow::dress() {
    settings_.reset();
    settings_.setColours(setup_.config.screen.theme);
    settings_.setLanguage(setup_.config.defaultLanguage);
    language_.speak(setup_.config.defaultLanguage);
    applyLook(settings_, theme());
}

void KioskWindow::forget() {
    const bool wasThere = visit_ != nullptr;
    idle_->leave();
    delete cover_;
    hidden_ = false;
    reached_ = false;
    exported_ = false;
    delete visit_;
    visit_ = nullptr;
    QPixmapCache::clear();
    forgetShapedWords();
    if (wasThere) forgetClipboard();
    dress();
    bringDown(false);
    wait();
    if (wasThere) Q_EMIT forgotten();
}

void KioskWindow::wait() {
    delete attract_;
    attract_ = new AttractPage(setup_.config, languages_, stage_);
    if (!setup_.faults.isEmpty()) {
        //: On the waiting screen of a kiosk; %1 is what is wrong with the file and where
        attract_->setStaffNotice(tr("Staff: the settings file has a fault. Safe settings are in use. %1").arg(setup_.faults.first()));
    }
    connect(attract_, &AttractPage::languageChosen, this, [this](const QString& code) { QTimer::singleShot(0, this, [this, code] { begin(code); }); });
    connect(attract_, &AttractPage::moreLanguagesAsked, this, &KioskWindow::chooseLanguage);
    connect(attract_, &AttractPage::paperAsked, this, &KioskWindow::printPaper);
    stack_->addWidget(attract_);
    stack_->setCurrentWidget(attract_);
    tools_->hide();
    attract_->heading()->setFocus(Qt::OtherFocusReason);
}

void KioskWindow::begin(const QString& language) {
    if (visit_ != nullptr) return;
    dropCover();
    settings_.setLanguage(language);
    language_.speak(language);
    applyLook(settings_, theme());
    visit_ = new MainWindow(options_, settings_, language_, nullptr, stage_);
    visit_->setWindowFlags(Qt::Widget);
    connect(visit_, &MainWindow::pageShown, this, &KioskWindow::onPage);
    connect(visit_, &MainWindow::printed, this, &KioskWindow::pagePrinted);
    connect(visit_, &MainWindow::leftToStart, this, &KioskWindow::onLeft);
    connect(visit_, &MainWindow::contentRefused, this, [](const QStringList& faults) {
        for (const QString& fault : faults) qWarning("kneemap: %s", qPrintable(fault));
    });
    visit_->setLocalWords([this](const QString& code) { return setup_.config.placeholders(code); });
    stack_->addWidget(visit_);
    stack_->setCurrentWidget(visit_);
    tools_->show();
    idle_->arrive();
    Q_EMIT begun();
    visit_->startCheckUp();
    if (visit_->page() == nullptr) rest();
}

/// The content cannot be used at all: this screen has nothing to offer until staff come.
void KioskWindow::rest() {
    forget();
    setCover(new Cover(tr("This screen is resting. Please ask the front desk."), {}), true);
}

void KioskWindow::onPage() {
    idle_->setUnhurried(settings_.textSize() > AppSettings::leastTextSize);
    idle_->setEmergency(visit_->isEmergencyShown());
    tools_->setLanguageName(language_.ownName());
    const Step& step = visit_->checkUp().step();
    if (!reached_ && (std::holds_alternative<ShowResult>(step) || std::holds_alternative<ShowEmergency>(step))) {
        reached_ = true;
        Q_EMIT resultReached();
    }
}

/// Back from the first page. Asked from within a page, which must not be deleted yet.
void KioskWindow::onLeft() {
    QTimer::singleShot(0, this, &KioskWindow::finish);
}

void KioskWindow::resizeEvent(QResizeEvent* event) {
    theme().setUpright(height() > width());
    QWidget::resizeEvent(event);
    if (down_) bringDown(true);
}

bool KioskWindow::eventFilter(QObject* watched, QEvent* event) {
    // Of each press, once: as it comes to the window, before it is handed on to what lies under the finger.
    if (event->type() == QEvent::MouseButtonPress && watched == windowHandle()) {
        const QPointF position = static_cast<QMouseEvent*>(event)->position();
        const bool turned = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        if (corners_.touch(position, size(), turned, clock_())) QTimer::singleShot(0, this, &KioskWindow::askForStaff);
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace kneemap
