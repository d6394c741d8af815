#include "app/pages/library/training_check_page.h"

#include <QPointer>
#include <QVBoxLayout>
#include <array>
#include <utility>

#include "app/pages/library/card_grid.h"
#include "app/pages/library/link_card.h"
#include "app/pages/library/reading_layout.h"
#include "app/pages/library/self_check_question.h"
#include "app/pages/library/sourced_text.h"
#include "app/pages/library/training_answers.h"
#include "app/pages/library/training_findings.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/rule_line.h"

namespace kneemap {
namespace {

/// The picture of a cause; one that is not known here gets a book.
IconName iconOf(const TrainingCauseId& id) {
    static constexpr std::array<std::pair<const char*, IconName>, 4> icons = {{{"training-load", IconName::hill},
                                                                               {"muscle-weakness", IconName::dumbbell},
                                                                               {"running-form", IconName::run},
                                                                               {"running-shoes", IconName::shoe}}};
    for (const auto& [known, name] : icons) {
        if (id.text() == known) return name;
    }
    return IconName::book;
}

QWidget* gridOf(int leastWidth, int columns) {
    auto* widget = new QWidget;
    new CardGrid(leastWidth, columns, widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return widget;
}

}  // namespace

TrainingCheckPage::TrainingCheckPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent)
    : LibraryPage(parent), checkUp_(checkUp), text_(text), hadCheckUp_(!checkUp.isEmpty()) {
    connect(&checkUp_, &CheckUp::changed, this, [this] {
        if (checkUp_.isEmpty() && hadCheckUp_) clear();
        hadCheckUp_ = !checkUp_.isEmpty();
    });
}

History TrainingCheckPage::history() const { return withAnswers(checkUp_.history(), own_); }

void TrainingCheckPage::setAnswers(const History& answers) {
    own_ = answers;
    if (isVisible()) refresh();
}

void TrainingCheckPage::clear() {
    shown_.reset();
    setAnswers({});
    Q_EMIT answersChanged(own_);
}

void TrainingCheckPage::show(const TrainingCauseId& id) {
    if (text_.knowledge().find(id) == nullptr) return showOverview();
    shown_ = id;
    fromOverview_ = false;
    refresh();
    scrollToTop();
}

void TrainingCheckPage::showOverview() {
    shown_.reset();
    refresh();
    scrollToTop();
}

bool TrainingCheckPage::stepBack() {
    if (!shown_ || !fromOverview_) return false;
    showOverview();
    heading()->setFocus(Qt::OtherFocusReason);
    return true;
}

FooterState TrainingCheckPage::footer() const {
    FooterState state = LibraryPage::footer();
    if (findings_ == nullptr) return state;
    state.shown = true;
    state.back = false;
    state.progress = findings_->summary();
    state.main = tr("See what it shows");
    return state;
}

void TrainingCheckPage::goOn() {
    if (findings_ == nullptr) return;
    scroll()->bringIntoView(findings_);
    scroll()->bringIntoView(findingsTitle_);
    findingsTitle_->setFocus(Qt::OtherFocusReason);
}

void TrainingCheckPage::refresh() {
    findings_ = nullptr;
    findingsTitle_ = nullptr;
    QVBoxLayout* column = newBody();
    const TrainingCause* cause = shown_ ? text_.knowledge().find(*shown_) : nullptr;
    if (cause != nullptr) buildCause(*column, *cause);
    else buildOverview(*column);
    Q_EMIT footerChanged();
}

void TrainingCheckPage::buildOverview(QVBoxLayout& column) {
    setBack(tr("Back"));
    setEyebrow({});
    setTitle(tr("What set it off?"));
    setLead(tr("Four short checks. Each takes a minute."));
    auto* say = new QWidget;
    auto* lines = new FlowLayout(say);
    lines->setGaps(theme().space(Space::s32), theme().space(Space::s8));
    auto* run = new IconText(IconName::run, tr("Running itself is not bad for knees."));
    auto* stop = new IconText(IconName::info, tr("Don’t run through pain."));
    for (IconText* line : {run, stop}) {
        line->label()->setStrong(true);
        lines->addWidget(line);
    }
    column.addWidget(say);
    column.addSpacing(theme().space(Space::s8));
    QWidget* doors = gridOf(420, 2);
    const History now = history();
    for (const TrainingCause* cause : trainingCausesInOrder(text_.knowledge())) {
        auto* card = new LinkCard(ClinicalText::of(cause->name), ClinicalText::of(cause->line));
        card->setIcon(iconOf(cause->id));
        card->setState(findingsSummary(text_.knowledge(), now, *cause));
        doors->layout()->addWidget(card);
        connect(card, &LinkCard::clicked, this, [this, id = cause->id] {
            shown_ = id;
            fromOverview_ = true;
            refresh();
            scrollToTop();
            heading()->setFocus(Qt::OtherFocusReason);
        });
    }
    column.addWidget(doors);
}

void TrainingCheckPage::addQuestions(QVBoxLayout& column, const TrainingCause& cause) {
    addSection(column, tr("Check yourself"));
    QWidget* grid = gridOf(440, 2);
    const History now = history();
    bool leftOut = false;
    for (const std::size_t place : cause.selfCheck) {
        const Question& question = text_.knowledge().questions()[place];
        if (!mayAsk(text_.knowledge(), now, question)) {
            leftOut = true;
            continue;
        }
        auto* card = new SelfCheckQuestion(question);
        const auto given = now.answers.find(question.id);
        if (given != now.answers.end()) card->setAnswer(given->second);
        grid->layout()->addWidget(card);
        connect(card, &SelfCheckQuestion::answered, this, &TrainingCheckPage::take);
    }
    column.addWidget(grid);
    if (!leftOut) return;
    auto* note = new IconText(IconName::shield,
                              tr("Some tests load the knee, so they are left out here. Do the knee check first. If they are "
                                 "safe for you, they show here."));
    note->setColours(Role::textQuiet, Role::textQuiet);
    column.addWidget(note);
}

void TrainingCheckPage::buildCause(QVBoxLayout& column, const TrainingCause& cause) {
    setBack(fromOverview_ ? tr("Back to the four checks") : tr("Back"));
    setEyebrow(tr("What set it off?"));
    setTitle(ClinicalText::of(cause.name));
    setLead(ClinicalText::of(cause.line));
    SourcedText sourced(text_);
    column.addWidget(sourced.passage(cause.opening));
    addQuestions(column, cause);

    findingsTitle_ = addSection(column, tr("What your answers show"));
    findings_ = new TrainingFindings(text_, cause);
    findings_->setHistory(history());
    column.addWidget(findings_);
    for (const TrainingFinding& finding : cause.findings) sourced.note(finding.sources, finding.grade);

    column.addSpacing(theme().space(Space::s16));
    const ReadingColumns columns = addReadingColumns(column);
    if (!cause.whatToDo.empty()) addBox(*columns.main, tr("What to do"), true)->addWidget(sourced.passage(cause.whatToDo, Marker::check));
    for (const Section& section : cause.sections) {
        sourced.addTo(*columns.main, ClinicalText::of(section.heading), section.statements);
    }
    if (!cause.myths.empty()) addBox(*columns.aside, tr("Myths"), false)->addWidget(sourced.passage(cause.myths));
    column.addSpacing(theme().space(Space::s16));
    column.addWidget(new RuleLine);
    column.addWidget(sourced.sources(cause.reviewed));
}

void TrainingCheckPage::take(const QuestionId& question, const std::optional<Answer>& answer) {
    if (answer) own_.answers.insert_or_assign(question, *answer);
    else if (checkUp_.answerTo(question) != nullptr) own_.answers.insert_or_assign(question, Skipped{});
    else own_.answers.erase(question);
    Q_EMIT answersChanged(own_);
    if (findings_ == nullptr) return;
    const QString before = findings_->summary();
    findings_->setHistory(history());
    if (findings_->summary() != before) alertReader(findings_, findings_->summary());
    Q_EMIT footerChanged();
}

}  // namespace kneemap
