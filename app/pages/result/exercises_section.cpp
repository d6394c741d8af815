#include "app/pages/result/exercises_section.h"

#include <QVBoxLayout>

#include "app/pages/result/column.h"
#include "app/pages/result/planned_exercise_card.h"
#include "app/pages/result/phase_track.h"
#include "app/pages/result/withheld_notice.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/push_button.h"

namespace kneemap {

ExercisesSection::ExercisesSection(const PlanSubject& subject, QWidget* parent)
    : QWidget(parent),
      knowledge_(subject.text.knowledge()),
      condition_(subject.condition),
      planned_(subject.plan.phases),
      side_(subject.checkUp.history().side.value_or(Side::right)),
      column_(columnIn(this, Space::s16)) {
    if (subject.plan.withheld != Withheld::no || planned_.empty()) {
        column_->addWidget(new WithheldNotice(subject.plan.withheld, this));
        column_->addStretch(1);
        return;
    }
    std::vector<PhaseTrack::Stretch> stretches;
    for (const Phase& phase : condition_.phases) {
        //: a span of weeks: "Weeks 3–6"
        const QString weeks = tr("Weeks %1–%2").arg(phase.fromWeek).arg(phase.toWeek);
        stretches.push_back({ClinicalText::of(phase.name), weeks, stretches.empty() ? tr("Start here") : QString()});
    }
    auto* track = new PhaseTrack(stretches, this);
    column_->addWidget(track);
    connect(track, &PhaseTrack::phaseChosen, this, &ExercisesSection::showPhase);
    track->setChosen(0);
}

void ExercisesSection::showPhase(int index) {
    if (shown_ != nullptr) {
        column_->removeWidget(shown_);
        shown_->hide();
        shown_->deleteLater();
    }
    const PlannedPhase& planned = planned_[static_cast<std::size_t>(index)];
    const Phase& phase = condition_.phases[static_cast<std::size_t>(index)];
    shown_ = new QWidget(this);
    QVBoxLayout* column = columnIn(shown_, Space::s12);
    if (const Phase* before = index > 0 ? &condition_.phases[static_cast<std::size_t>(index) - 1] : nullptr; before != nullptr && before->moveOn) {
        //: %1 is a rule from the plan, a whole sentence on when to go on from the step before
        auto* begin = new IconText(IconName::info, tr("Begin this step only when the one before is done: %1").arg(ClinicalText::of(*before->moveOn)),
                                   TypeRole::body, shown_);
        column->addWidget(begin);
    }
    // Nobody exercises in a waiting room: a set wants a floor, a wall or a chair.
    if (!planned.exercises.empty() && !theme().isKiosk()) {
        auto* start = new PushButton(ButtonKind::primary, tr("Start today’s set"), shown_);
        start->setIcon(IconName::play);
        connect(start, &QPushButton::clicked, this, [this, exercises = planned.exercises] { Q_EMIT sessionAsked(exercises); });
        column->addWidget(start, 0, Qt::AlignLeading);
    }
    std::vector<PlannedExerciseCard*> cards;
    const int count = static_cast<int>(planned.exercises.size());
    for (const ExerciseId& id : planned.exercises) {
        auto* card = new PlannedExerciseCard(*knowledge_.find(id), side_, static_cast<int>(cards.size()) + 1, count, shown_);
        cards.push_back(card);
        column->addWidget(card);
    }
    // One is open at a time, so that only one figure moves.
    for (PlannedExerciseCard* card : cards) {
        connect(card, &FoldCard::openChanged, this, [cards, card](bool open) {
            if (!open) return;
            for (PlannedExerciseCard* other : cards) {
                if (other != card) other->setOpen(false);
            }
        });
    }
    if (!cards.empty()) cards.front()->setOpen(true);
    else column->addWidget(words(TypeRole::body, tr("No exercise of this phase suits you now. Ask a doctor or physio which do."), shown_));

    if (phase.moveOn) {
        auto* next = new Card(shown_);
        next->setGround(Role::selected);
        next->setEdge(Role::selected, 1);
        next->setPadding(18);
        auto* heading = new HeadingLabel(3, tr("Move on when"), next);
        heading->setType(TypeRole::body);
        heading->setStrong(true);
        next->column()->setSpacing(theme().space(Space::s4));
        next->column()->addWidget(heading);
        next->column()->addWidget(words(TypeRole::body, ClinicalText::of(*phase.moveOn), next));
        column->addWidget(next);
    }
    column->addWidget(new IconText(IconName::restart, tr("Pain went up? Go back one step."), TypeRole::body, shown_));
    if (!planned.leftOut.empty()) {
        auto* left = new Disclosure(tr("Left out for you: %n", "number of exercises", static_cast<int>(planned.leftOut.size())), shown_);
        QStringList lines;
        for (const LeftOut& each : planned.leftOut) {
            //: an exercise that is left out, and why
            lines.append(tr("%1: %2").arg(ClinicalText::of(knowledge_.find(each.exercise)->name), ClinicalText::of(each.why)));
        }
        auto* list = new BulletList(Marker::dot, left);
        list->setItems(lines);
        left->setContent(list);
        column->addWidget(left);
    }
    column->addStretch(1);
    column_->addWidget(shown_, 1);
    shown_->show();
}

}  // namespace kneemap
