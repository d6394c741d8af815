#include "app/pages/result/plan_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

#include "app/pages/result/column.h"
#include "app/pages/result/course_section.h"
#include "app/pages/result/exercises_section.h"
#include "app/pages/result/get_help_section.h"
#include "app/pages/result/look_alike_section.h"
#include "app/pages/result/plan_rail.h"
#include "app/pages/result/running_section.h"
#include "app/pages/result/sources_section.h"
#include "app/pages/result/week_section.h"
#include "app/pages/result/what_section.h"
#include "app/style/theme.h"
#include "app/widgets/care_band.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

constexpr int railWidth = 268;
constexpr int contentWidth = 932;
/// Below this width the rail stands above the page.
constexpr int leastForRail = 1000;

QString nameOf(PlanSection section) {
    switch (section) {
        case PlanSection::week: return PlanPage::tr("This week");
        case PlanSection::exercises: return PlanPage::tr("Exercises");
        case PlanSection::running: return PlanPage::tr("Back to running");
        case PlanSection::course: return PlanPage::tr("How long it takes");
        case PlanSection::help: return PlanPage::tr("When to get help");
        case PlanSection::what: return PlanPage::tr("What it is");
        case PlanSection::sources: break;
    }
    return PlanPage::tr("Sources");
}

std::vector<PlanRail::Entry> entries() {
    const auto entry = [](PlanSection section) { return PlanRail::Entry{static_cast<int>(section), nameOf(section)}; };
    if (theme().isKiosk()) {
        return {{static_cast<int>(PlanSection::week), nameOf(PlanSection::week)},
                {static_cast<int>(PlanSection::exercises), nameOf(PlanSection::exercises)},
                {static_cast<int>(PlanSection::course), PlanPage::tr("How long")},
                {static_cast<int>(PlanSection::help), PlanPage::tr("Get help")}};
    }
    return {entry(PlanSection::week), entry(PlanSection::exercises), entry(PlanSection::running), entry(PlanSection::course),
            entry(PlanSection::help), entry(PlanSection::what), entry(PlanSection::sources)};
}

}  // namespace

PlanPage::PlanPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent)
    : LazyPage(checkUp, text, parent), rail_(new PlanRail(PlanRail::Shape::list, this)), scroll_(new PageScroll(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    row->addWidget(scroll_, 1);
    scroll_->setContentWidth(contentWidth);
    rail_->hide();
    connect(rail_, &PlanRail::sectionChosen, this, [this](int section) { setSection(static_cast<PlanSection>(section)); });
    connect(rail_, &PlanRail::printAsked, this, &PlanPage::printAsked);
}

void PlanPage::setCondition(const ConditionId& condition) {
    if (condition_ == condition && section_ == PlanSection::week) return;
    condition_ = condition;
    section_ = PlanSection::week;
    setStale();
}

void PlanPage::setSection(PlanSection section) {
    if (section_ == section) return;
    section_ = section;
    setStale();
}

FooterState PlanPage::footer() const {
    FooterState state;
    state.backWords = tr("Back to my result");
    state.shown = theme().isKiosk();
    return state;
}

bool PlanPage::isShort(const Condition& condition) const { return !condition.hasPlan(); }

bool PlanPage::isNarrow() const { return width() < leastForRail || theme().hasLargeText() || theme().isKiosk(); }

HeadingLabel* PlanPage::build() {
    narrow_ = isNarrow();
    auto* content = new QWidget(this);
    QVBoxLayout* column = columnIn(content, Space::s8);
    auto* back = new PushButton(ButtonKind::link, tr("Back to my result"), content);
    back->setIcon(IconName::back);
    connect(back, &QPushButton::clicked, this, &PlanPage::backAsked);
    column->addWidget(back, 0, Qt::AlignLeading);
    back->setVisible(!theme().isKiosk());  // it stands in the bar below there

    const Condition* condition = condition_ ? checkUp().knowledge().find(*condition_) : nullptr;
    if (condition == nullptr) {
        auto* heading = new HeadingLabel(1, tr("No plan is open"), content);
        column->addWidget(heading);
        column->addStretch(1);
        rail_->hide();
        scroll_->setContent(content);
        return heading;
    }
    const Assessment& assessment = checkUp().assessment();
    const auto candidate = std::find_if(assessment.causes.begin(), assessment.causes.end(),
                                        [&](const Candidate& c) { return c.condition == *condition_; });
    const CarePlan plan = makePlan(checkUp().knowledge(), checkUp().history(), assessment, *condition_);
    const PlanSubject subject{checkUp(), text(), *condition, plan, candidate == assessment.causes.end() ? nullptr : &*candidate,
                              today(), plate()};
    const bool brief = isShort(*condition);
    const QString cause = text().condition(*condition_);
    const bool railBeside = !brief && !narrow_;
    rail_->setVisible(railBeside);
    rail_->setFixedWidth(railWidth * std::max(100, theme().textScale()) / 100);
    if (railBeside) {
        rail_->setPrintShown(handsOver());
        rail_->setEntries(cause, entries());
        rail_->setChosen(static_cast<int>(section_));
    } else {
        column->addWidget(words(TypeRole::body, brief ? tr("Could be") : tr("Could be: %1", "the name of a cause").arg(cause), content, Role::textQuiet));
    }
    auto* heading = new HeadingLabel(1, brief ? cause : nameOf(section_), content);
    heading->setAccessibleDescription(tr("Could be: %1", "the name of a cause").arg(cause));
    column->addWidget(heading);
    if (brief) column->addWidget(words(TypeRole::lead, ClinicalText::of(condition->line), content, Role::textQuiet));
    if (!brief && narrow_) {
        auto* tabs = new PlanRail(PlanRail::Shape::tabs, content);
        tabs->setEntries(cause, entries());
        tabs->setChosen(static_cast<int>(section_));
        connect(tabs, &PlanRail::sectionChosen, this, [this](int section) { setSection(static_cast<PlanSection>(section)); });
        column->addWidget(tabs);
    }
    column->addSpacing(theme().space(Space::s8));
    addUrgency(column, content);
    column->addWidget(sectionWidget(subject, content), 1);
    scroll_->setContent(content);
    scroll_->scrollToTop();
    return heading;
}

/// How urgent it is outranks every plan: the band stands on all parts, and for a level that can wait on the first.
void PlanPage::addUrgency(QVBoxLayout* column, QWidget* parent) const {
    const UrgencyLevel& level = checkUp().assessment().urgency;
    const bool waits = level.urgency == Urgency::soon;
    if (level.urgency == Urgency::selfCare || (waits && section_ != PlanSection::week)) return;
    auto* band = new CareBand(careLevel(level.urgency), parent);
    band->setText(text().cardHeading(level));
    column->addWidget(band);
    column->addSpacing(theme().space(Space::s8));
}

QWidget* PlanPage::sectionWidget(const PlanSubject& subject, QWidget* parent) {
    if (isShort(subject.condition)) return new LookAlikeSection(subject, parent);
    switch (section_) {
        case PlanSection::week: return new WeekSection(subject, parent);
        case PlanSection::exercises: {
            auto* section = new ExercisesSection(subject, parent);
            connect(section, &ExercisesSection::sessionAsked, this, &PlanPage::sessionAsked);
            return section;
        }
        case PlanSection::running: {
            auto* running = new RunningSection(subject, parent);
            connect(running, &RunningSection::datesAsked, this, [this, cause = subject.condition.id] { Q_EMIT runningAsked(cause); });
            return running;
        }
        case PlanSection::course: return new CourseSection(subject, parent);
        case PlanSection::help: return new GetHelpSection(subject, parent);
        case PlanSection::what: return new WhatSection(subject, parent);
        case PlanSection::sources: break;
    }
    return new SourcesSection(subject, parent);
}

bool PlanPage::takeKey(const QKeyEvent& event) {
    if (theme().isKiosk() || !event.modifiers().testFlag(Qt::ControlModifier)) return false;
    const int place = event.key() - Qt::Key_1;
    if (place < 0 || place > static_cast<int>(PlanSection::sources)) return false;
    setSection(static_cast<PlanSection>(place));
    return true;
}

void PlanPage::keyPressEvent(QKeyEvent* event) {
    if (!takeKey(*event)) LazyPage::keyPressEvent(event);
}

void PlanPage::resizeEvent(QResizeEvent* event) {
    LazyPage::resizeEvent(event);
    if (isNarrow() != narrow_) setStale();
}

}  // namespace kneemap
