#include "app/figures/exercise_figure_accessible.h"

#include "app/figures/exercise_figure.h"

namespace kneemap {
namespace {

QAccessibleInterface* figureInterface(const QString&, QObject* object) {
    ExerciseFigure* const figure = qobject_cast<ExerciseFigure*>(object);
    return figure ? new ExerciseFigureAccessible(figure) : nullptr;
}

}  // namespace

ExerciseFigureAccessible::ExerciseFigureAccessible(ExerciseFigure* figure)
    : QAccessibleWidget(figure, QAccessible::Animation) {}

void ExerciseFigureAccessible::install() {
    static const bool installed = (QAccessible::installFactory(figureInterface), true);
    Q_UNUSED(installed)
}

ExerciseFigure* ExerciseFigureAccessible::figure() const {
    return static_cast<ExerciseFigure*>(object());
}

QAccessible::Role ExerciseFigureAccessible::role() const {
    return figure()->isMotionReduced() ? QAccessible::Graphic : QAccessible::Animation;
}

QAccessible::State ExerciseFigureAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.animated = figure()->isRunning();
    return state;
}

QString ExerciseFigureAccessible::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Description || !figure()->accessibleDescription().isEmpty())
        return QAccessibleWidget::text(kind);
    if (figure()->stillCount() == 0) return {};
    if (figure()->isMotionReduced())
        return ExerciseFigure::tr("Picture %1 of %2").arg(figure()->shownStill() + 1).arg(figure()->stillCount());
    return figure()->isPlaying() ? ExerciseFigure::tr("Moving picture, playing")
                                 : ExerciseFigure::tr("Moving picture, paused");
}

QStringList ExerciseFigureAccessible::actionNames() const {
    return figure()->isMotionReduced() ? QStringList{pressAction()} + QAccessibleWidget::actionNames()
                                       : QAccessibleWidget::actionNames();
}

void ExerciseFigureAccessible::doAction(const QString& action) {
    if (action == pressAction() && figure()->stillCount() > 0)
        figure()->showStill((figure()->shownStill() + 1) % figure()->stillCount());
    else
        QAccessibleWidget::doAction(action);
}

}  // namespace kneemap
