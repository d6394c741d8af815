#include "app/pages/result/look_alike_section.h"

#include <QVBoxLayout>

#include "app/pages/result/column.h"
#include "app/pages/result/plan_subject.h"
#include "app/pages/result/source_list.h"
#include "app/pages/result/statement_list.h"
#include "app/pages/result/withheld_notice.h"
#include "app/pages/result/your_answers.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/even_layout.h"

namespace kneemap {

LookAlikeSection::LookAlikeSection(const PlanSubject& subject, QWidget* parent) : QWidget(parent) {
    const Condition& c = subject.condition;
    QVBoxLayout* column = columnIn(this, Space::s16);
    const auto card = [&](const QString& heading, const std::vector<Statement>& statements, Marker marker, QWidget* owner) {
        Card* made = titledCard(heading, owner);
        made->column()->addWidget(new StatementList(subject.text, statements, made, marker));
        made->column()->addStretch(1);
        return made;
    };
    const auto pair = [&](Card* first, Card* second, QWidget* owner) {
        auto* row = new EvenLayout(owner);
        row->setGaps(theme().space(Space::s16), theme().space(Space::s12));
        row->setLeastColumnWidth(320);
        row->setStacked(theme().hasLargeText());
        row->addWidget(first);
        row->addWidget(second);
        column->addWidget(owner);
    };
    if (!c.howUrgent.empty()) {
        Card* urgent = card(tr("How urgent"), c.howUrgent, Marker::dot, this);
        urgent->setEdge(Role::sameDayEdge, 1.5);
        if (!c.inShort.empty()) column->addWidget(card(tr("In short"), c.inShort, Marker::dot, this));
        column->addWidget(urgent);
    } else if (!c.inShort.empty()) {
        column->addWidget(card(tr("In short"), c.inShort, Marker::dot, this));
    }
    if (!c.doNow.empty() && !c.leaveNow.empty()) {
        auto* owner = new QWidget(this);
        pair(card(tr("Do"), c.doNow, Marker::check, owner), card(tr("Leave"), c.leaveNow, Marker::minus, owner), owner);
    }
    if (!c.seeProfessional.empty() && !c.professionalOffers.empty()) {
        auto* owner = new QWidget(this);
        pair(card(tr("See a doctor or physio"), c.seeProfessional, Marker::dot, owner),
             card(tr("What they can offer"), c.professionalOffers, Marker::dot, owner), owner);
    }
    column->addWidget(new WithheldNotice(Withheld::noPlan, this));
    if (subject.candidate != nullptr) {
        Card* answers = titledCard(tr("Your answers"), this);
        answers->column()->addWidget(new YourAnswers(subject.text, subject.candidate->inFavour, subject.candidate->against, tr("Nothing you told us"), answers));
        column->addWidget(answers);
    }
    Citations citations;
    for (const std::vector<Statement>* part : {&c.inShort, &c.howUrgent, &c.doNow, &c.leaveNow, &c.seeProfessional, &c.professionalOffers}) {
        citations.add(*part);
    }
    auto* sources = new Disclosure(tr("Sources"), this);
    sources->setIcon(IconName::book);
    sources->setContent(new SourceList(subject.text.knowledge(), citations, sources));
    column->addWidget(sources);
    column->addWidget(expertViewNote(c.reviewed, this));
    column->addStretch(1);
}

}  // namespace kneemap
