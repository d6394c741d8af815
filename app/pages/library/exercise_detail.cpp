#include "app/pages/library/exercise_detail.h"

#include <QLocale>
#include <QVBoxLayout>

#include "app/figures/exercise_clips.h"
#include "app/pages/library/exercise_words.h"
#include "app/pages/library/figure_stage.h"
#include "app/pages/library/sourced_text.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/rule_line.h"
#include "app/widgets/segment.h"
#include "app/widgets/tag.h"

namespace kneemap {
namespace {

QWidget* tall() {
    auto* widget = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return widget;
}

TextLabel* body(const QString& words, bool strong = false) {
    auto* label = new TextLabel(TypeRole::body, words);
    label->setStrong(strong);
    label->setSelectable(!strong);
    return label;
}

QWidget* sideBySide(QWidget* first, QWidget* second) {
    QWidget* both = tall();
    auto* row = new EvenLayout(both);
    row->setGaps(theme().space(Space::s32), theme().space(Space::s24));
    row->setLeastColumnWidth(300);
    row->setTopAligned(true);
    row->setStacked(theme().hasLargeText());
    QObject::connect(&theme(), &Theme::changed, both, [row] { row->setStacked(theme().hasLargeText()); });
    row->addWidget(first);
    row->addWidget(second);
    return both;
}

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));
    return column;
}

void addPair(QVBoxLayout& column, const QString& name, const QString& words) {
    if (words.isEmpty()) return;
    auto* part = new QVBoxLayout;
    part->setSpacing(0);
    part->addWidget(body(name, true));
    part->addWidget(body(words));
    column.addLayout(part);
}

}  // namespace

ExerciseDetail::ExerciseDetail(const ClinicalText& text, const Exercise& exercise, const QString& notForYou, QWidget* parent)
    : Card(parent) {
    if (!notForYou.isEmpty()) {
        auto* note = new IconText(IconName::warning, tr("Leave this one out for now. %1").arg(notForYou));
        note->label()->setStrong(true);
        column()->addWidget(note);
        column()->addWidget(new RuleLine);
    }
    column()->addWidget(sideBySide(figure(text, exercise), howTo(exercise)));
    column()->addWidget(new RuleLine);
    column()->addWidget(sideBySide(easierAndHarder(exercise), cautions(exercise)));

    column()->addWidget(new RuleLine);
    SourcedText sourced(text);
    sourced.note(exercise.sources, exercise.grade);
    column()->addWidget(sourced.sources(exercise.reviewed));
}

/// The moving figure and, where the easier way looks different, a choice which of the two it shows.
QWidget* ExerciseDetail::figure(const ClinicalText& text, const Exercise& exercise) const {
    const ExerciseId easier = exercise.guide.easier.exercise.value_or(exercise.id);
    const FigureWay easierWay = easier == exercise.id ? FigureWay::easier : FigureWay::usual;
    //: %1 is the name of an exercise
    const QString usualName = tr("How it is done: %1").arg(ClinicalText::of(exercise.name));
    //: %1 is the name of an exercise
    const QString easierName = tr("The easier way: %1").arg(text.exercise(easier));
    auto* stage = new FigureStage(exercise.id, usualName);
    if (easierWay == FigureWay::easier && !hasEasierFigure(QString::fromStdString(easier.text()))) return stage;
    QWidget* widget = tall();
    QVBoxLayout* column = columnIn(widget);
    auto* which = new Segment;
    which->setQuestion(tr("Which way the figure shows"));
    which->setChoices({tr("Usual way"), tr("Easier way")});
    which->setChosen(0);
    connect(which, &Segment::chosenChanged, stage, [=, usual = exercise.id](int chosen) {
        if (chosen == 0) stage->setFigure(usual, usualName, FigureWay::usual);
        else stage->setFigure(easier, easierName, easierWay);
    });
    column->addWidget(stage);
    column->addWidget(which);
    return widget;
}

QWidget* ExerciseDetail::stopBox(const Exercise& exercise) const {
    auto* box = new Card;
    box->setGround(Role::background);
    box->setPadding(14);
    auto* line = new IconText(IconName::octagon, ClinicalText::of(exercise.stopIf));
    line->setColours(Role::sameDayEdge, Role::text);
    box->column()->addWidget(line);
    return box;
}

QWidget* ExerciseDetail::howTo(const Exercise& exercise) const {
    QWidget* widget = tall();
    QVBoxLayout* column = columnIn(widget);
    QWidget* tags = tall();
    auto* flow = new FlowLayout(tags);
    flow->addWidget(new Tag(areaWords(exercise.area), TagTone::accent));
    for (const QString& thing : kitList(exercise)) flow->addWidget(new Tag(thing));
    column->addWidget(tags);
    addPair(*column, tr("How much"), ClinicalText::of(exercise.dose.text));
    addPair(*column, tr("How fast"), ClinicalText::of(exercise.tempo));
    auto* steps = new BulletList(Marker::number);
    steps->setItems(ClinicalText::of(exercise.steps));
    column->addWidget(steps);
    column->addWidget(stopBox(exercise));
    return widget;
}

QWidget* ExerciseDetail::easierAndHarder(const Exercise& exercise) const {
    QWidget* widget = tall();
    QVBoxLayout* column = columnIn(widget);
    addPair(*column, tr("Too hard?"), ClinicalText::of(exercise.easier));
    addPair(*column, tr("Too easy?"), ClinicalText::of(exercise.harder));
    return widget;
}

QWidget* ExerciseDetail::cautions(const Exercise& exercise) const {
    QWidget* widget = tall();
    QVBoxLayout* column = columnIn(widget);
    if (!exercise.care.empty()) {
        column->addWidget(body(tr("Take care"), true));
        auto* care = new BulletList(Marker::dot);
        care->setItems(ClinicalText::of(exercise.care));
        column->addWidget(care);
    }
    if (!exercise.avoid.empty()) {
        column->addWidget(body(tr("Not for everyone"), true));
        QStringList lines;
        for (const Avoidance& avoidance : exercise.avoid) {
            const QString why = ClinicalText::of(avoidance.why);
            if (!lines.contains(why)) lines.append(why);
        }
        auto* list = new BulletList(Marker::dot);
        list->setItems(lines);
        column->addWidget(list);
    }
    return widget;
}

}  // namespace kneemap
