#include "app/pages/result/running_section.h"

#include <QVBoxLayout>

#include "app/pages/result/column.h"
#include "app/pages/result/pain_guide.h"
#include "app/pages/result/plan_subject.h"
#include "app/pages/result/statement_list.h"
#include "app/pages/result/withheld_notice.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/push_button.h"

namespace kneemap {

RunningSection::RunningSection(const PlanSubject& subject, QWidget* parent) : QWidget(parent) {
    const Condition& condition = subject.condition;
    QVBoxLayout* column = columnIn(this, Space::s16);
    if (subject.plan.withheld != Withheld::no) {
        column->addWidget(new WithheldNotice(subject.plan.withheld, this));
    } else {
        Card* running = titledCard(tr("Running with this"), this);
        running->column()->addWidget(new StatementList(subject.text, condition.running, running));
        column->addWidget(running);
        column->addWidget(new PainGuide(this));
        auto* dates = new PushButton(ButtonKind::primary, tr("My way back to running"), this);
        dates->setIcon(IconName::calendar);
        connect(dates, &PushButton::clicked, this, &RunningSection::datesAsked);
        column->addWidget(dates, 0, Qt::AlignLeading);
    }
    Card* prevent = titledCard(tr("So that it stays away"), this);
    prevent->column()->addWidget(new StatementList(subject.text, condition.prevent, prevent));
    column->addWidget(prevent);
    column->addWidget(expertViewNote(condition.reviewed, this));
    column->addStretch(1);
}

}  // namespace kneemap
