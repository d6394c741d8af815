#include "app/pages/result/urgency_reasons.h"

#include <QVBoxLayout>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/result/column.h"
#include "app/pages/result/source_list.h"
#include "app/pages/result/statement_list.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/rule_line.h"
#include "app/widgets/text_label.h"

namespace kneemap {

UrgencyReasons::UrgencyReasons(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent) : QWidget(parent) {
    const KnowledgeBase& knowledge = checkUp.knowledge();
    const Assessment& assessment = checkUp.assessment();
    QVBoxLayout* column = columnIn(this, Space::s12);
    Citations citations;
    if (assessment.redFlags.empty()) {
        column->addWidget(words(TypeRole::body, tr("None of our %n rules for signs that must not wait fits your answers.", nullptr,
                                                   static_cast<int>(knowledge.redFlags().size())), this));
    }
    for (const FiredFlag& flag : assessment.redFlags) {
        const RedFlagRule* rule = knowledge.find(flag.rule);
        citations.add(rule->sources, rule->grade);
        auto* part = new QWidget(this);
        QVBoxLayout* inner = columnIn(part, Space::s4);
        inner->addWidget(words(TypeRole::body, ClinicalText::of(rule->reason), part));
        for (const GivenReason& given : flag.because) {
            const ClinicalText::ReasonWords said = text.reasonWords(given);
            //: %1 is a question, %2 the answer the person gave
            inner->addWidget(words(TypeRole::small, tr("You told us: %1 – %2").arg(said.question, said.answer), part, Role::textQuiet));
        }
        if (flag.onlyUnsure) {
            inner->addWidget(words(TypeRole::small, tr("You were not sure of this. Not sure is not a no, so we still ask for a look."), part,
                                   Role::textQuiet));
        }
        column->addWidget(part);
        column->addWidget(new RuleLine({}, this));
    }
    if (const UrgencyCard* card = knowledge.card(assessment.urgency.urgency)) citations.add(card->sources, Grade::judgement);
    column->addWidget(new SourceList(knowledge, citations, this));
    column->addWidget(expertViewNote(knowledge.content().reviewed, this));
}

Disclosure* whyThisUrgent(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent) {
    const CareLevel level = careLevel(checkUp.assessment().urgency.urgency);
    //: %1 is how urgent it is: "Not urgent", "Urgent"
    auto* why = new Disclosure(UrgencyReasons::tr("Why “%1”").arg(careWord(level)), parent);
    why->setIcon(IconName::shield);
    why->setContent(new UrgencyReasons(checkUp, text, why));
    return why;
}

}  // namespace kneemap
