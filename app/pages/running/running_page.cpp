#include "app/pages/running/running_page.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

#include "app/pages/library/card_grid.h"
#include "app/pages/library/reading_layout.h"
#include "app/pages/library/sourced_text.h"
#include "app/pages/result/withheld_notice.h"
#include "app/pages/running/after_run_card.h"
#include "app/pages/running/day_stepper.h"
#include "app/pages/running/metronome.h"
#include "app/pages/running/run_words.h"
#include "app/pages/running/running_calendar.h"
#include "app/pages/running/traffic_light.h"
#include "app/pages/running/week_cards.h"
#include "app/pages/running/weekday_row.h"
#include "app/private_file.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/option_group.h"
#include "app/widgets/push_button.h"
#include "app/widgets/rule_line.h"
#include "app/widgets/stepper.h"
#include "core/running/readiness.h"

namespace kneemap {
namespace {

constexpr int mostWeeksOff = 52;

const ReturnProgramme& programmeOf(const ClinicalText& text) { return text.knowledge().content().returnToRunning; }

TextLabel* question(const QString& words) {
    auto* label = new TextLabel(TypeRole::body, words);
    label->setStrong(true);
    return label;
}

}  // namespace

RunningPage::RunningPage(CheckUp& checkUp, const ClinicalText& text, const QDateTime& now, std::shared_ptr<RunningChoices> choices,
                         QWidget* parent)
    : LibraryPage(parent), checkUp_(checkUp), text_(text), now_(now), choices_(std::move(choices)) {
    if (!choices_->first.isValid()) choices_->first = now.date();
}

void RunningPage::setCause(const std::optional<ConditionId>& cause) {
    wanted_ = cause;
    if (isVisible()) refresh();
}

std::optional<ConditionId> RunningPage::cause() const {
    if (wanted_) return wanted_;
    const Assessment& assessment = checkUp_.assessment();
    if (assessment.causes.empty()) return std::nullopt;
    return assessment.causes.front().condition;
}

Withheld RunningPage::withheld() const {
    const Assessment& assessment = checkUp_.assessment();
    const auto wanted = cause();
    if (!wanted) return assessment.withheld == Withheld::no ? Withheld::noneFits : assessment.withheld;
    return mayRun(text_.knowledge(), checkUp_.history(), assessment, *wanted);
}

bool RunningPage::isReady() const {
    return std::all_of(ready_.begin(), ready_.end(), [&](const ReadinessItem* item) { return choices_->ticked.contains(item->id); });
}

ReturnPlan RunningPage::plan() const {
    const auto wanted = cause();
    if (!std::holds_alternative<ShowResult>(checkUp_.step()) || !wanted || !choices_->weeksOff || !isReady() || withheld() != Withheld::no) return {};
    return returnPlan(programmeOf(text_), *wanted, *choices_->weeksOff, choices_->days, toDay(choices_->first));
}

void RunningPage::refresh() {
    setBack(tr("Back"));
    setEyebrow({});
    setTitle(tr("My way back to running"));
    setLead(tr("From short runs with walking breaks to 30 minutes in one go, with dates."));
    ready_.clear();
    readiness_ = nullptr;
    dates_ = nullptr;
    datesShown_ = nullptr;
    QVBoxLayout* column = newBody();
    const bool finished = std::holds_alternative<ShowResult>(checkUp_.step());
    if (!finished || withheld() != Withheld::no) return buildClosed(*column, !finished);

    const ConditionId subject = *cause();
    //: %1 is the name of a cause
    setEyebrow(tr("Could be: %1").arg(text_.condition(subject)));
    ready_ = readinessFor(text_.knowledge(), checkUp_.history(), subject);
    SourcedText sourced(text_);
    buildReadiness(*column, sourced);
    buildChoices(*column);
    addSection(*column, tr("Your runs"));
    auto* dates = new QWidget;
    dates_ = new QVBoxLayout(dates);
    dates_->setContentsMargins(0, 0, 0, 0);
    dates_->setSpacing(theme().space(Space::s12));
    column->addWidget(dates);
    const ReturnPlan empty = returnPlan(programmeOf(text_), subject, 0, {}, toDay(choices_->first));
    buildRules(*column, sourced, *empty.tweak);
    if (const auto& drill = text_.knowledge().content().stayWell.cadenceExercise) {
        const Exercise* exercise = text_.knowledge().find(*drill);
        const auto& suits = exercise->suits;
        if (std::find(suits.begin(), suits.end(), subject.text()) != suits.end()) buildDrill(*column, sourced);
    }
    column->addSpacing(theme().space(Space::s16));
    column->addWidget(new RuleLine);
    column->addWidget(sourced.sources(programmeOf(text_).reviewed));
    showReadiness();
    showDates();
}

void RunningPage::buildClosed(QVBoxLayout& column, bool checkFirst) {
    if (!checkFirst) {
        column.addWidget(new WithheldNotice(withheld(), nullptr));
        return;
    }
    QVBoxLayout* box = addBox(column, tr("The knee check comes first"), true);
    addReading(*box, new TextLabel(TypeRole::body, tr("A few warning signs must be ruled out before you run on a sore knee, and the plan depends on what it could be. It takes about 5 minutes.")));
    auto* check = new PushButton(ButtonKind::primary, tr("Do the knee check"));
    connect(check, &PushButton::clicked, this, &RunningPage::checkAsked);
    box->addWidget(check, 0, Qt::AlignLeading);
}

void RunningPage::buildReadiness(QVBoxLayout& column, SourcedText& sourced) {
    addSection(column, tr("Ready?"));
    const QString ask = tr("Start only when all of these are true. Tick what is true today.");
    addReading(column, new TextLabel(TypeRole::body, ask));
    auto* list = new OptionGroup(Choosing::many);
    list->setQuestion(ask);
    std::vector<Choice> choices;
    std::vector<int> chosen;
    for (std::size_t i = 0; i < ready_.size(); ++i) {
        choices.push_back({sourced.words(ready_[i]->say)});
        if (choices_->ticked.contains(ready_[i]->id)) chosen.push_back(static_cast<int>(i));
    }
    list->setChoices(choices);
    list->setChosen(chosen);
    connect(list, &OptionGroup::chosenChanged, this, [this](const std::vector<int>& indexes) {
        choices_->ticked.clear();
        for (const int index : indexes) choices_->ticked.insert(ready_[static_cast<std::size_t>(index)]->id);
        showReadiness();
        showDates();
    });
    column.addWidget(list);
    readiness_ = new IconText(IconName::info, {});
    readiness_->label()->setStrong(true);
    column.addWidget(readiness_);
}

void RunningPage::showReadiness() {
    const auto open = std::find_if(ready_.begin(), ready_.end(), [&](const ReadinessItem* item) { return !choices_->ticked.contains(item->id); });
    if (open == ready_.end()) {
        readiness_->setIcon(IconName::check);
        readiness_->setColours(Role::selfCareEdge, Role::text);
        readiness_->setWords(tr("All true. You can start."));
        return;
    }
    readiness_->setIcon(IconName::info);
    readiness_->setColours(Role::accent, Role::text);
    //: %1 is a sentence of the list that is not ticked yet
    readiness_->setWords(tr("Not yet. First this one: %1").arg(ClinicalText::of((*open)->say)));
}

void RunningPage::buildChoices(QVBoxLayout& column) {
    addSection(column, tr("When?"));
    auto* card = new QWidget;
    auto* grid = new CardGrid(340, 3, card);
    grid->setGaps(theme().space(Space::s32), theme().space(Space::s24));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    card->setSizePolicy(policy);
    const auto part = [&](const QString& words, QWidget* control) {
        auto* whole = new QWidget;
        auto* lines = new QVBoxLayout(whole);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(theme().space(Space::s8));
        lines->addWidget(question(words));
        lines->addWidget(control);
        lines->addStretch(1);
        whole->setSizePolicy(policy);
        grid->addWidget(whole);
    };

    const QString off = tr("Whole weeks since your last normal run");
    auto* weeks = new Stepper;
    weeks->setQuestion(off);
    weeks->setUnit(tr("weeks"));
    weeks->setRange(0, mostWeeksOff, 1, 0);
    weeks->setQuickPicks({0, 1, 2, 4, 6, 8});
    weeks->setTypingAllowed(!theme().isKiosk());
    weeks->setValue(choices_->weeksOff);
    connect(weeks, &Stepper::valueChosen, this, [this](int value) { choices_->weeksOff = value; showDates(); });
    connect(weeks, &Stepper::typedOutOfRange, this, [this](int value) { choices_->weeksOff = value; showDates(); });  // longer off is as 52
    connect(weeks, &Stepper::valueCleared, this, [this] { choices_->weeksOff.reset(); showDates(); });
    part(off, weeks);

    auto* days = new WeekdayRow;
    days->setDays(choices_->days);
    connect(days, &WeekdayRow::daysChanged, this, [this, days] { choices_->days = days->days(); showDates(); });
    part(tr("Days on which you can run"), days);

    auto* first = new DayStepper(now_.date());
    first->setDay(choices_->first);
    connect(first, &DayStepper::dayChanged, this, [this](const QDate& day) { choices_->first = day; showDates(); });
    part(tr("First day"), first);
    column.addWidget(card);
}

void RunningPage::showDates() {
    if (datesShown_ != nullptr) {
        dates_->removeWidget(datesShown_);
        datesShown_->hide();
        datesShown_->deleteLater();
    }
    datesShown_ = new QWidget;
    auto* column = new QVBoxLayout(datesShown_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));
    dates_->addWidget(datesShown_);
    const auto say = [&](IconName sign, const QString& words) { column->addWidget(new IconText(sign, words)); };
    if (!isReady()) return say(IconName::calendar, tr("Your dates come here once every line of the list is true."));
    if (!choices_->weeksOff) return say(IconName::calendar, tr("Say how long you have been off, and your dates come here."));

    const ReturnPlan made = plan();
    if (made.start == nullptr) return;
    auto* start = new TextLabel(TypeRole::body, ClinicalText::of(made.start->say));
    start->setStrong(true);
    addReading(*column, start);
    if (!made.start->stage) return;
    if (made.runs.empty()) return say(IconName::calendar, tr("Choose the days on which you can run, and your dates come here."));
    for (const Statement& line : programmeOf(text_).about) addReading(*column, new TextLabel(TypeRole::body, ClinicalText::of(line)));
    column->addWidget(new WeekCards(programmeOf(text_), made));
    if (theme().isKiosk()) return;
    auto* save = new PushButton(ButtonKind::primary, tr("Save to my calendar…"));
    save->setIcon(IconName::calendar);
    connect(save, &PushButton::clicked, this, &RunningPage::askWhereToSave);
    column->addWidget(save, 0, Qt::AlignLeading);
    auto* note = new TextLabel(TypeRole::small, tr("One file that calendar programs and phones can open. It names no cause and sets no alarm."));
    note->setColour(Role::textQuiet);
    addReading(*column, note);
}

void RunningPage::buildRules(QVBoxLayout& column, SourcedText& sourced, const RunningTweak& tweak) {
    const ReturnProgramme& programme = programmeOf(text_);
    addSection(column, tr("After each run"));
    column.addWidget(new TrafficLight(programme, tweak.tendon, sourced));
    const auto* start = plan().start;
    const int stage = start != nullptr ? start->stage.value_or(1) : 1;
    column.addSpacing(theme().space(Space::s8));
    column.addWidget(new AfterRunCard(programme, tweak.tendon, stage));
    column.addSpacing(theme().space(Space::s16));
    const ReadingColumns columns = addReadingColumns(column);
    sourced.addTo(*columns.main, tr("Stop and get help"), programme.stop);
    sourced.addTo(*columns.main, tr("After the last stage"), programme.after);
    addBox(*columns.aside, tr("Every run"), false)->addWidget(sourced.passage(programme.session, Marker::check));
    addBox(*columns.aside, tr("With this cause"), false)->addWidget(sourced.passage(tweak.statements, Marker::check));
    columns.aside->addStretch(1);
}

void RunningPage::buildDrill(QVBoxLayout& column, SourcedText& sourced) {
    const StayWellProgramme& well = text_.knowledge().content().stayWell;
    addSection(column, tr("Cadence drill"));
    const ReadingColumns columns = addReadingColumns(column);
    columns.main->addWidget(sourced.passage(well.cadence));
    auto* how = new PushButton(ButtonKind::link, tr("See the drill step by step"));
    connect(how, &PushButton::clicked, this, [this, id = *well.cadenceExercise] { Q_EMIT exerciseAsked(id); });
    columns.main->addWidget(how, 0, Qt::AlignLeading);
    columns.main->addStretch(1);
    columns.aside->addWidget(new Metronome(well.leastCadence, well.mostCadence, well.firstCadence));
    columns.aside->addStretch(1);
}

QString RunningPage::saveCalendar(const QString& path) const {
    return writeWhole(path, calendarFile(calendarEntries(programmeOf(text_), plan()), tr("My way back to running"), now_));
}

void RunningPage::askWhereToSave() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(this, tr("Save to my calendar"), folder, tr("Calendars (*.ics)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("ics"));
    dialog.selectFile(tr("my-runs", "the name of a file") + QStringLiteral(".ics"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return;
    const QString fault = saveCalendar(dialog.selectedFiles().constFirst());
    //: %1 is what the system says
    const QString words = fault.isEmpty() ? tr("Saved. Open the file with your calendar.") : tr("It could not be saved: %1").arg(fault);
    auto* told = new IconText(fault.isEmpty() ? IconName::check : IconName::octagon, words);
    told->setColours(fault.isEmpty() ? Role::selfCareEdge : Role::emergencyEdge, Role::text);
    datesShown_->layout()->addWidget(told);
    alertReader(told->label(), words);
}

}  // namespace kneemap
