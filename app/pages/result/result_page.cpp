#include "app/pages/result/result_page.h"

#include <QVBoxLayout>
#include <algorithm>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/care_parts.h"
#include "app/pages/result/causes_section.h"
#include "app/pages/result/changes_section.h"
#include "app/pages/result/column.h"
#include "app/pages/result/emergency_view.h"
#include "app/pages/result/help_sooner.h"
#include "app/pages/result/home_tests_section.h"
#include "app/pages/result/knee_summary.h"
#include "app/pages/result/result_foot.h"
#include "app/pages/result/set_off_section.h"
#include "app/pages/result/urgency_reasons.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/fit_mark.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/rule_line.h"
#include "app/widgets/text_label.h"
#include "core/interview/self_tests.h"

namespace kneemap {
namespace {

constexpr int mainWidth = 704;
constexpr int sideWidth = 384;
constexpr int leastSide = 330;
constexpr int lastStep = 4;

/// What the content says to watch for with the first cause.
void addSigns(std::vector<CareBlock>& groups, const CheckUp& checkUp, const ClinicalText& text) {
    const Assessment& assessment = checkUp.assessment();
    if (assessment.causes.empty() || assessment.fitsNone || assessment.causes.front().fit == Fit::weak) return;
    const ConditionId& first = assessment.causes.front().condition;
    const std::optional<Course>& course = checkUp.knowledge().find(first)->course;
    if (!course || course->soonerIf.empty()) return;
    const QStringList signs = ClinicalText::of(course->soonerIf);
    // Where the card has signs for "sooner", this cause's own follow them; the more urgent ones stay behind.
    const auto place = groups.begin() + (groups.size() > 2 ? 1 : 0);
    groups.insert(place, {ResultPage::tr("%1: also watch for", "the name of a cause; a list of signs follows").arg(text.condition(first)), {}, signs, {}});
}

std::optional<ConditionId> firstCauseOf(const Assessment& assessment) {
    if (assessment.causes.empty() || assessment.fitsNone) return std::nullopt;
    return assessment.causes.front().condition;
}

}  // namespace

ResultPage::ResultPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent)
    : LazyPage(checkUp, text, parent), scroll_(new PageScroll(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll_);
}

bool ResultPage::isEmergency() const { return checkUp().assessment().urgency.urgency == Urgency::emergency; }

int ResultPage::trailStep() const { return isEmergency() ? -1 : lastStep; }

FooterState ResultPage::footer() const {
    FooterState state;
    state.shown = theme().isKiosk();
    state.main = isEmergency() ? QString() : planWords();
    return state;
}

std::optional<ConditionId> ResultPage::firstCause() const { return firstCauseOf(checkUp().assessment()); }

/// The words of the main button: what there is to go on to; empty if nothing is.
QString ResultPage::planWords() const {
    const Assessment& assessment = checkUp().assessment();
    if (!firstCause() || assessment.urgency.urgency >= Urgency::sameDay) return {};
    return assessment.withheld == Withheld::no ? tr("See my plan") : tr("See what to do");
}

std::optional<ConditionId> ResultPage::nextPlan() const {
    return isEmergency() || planWords().isEmpty() ? std::nullopt : firstCause();
}

void ResultPage::goOn() {
    if (const auto next = nextPlan()) Q_EMIT planAsked(*next);
}

HeadingLabel* ResultPage::build() {
    help_ = nullptr;
    const CareParts parts = careParts(checkUp(), text(), today());
    HeadingLabel* heading = nullptr;
    if (isEmergency()) {
        auto* view = new EmergencyView(checkUp(), text(), parts, {true, handsOver(), false}, this);
        connect(view, &EmergencyView::reviewAsked, this, &ResultPage::reviewAsked);
        connect(view, &EmergencyView::printAsked, this, &ResultPage::printAsked);
        heading = view->heading();
        scroll_->setContent(view);
    } else {
        auto* content = new QWidget(this);
        auto* columns = new EvenLayout(content);
        columns->setWeights({mainWidth, sideWidth});
        columns->setGaps(theme().space(Space::s32), theme().space(Space::s24));
        columns->setLeastColumnWidth(leastSide);
        columns->setTopAligned(true);
        columns->setStacked(theme().hasLargeText() || theme().isKiosk());
        columns->addWidget(mainColumn(parts, heading));
        columns->addWidget(sideColumn());
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        content->setSizePolicy(policy);
        scroll_->setContent(content);
        heading->setAccessibleDescription(tr("Step 5 of 5, Result"));
    }
    scroll_->scrollToTop();
    return heading;
}

QWidget* ResultPage::mainColumn(const CareParts& parts, HeadingLabel*& heading) {
    const Assessment& assessment = checkUp().assessment();
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnIn(part, Space::s16);
    auto* card = new CareCard(part);
    card->setLevel(careLevel(assessment.urgency.urgency));
    card->setHeading(text().cardHeading(assessment.urgency));
    card->setBlocks(parts.card);
    heading = card->heading();
    column->addWidget(card);

    const QString change = changeSinceLast();
    if (!change.isEmpty()) column->addWidget(new IconText(IconName::info, change, TypeRole::body, part));
    addNotes(column, part);
    addActions(column, part);
    column->addSpacing(theme().space(Space::s4));
    addCauses(column, part);
    if (assessment.urgency.urgency < Urgency::sameDay) addChanges(column, part);

    std::vector<CareBlock> groups = parts.help;
    if (assessment.urgency.urgency < Urgency::sameDay) addSigns(groups, checkUp(), text());
    if (!groups.empty()) {
        help_ = new HelpSooner(groups, tr("What a doctor or physio can do"), part);
        connect(help_, &HelpSooner::helpAsked, this, &ResultPage::helpAsked);
        column->addWidget(help_);
    }
    return part;
}

void ResultPage::addNotes(QVBoxLayout* column, QWidget* parent) {
    const QStringList notes = personalNotes(checkUp(), text());
    if (notes.isEmpty()) return;
    auto* card = new Card(parent);
    card->setPadding(16);
    card->setAccessibleName(tr("Because of what you told us"));
    card->column()->setSpacing(theme().space(Space::s8));
    for (const QString& note : notes) card->column()->addWidget(new IconText(IconName::info, note, TypeRole::body, card));
    if (checkUp().assessment().screenSkipped) {
        auto* answer = new PushButton(ButtonKind::link, tr("Answer them now"), card);
        connect(answer, &QPushButton::clicked, this, &ResultPage::reviewAsked);
        card->column()->addWidget(answer, 0, Qt::AlignLeading);
    }
    column->addWidget(card);
}

void ResultPage::addActions(QVBoxLayout* column, QWidget* parent) {
    auto* actions = new QWidget(parent);
    auto* row = new FlowLayout(actions);
    row->setGaps(theme().space(Space::s16), theme().space(Space::s12));
    const QString words = planWords();
    if (!words.isEmpty()) {
        auto* plan = new PushButton(ButtonKind::primary, words, actions);
        plan->setIcon(IconName::forward, IconPlace::end);
        connect(plan, &QPushButton::clicked, this, &ResultPage::goOn);
        row->addWidget(plan);
    }
    auto* help = new PushButton(ButtonKind::secondary, tr("When to get help"), actions);
    connect(help, &QPushButton::clicked, this, [this] {
        if (help_ == nullptr) return;
        scroll_->bringIntoView(help_);
        help_->heading()->setFocus(Qt::OtherFocusReason);
    });
    row->addWidget(help);
    column->addWidget(actions);
    const Assessment& assessment = checkUp().assessment();
    if (assessment.withheld == Withheld::urgent || assessment.withheld == Withheld::flagged) {
        auto* first = new IconText(IconName::clock, tr("Get seen first. Exercises come after."), TypeRole::body, parent);
        first->label()->setStrong(true);
        column->addWidget(first);
    }
}

/// What would put another cause first: another answer, or a test that was not done yet.
void ResultPage::addChanges(QVBoxLayout* column, QWidget* parent) {
    if (checkUp().assessment().rankingWithheld) return;
    auto* changes = new ChangesSection(checkUp(), text(), parent);
    if (changes->isEmpty()) {
        delete changes;
    } else {
        connect(changes, &ChangesSection::questionAsked, this, &ResultPage::questionAsked);
        column->addWidget(changes);
    }
    const std::vector<QuestionId> tests = worthwhileSelfTests(checkUp().knowledge(), checkUp().history());
    if (tests.empty()) return;
    auto* home = new HomeTestsSection(text(), tests, parent);
    connect(home, &HomeTestsSection::questionAsked, this, &ResultPage::questionAsked);
    column->addWidget(home);
}

void ResultPage::addCauses(QVBoxLayout* column, QWidget* parent) {
    const bool urgent = checkUp().assessment().urgency.urgency >= Urgency::sameDay;
    auto* causes = new CausesSection(checkUp(), text(), plate(), !urgent, parent);
    connect(causes, &CausesSection::planAsked, this, &ResultPage::planAsked);
    connect(causes, &CausesSection::reviewAsked, this, &ResultPage::reviewAsked);
    if (!urgent) {
        column->addWidget(causes);
        return;
    }
    auto* folded = new Disclosure(tr("What it could be"), parent);
    folded->setIcon(IconName::knee);
    folded->setContent(causes);
    column->addWidget(folded);
}

QWidget* ResultPage::sideColumn() {
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnIn(part, Space::s16);
    auto* knee = new KneeSummary(checkUp(), text(), plate(), part);
    connect(knee, &KneeSummary::reviewAsked, this, &ResultPage::reviewAsked);
    column->addWidget(knee);
    column->addWidget(whyThisUrgent(checkUp(), text(), part));
    if (!checkUp().assessment().training.empty()) {
        column->addSpacing(theme().space(Space::s8));
        auto* setOff = new SetOffSection(checkUp(), text(), part);
        connect(setOff, &SetOffSection::trainingAsked, this, &ResultPage::trainingAsked);
        column->addWidget(setOff);
        column->addWidget(new RuleLine({}, part));
    }
    if (handsOver()) {
        column->addWidget(new HeadingLabel(3, tr("Take it along"), part));
        auto* buttons = new QWidget(part);
        auto* row = new EvenLayout(buttons);
        row->setGaps(theme().space(Space::s12), theme().space(Space::s12));
        auto* print = new PushButton(ButtonKind::secondary, tr("Print"), buttons);
        print->setIcon(IconName::print, IconPlace::above);
        connect(print, &QPushButton::clicked, this, &ResultPage::printAsked);
        auto* code = new PushButton(ButtonKind::secondary, tr("QR code"), buttons);
        code->setIcon(IconName::qr, IconPlace::above);
        connect(code, &QPushButton::clicked, this, &ResultPage::codeAsked);
        row->addWidget(print);
        row->addWidget(code);
        if (!theme().isKiosk()) {
            auto* save = new PushButton(ButtonKind::secondary, tr("Save"), buttons);
            save->setIcon(IconName::save, IconPlace::above);
            connect(save, &QPushButton::clicked, this, &ResultPage::printAsked);
            row->addWidget(save);
        }
        column->addWidget(buttons);
    }
    column->addWidget(new ResultFoot(checkUp(), text(), part));
    column->addStretch(1);
    return part;
}

QString ResultPage::changeSinceLast() const {
    const Assessment* before = checkUp().previousResult();
    if (before == nullptr) return {};
    const Assessment& now = checkUp().assessment();
    if (moreUrgent(now.urgency, before->urgency)) return tr("Your result changed: it is more urgent now.");
    if (moreUrgent(before->urgency, now.urgency)) return tr("Your result changed: it is less urgent now.");
    const auto first = firstCauseOf(now);
    if (first != firstCauseOf(*before)) {
        return first ? tr("Your result changed: %1 now fits best.").arg(text().condition(*first))
                     : tr("Your result changed: none of the causes fits well now.");
    }
    const auto same = [](const Candidate& a, const Candidate& b) { return a.condition == b.condition && a.fit == b.fit; };
    const bool unchanged = std::equal(now.causes.begin(), now.causes.end(), before->causes.begin(), before->causes.end(), same);
    return unchanged ? QString() : tr("Your result changed: what fits best is the same, the rest of the list is not.");
}

QStringList ResultPage::spoken() const {
    const Assessment& assessment = checkUp().assessment();
    const CareParts parts = careParts(checkUp(), text(), today());
    QStringList sentences{text().cardHeading(assessment.urgency)};
    sentences += spokenCare({parts.lead, parts.card, {}});
    if (assessment.urgency.urgency < Urgency::sameDay && !assessment.causes.empty()) {
        sentences.append(assessment.fitsNone ? tr("None of these fits well") : tr("What it could be"));
        for (const Candidate& cause : assessment.causes) {
            const FitLevel fit = cause.fit == Fit::good ? FitLevel::well : cause.fit == Fit::possible ? FitLevel::possible : FitLevel::lessWell;
            //: read aloud: %1 is the name of a cause, %2 how well it fits
            sentences.append(tr("%1: %2").arg(text().condition(cause.condition), fitWords(fit)));
        }
    }
    return sentences + spokenCare({{}, {}, parts.help});
}

}  // namespace kneemap
