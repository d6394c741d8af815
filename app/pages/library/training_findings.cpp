#include "app/pages/library/training_findings.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>

#include "app/pages/library/card_grid.h"
#include "app/pages/library/training_answers.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/tag.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

QString levelWords(FindingLevel level) {
    return level == FindingLevel::likely ? TrainingFindings::tr("Likely") : TrainingFindings::tr("Maybe");
}

/// How strong the evidence is. A finding that rests on judgement says so, whatever its strength.
QString evidenceWords(const TrainingFinding& finding) {
    if (finding.grade == Grade::judgement) return TrainingFindings::tr("Expert view");
    if (finding.grade == Grade::recalled) return TrainingFindings::tr("Evidence: still to be checked");
    switch (finding.strength) {
        case Strength::good: return TrainingFindings::tr("Evidence: good");
        case Strength::moderate: return TrainingFindings::tr("Evidence: moderate");
        case Strength::weak: break;
    }
    return TrainingFindings::tr("Evidence: weak");
}

QLabel* quiet(const QString& words) {
    auto* label = new TextLabel(TypeRole::body, words);
    label->setColour(Role::textQuiet);
    return label;
}

}  // namespace

QString findingsSummary(const KnowledgeBase& knowledge, const History& history, const TrainingCause& cause) {
    const std::vector<FiredFinding> fired = findingsOf(knowledge, history, cause.id);
    if (fired.empty()) {
        return answeredIn(knowledge, history, cause) == 0 ? QString() : TrainingFindings::tr("Nothing found so far");
    }
    const auto likely = std::count_if(fired.begin(), fired.end(),
                                      [](const FiredFinding& finding) { return finding.level == FindingLevel::likely; });
    const int maybe = static_cast<int>(fired.size()) - static_cast<int>(likely);
    if (likely == 0) return TrainingFindings::tr("%n maybe", "findings", maybe);
    if (maybe == 0) return TrainingFindings::tr("%n likely", "findings", static_cast<int>(likely));
    //: %1 is "2 likely", %2 is "1 maybe"
    return TrainingFindings::tr("%1, %2").arg(TrainingFindings::tr("%n likely", "findings", static_cast<int>(likely)),
                                              TrainingFindings::tr("%n maybe", "findings", maybe));
}

TrainingFindings::TrainingFindings(const ClinicalText& text, const TrainingCause& cause, QWidget* parent)
    : QWidget(parent), text_(text), cause_(cause), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QWidget* TrainingFindings::findingCard(const TrainingFinding& finding) const {
    auto* card = new Card;
    card->setPadding(20);
    auto* marks = new QWidget;
    auto* row = new FlowLayout(marks);
    row->addWidget(new Tag(evidenceWords(finding)));
    card->column()->addWidget(marks);
    auto* words = new TextLabel(TypeRole::body, ClinicalText::of(finding.text));
    words->setSelectable(true);
    card->column()->addWidget(words);
    if (!finding.advice.empty()) {
        auto* title = new TextLabel(TypeRole::body, tr("What to change"));
        title->setStrong(true);
        card->column()->addWidget(title);
        auto* advice = new BulletList(Marker::check);
        advice->setItems(ClinicalText::of(finding.advice));
        card->column()->addWidget(advice);
    }
    card->column()->addStretch(1);
    return card;
}

void TrainingFindings::setHistory(const History& history) {
    if (body_ != nullptr) {
        column_->removeWidget(body_);
        body_->hide();
        body_->deleteLater();
    }
    body_ = new QWidget;
    auto* body = new QVBoxLayout(body_);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme().space(Space::s12));
    column_->addWidget(body_);

    const KnowledgeBase& knowledge = text_.knowledge();
    summary_ = findingsSummary(knowledge, history, cause_);
    const std::vector<FiredFinding> fired = findingsOf(knowledge, history, cause_.id);
    for (const FindingLevel level : {FindingLevel::likely, FindingLevel::maybe}) {
        QWidget* grid = nullptr;
        for (const FiredFinding& finding : fired) {
            if (finding.level != level) continue;
            if (grid == nullptr) {
                body->addWidget(new HeadingLabel(3, levelWords(level)));
                grid = new QWidget;
                new CardGrid(440, 2, grid);
                grid->setSizePolicy(sizePolicy());
                body->addWidget(grid);
            }
            grid->layout()->addWidget(findingCard(*findingIn(cause_, finding.finding)));
        }
    }
    const std::vector<const Question*> cleared = clearedBy(knowledge, history, cause_);
    if (!cleared.empty()) {
        body->addWidget(new HeadingLabel(3, tr("Not for you")));
        body->addWidget(quiet(tr("These answers do not point to a cause.")));
        QStringList lines;
        for (const Question* question : cleared) {
            QString answer = text_.answer(*question, history.answers.at(question->id));
            answer.replace(QLatin1Char('\n'), QStringLiteral("; "));
            //: %1 is a question, %2 the answer given
            lines.append(tr("%1 %2").arg(ClinicalText::of(question->text), answer));
        }
        auto* list = new BulletList(Marker::dot);
        list->setItems(lines);
        list->setColours(Role::textQuiet, Role::textQuiet);
        body->addWidget(list);
    }
    if (fired.empty() && cleared.empty()) {
        body->addWidget(quiet(tr("Answer a question or two. What fits you shows here.")));
    }
}

}  // namespace kneemap
