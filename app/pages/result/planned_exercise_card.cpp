#include "app/pages/result/planned_exercise_card.h"

#include <QBoxLayout>

#include "app/clinical_text.h"
#include "app/pages/result/column.h"
#include "app/pages/result/moving_figure.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/tag.h"

namespace kneemap {
namespace {

constexpr int figureWidth = 320;

/// What is needed, in a word or two; the content names kits by id.
QString kitWords(const std::string& kit) {
    struct Named {
        const char* id;
        const char* words;
    };
    static constexpr Named kits[] = {
        {"band", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A band")},
        {"step", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A step")},
        {"weight", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A weight")},
        {"chair", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A chair")},
        {"wall", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A wall")},
        {"rail", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A rail or heavy table")},
        {"towel", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A towel")},
        {"wedge", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A wedge")},
        {"bike", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A bike")},
        {"table", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A heavy table")},
        {"machine", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A gym machine")},
        {"mirror", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A mirror")},
        {"mat", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A mat")},
        {"metronome", QT_TRANSLATE_NOOP("kneemap::PlannedExerciseCard", "A beat to step to")},
    };
    for (const Named& named : kits) {
        if (kit == named.id) return PlannedExerciseCard::tr(named.words);
    }
    return {};
}

/// "2 of 5" at the end of the head.
QWidget* placeOf(int number, int count) {
    auto* label = new TextLabel(TypeRole::small, PlannedExerciseCard::tr("%1 of %2").arg(number).arg(count));
    label->setColour(Role::textQuiet);
    label->setSingleLine(true);
    return label;
}

QWidget* ways(const QString& question, const QString& answer, QWidget* parent) {
    auto* part = new QWidget(parent);
    auto* column = columnIn(part, Space::s4);
    column->setSpacing(0);
    auto* ask = words(TypeRole::body, question, part);
    ask->setStrong(true);
    column->addWidget(ask);
    column->addWidget(words(TypeRole::body, answer, part, Role::textQuiet));
    column->addStretch(1);
    return part;
}

}  // namespace

PlannedExerciseCard::PlannedExerciseCard(const Exercise& exercise, Side side, int number, int count, QWidget* parent)
    : FoldCard(ClinicalText::of(exercise.name), ClinicalText::of(exercise.dose.text), placeOf(number, count), parent) {
    //: for a screen reader: an exercise, its dose, its place among the exercises
    header()->setAccessibleName(tr("%1, %2, %3 of %4").arg(ClinicalText::of(exercise.name), ClinicalText::of(exercise.dose.text)).arg(number).arg(count));
    setContent([&exercise, side](QWidget* owner) { return inside(exercise, side, owner); });
}

QWidget* PlannedExerciseCard::inside(const Exercise& exercise, Side side, QWidget* parent) {
    auto* body = new QWidget(parent);
    columnIn(body, Space::s4);
    auto* row = new QBoxLayout(theme().hasLargeText() || theme().isKiosk() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(theme().space(Space::s24));
    body->layout()->addItem(row);
    row->setParent(body->layout());
    if (MovingFigure::exists(exercise.id)) {
        auto* moving = new MovingFigure(exercise, side, body);
        moving->setFixedSize(figureWidth, moving->heightFor(figureWidth));
        row->addWidget(moving, 0, Qt::AlignTop | Qt::AlignHCenter);
    }
    auto* told = new QWidget(body);
    auto* column = columnIn(told, Space::s12);

    auto* chips = new QWidget(told);
    auto* line = new FlowLayout(chips);
    line->setGaps(theme().space(Space::s8), theme().space(Space::s8));
    bool any = false;
    const auto chip = [&](const QString& said) {
        if (said.isEmpty()) return;
        line->addWidget(new Tag(said, TagTone::quiet, chips));
        any = true;
    };
    chip(ClinicalText::of(exercise.tempo));
    if (exercise.dose.restSeconds > 0) chip(tr("Rest %n s between sets", "seconds", exercise.dose.restSeconds));
    if (exercise.sides == "each") chip(tr("Each side"));
    for (const std::string& kit : exercise.kit) chip(kitWords(kit));
    if (any) column->addWidget(chips);
    else delete chips;

    auto* steps = new BulletList(Marker::number, told);
    steps->setItems(ClinicalText::of(exercise.steps));
    column->addWidget(steps);

    auto* stop = new Card(told);
    stop->setPadding(12);
    stop->setGround(Role::surfaceSunk);
    stop->setEdge(Role::surfaceSunk, 1);
    auto* sign = new IconText(IconName::warning, ClinicalText::of(exercise.stopIf), TypeRole::body, stop);
    sign->setColours(Role::sameDayEdge, Role::text);
    stop->column()->addWidget(sign);
    column->addWidget(stop);

    auto* levels = new QWidget(told);
    auto* two = new EvenLayout(levels);
    two->setGaps(theme().space(Space::s24), theme().space(Space::s8));
    two->setLeastColumnWidth(180);
    two->setTopAligned(true);
    if (!exercise.easier.empty()) two->addWidget(ways(tr("Too hard?"), ClinicalText::of(exercise.easier), levels));
    if (!exercise.harder.empty()) two->addWidget(ways(tr("Too easy?"), ClinicalText::of(exercise.harder), levels));
    column->addWidget(levels);
    if (!exercise.care.empty()) {
        auto* care = new Disclosure(tr("Take care"), told);
        auto* list = new BulletList(Marker::dot, care);
        list->setItems(ClinicalText::of(exercise.care));
        care->setContent(list);
        column->addWidget(care);
    }
    column->addStretch(1);
    row->addWidget(told, 1);
    return body;
}

}  // namespace kneemap
