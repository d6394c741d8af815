#include "app/pages/result/causes_section.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/result/cause_card.h"
#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

constexpr std::size_t nearestShown = 2;
/// From this many on, "not sure" is worth a word.
constexpr int manyNotSures = 4;

bool fitsWell(const Candidate& candidate) { return candidate.fit == Fit::good; }

}  // namespace

CausesSection::CausesSection(const CheckUp& checkUp, const ClinicalText& text, const PlateLook& plate, bool titled, QWidget* parent)
    : QWidget(parent), checkUp_(checkUp), text_(text), plate_(plate), column_(columnIn(this, Space::s12)) {
    const Assessment& assessment = checkUp.assessment();
    const int notSure = unsureAnswers();
    if (assessment.rankingWithheld) {
        if (titled) addHeading(tr("What it could be"), {});
        addRemark(tr("For children under 10 we name no causes. A doctor can look at the knee and say more."));
    } else if (assessment.fitsNone || assessment.causes.empty()) {
        addHeading(tr("None of these fits well"), {});
        addRemark(tr("That happens. Knees have many parts. Keep the load low and see a doctor or physio if it is no better in %n weeks.",
                     nullptr, text.reviewWeeks(assessment, checkUp.history())));
        if (!assessment.causes.empty()) {
            auto* nearest = new HeadingLabel(3, tr("Closest, but not a good fit"), this);
            column_->addWidget(nearest);
            addCards(nearestShown, 0);
        }
    } else {
        if (titled) addHeading(tr("What it could be"), assessment.causes.size() > 1 ? tr("More than one can be true") : QString());
        const auto good = static_cast<std::size_t>(std::count_if(assessment.causes.begin(), assessment.causes.end(), fitsWell));
        if (good > 1) addRemark(tr("Two things fit well. They can go together."));
        if (assessment.notEnough) addRemark(tr("We know too little yet to call anything a good fit."), tr("Answer more questions"));
        addCards(assessment.causes.size(), std::max<std::size_t>(good, 1));
    }
    if (notSure >= manyNotSures) {
        addRemark(tr("You skipped %n questions, or were not sure. More answers would make this clearer.", nullptr, notSure),
                  tr("Answer them now"));
    }
}

void CausesSection::addHeading(const QString& heading, const QString& beside) {
    auto* row = new QWidget(this);
    auto* line = new FlowLayout(row);
    line->setGaps(theme().space(Space::s16), 0);
    auto* title = new HeadingLabel(2, heading, row);
    line->addWidget(title);
    if (!beside.isEmpty()) {
        auto* small = new TextLabel(TypeRole::body, beside, row);
        small->setColour(Role::textQuiet);
        // On one line with the larger heading, their feet stand level.
        const int drop = static_cast<int>(title->linePixels() - small->linePixels()) / 2;
        auto* held = new QWidget(row);
        auto* inner = new QVBoxLayout(held);
        inner->setContentsMargins(0, std::max(0, drop + 2), 0, 0);
        inner->addWidget(small);
        line->addWidget(held);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    column_->addWidget(row);
}

void CausesSection::addRemark(const QString& remark, const QString& link) {
    column_->addWidget(words(TypeRole::body, remark, this));
    if (link.isEmpty()) return;
    auto* ask = new PushButton(ButtonKind::link, link, this);
    connect(ask, &QPushButton::clicked, this, &CausesSection::reviewAsked);
    column_->addWidget(ask, 0, Qt::AlignLeading);
}

void CausesSection::addCards(std::size_t most, std::size_t open) {
    const Assessment& assessment = checkUp_.assessment();
    const std::size_t count = std::min(most, assessment.causes.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Candidate& candidate = assessment.causes[i];
        auto* card = new CauseCard({checkUp_, text_, candidate, plate_, static_cast<int>(i) + 1, static_cast<int>(count)}, this);
        connect(card, &CauseCard::planAsked, this, &CausesSection::planAsked);
        card->setOpen(i < open);
        column_->addWidget(card);
    }
}

int CausesSection::unsureAnswers() const {
    int count = 0;
    for (const auto& [id, answer] : checkUp_.history().answers) {
        const Question* question = checkUp_.knowledge().find(id);
        if (question == nullptr || question->stage == Stage::safety || !question->inInterview) continue;
        if (std::holds_alternative<Unsure>(answer) || std::holds_alternative<Skipped>(answer)) ++count;
    }
    return count;
}

}  // namespace kneemap
