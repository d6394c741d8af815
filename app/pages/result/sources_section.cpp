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
    citations.add(subject.text.knowledge(), c);
    QVBoxLayout* column = columnIn(this, Space::s16);
    auto* card = new Card(this);
    card->column()->addWidget(new SourceList(subject.text.knowledge(), citations, card));
    column->addWidget(card);
    column->addWidget(expertViewNote(c.reviewed, this));
    column->addStretch(1);
}

}  // namespace kneemap
