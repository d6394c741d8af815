#include "app/pages/result/course_section.h"

#include <QVBoxLayout>

#include "app/pages/result/column.h"
#include "app/pages/result/course_chart.h"
#include "app/pages/result/plan_subject.h"
#include "app/pages/result/statement_list.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"

namespace kneemap {

CourseSection::CourseSection(const PlanSubject& subject, QWidget* parent) : QWidget(parent) {
    const Condition& condition = subject.condition;
    QVBoxLayout* column = columnIn(this, Space::s16);
    if (condition.course) {
        auto* weeks = new Card(this);
        weeks->column()->addWidget(new CourseChart(*condition.course, weeks));
        column->addWidget(weeks);
        Card* usual = titledCard(tr("How it usually goes"), this);
        usual->column()->addWidget(new StatementList(subject.text, condition.course->text, usual));
        column->addWidget(usual);
        if (!condition.course->soonerIf.empty()) {
            Card* sooner = titledCard(tr("See someone sooner if"), this);
            sooner->column()->addWidget(new StatementList(subject.text, condition.course->soonerIf, sooner));
            column->addWidget(sooner);
        }
    }
    column->addWidget(expertViewNote(condition.reviewed, this));
    column->addStretch(1);
}

}  // namespace kneemap
