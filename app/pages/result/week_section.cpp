#include "app/pages/result/week_section.h"

#include <QVBoxLayout>
#include <algorithm>

#include "app/care_parts.h"
#include "app/pages/result/column.h"
#include "app/pages/result/pain_guide.h"
#include "app/pages/result/plan_subject.h"
#include "app/pages/result/statement_list.h"
#include "app/pages/result/withheld_notice.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr std::size_t mostShown = 5;
constexpr std::size_t cautionsAtOnce = 4;

/// The first ones; the rest behind "more".
void fill(Card* card, const PlanSubject& subject, const std::vector<Statement>& statements, std::size_t most, Marker marker,
          const QString& more) {
    const std::size_t shown = std::min(most, statements.size());
    const auto middle = statements.begin() + static_cast<std::ptrdiff_t>(shown);
    card->column()->addWidget(new StatementList(subject.text, {statements.begin(), middle}, card, marker));
    if (middle == statements.end()) return;
    auto* rest = new Disclosure(more, card);
    rest->setIcon(IconName::list);
    rest->setContent(new StatementList(subject.text, {middle, statements.end()}, rest, marker));
    card->column()->addWidget(rest);
}

}  // namespace

WeekSection::WeekSection(const PlanSubject& subject, QWidget* parent) : QWidget(parent) {
    const Condition& condition = subject.condition;
    QVBoxLayout* column = columnIn(this, Space::s16);
    if (subject.plan.withheld != Withheld::no) column->addWidget(new WithheldNotice(subject.plan.withheld, this));
    auto* halves = new QWidget(this);
    auto* row = new EvenLayout(halves);
    row->setGaps(theme().space(Space::s16), theme().space(Space::s12));
    row->setLeastColumnWidth(320);
    row->setStacked(theme().hasLargeText());
    // Where a plan is withheld, its own "do" would speak against the card: what the card says until the visit stands here.
    const CareParts care = careParts(subject.checkUp, subject.text, subject.today);
    const bool asCardSays = subject.plan.withheld != Withheld::no && !care.card.back().heading.isEmpty();
    Card* doNow = titledCard(asCardSays ? care.card.back().heading : tr("Do"), halves);
    if (asCardSays) {
        auto* list = new BulletList(Marker::check, doNow);
        list->setItems(care.card.back().bullets);
        doNow->column()->addWidget(list);
    } else {
        fill(doNow, subject, condition.doNow, mostShown, Marker::check, tr("More to do"));
    }
    doNow->column()->addStretch(1);
    Card* leave = titledCard(tr("Leave"), halves);
    fill(leave, subject, condition.leaveNow, mostShown, Marker::minus, tr("More to leave"));
    leave->column()->addStretch(1);
    row->addWidget(doNow);
    row->addWidget(leave);
    column->addWidget(halves);

    if (subject.plan.withheld != Withheld::urgent) column->addWidget(new PainGuide(this));

    if (!condition.medicines.empty()) {
        Card* medicines = titledCard(tr("Medicines"), this);
        fill(medicines, subject, condition.medicines, cautionsAtOnce, Marker::dot, tr("All cautions"));
        column->addWidget(medicines);
    }
    column->addWidget(expertViewNote(condition.reviewed, this));
    column->addStretch(1);
}

}  // namespace kneemap
