#include "app/pages/result/get_help_section.h"

#include <QVBoxLayout>

#include "app/care_parts.h"
#include "app/pages/result/column.h"
#include "app/pages/result/help_sooner.h"
#include "app/pages/result/plan_subject.h"
#include "app/pages/result/statement_list.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"

namespace kneemap {

GetHelpSection::GetHelpSection(const PlanSubject& subject, QWidget* parent) : QWidget(parent) {
    const Condition& condition = subject.condition;
    QVBoxLayout* column = columnIn(this, Space::s16);
    Card* when = titledCard(tr("See a doctor or physio"), this);
    when->column()->addWidget(new StatementList(subject.text, condition.seeProfessional, when));
    column->addWidget(when);
    const CareParts parts = careParts(subject.checkUp, subject.text, subject.today);
    if (!parts.help.empty()) column->addWidget(new HelpSooner(parts.help, {}, this));
    if (!condition.professionalOffers.empty()) {
        Card* offers = titledCard(tr("What they can offer"), this);
        offers->column()->addWidget(new StatementList(subject.text, condition.professionalOffers, offers));
        column->addWidget(offers);
    }
    column->addWidget(expertViewNote(condition.reviewed, this));
    column->addStretch(1);
}

}  // namespace kneemap
