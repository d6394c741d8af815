#include "app/pages/result/sources_section.h"

#include <QVBoxLayout>

#include "app/pages/result/column.h"
#include "app/pages/result/plan_subject.h"
#include "app/pages/result/source_list.h"
#include "app/pages/result/statement_list.h"
#include "app/widgets/card.h"

namespace kneemap {

SourcesSection::SourcesSection(const PlanSubject& subject, QWidget* parent) : QWidget(parent) {
    const Condition& c = subject.condition;
    Citations citations;
    for (const std::vector<Statement>* part : {&c.inShort, &c.where, &c.why, &c.howCommon, &c.whatItIsNot, &c.howUrgent, &c.doNow,
                                               &c.leaveNow, &c.medicines, &c.fix, &c.prevent, &c.running, &c.seeProfessional,
                                               &c.professionalOffers}) {
        citations.add(*part);
    }
    if (c.course) {
        citations.add(c.course->text);
        citations.add(c.course->soonerIf);
    }
    for (const Phase& phase : c.phases) {
        if (phase.moveOn) citations.add({*phase.moveOn});
        for (const ExerciseId& id : phase.exercises) {
            const Exercise* exercise = subject.text.knowledge().find(id);
            citations.add(exercise->sources, exercise->grade);
        }
    }
    QVBoxLayout* column = columnIn(this, Space::s16);
    auto* card = new Card(this);
    card->column()->addWidget(new SourceList(subject.text.knowledge(), citations, card));
    column->addWidget(card);
    column->addWidget(expertViewNote(c.reviewed, this));
    column->addStretch(1);
}

}  // namespace kneemap
