#pragma once

#include <QAccessibleWidget>

namespace kneemap {

class ExerciseFigure;

/// What a screen reader hears of the figure: the owner's name for it, whether it moves, and with reduced motion which
/// picture of how many stands out, with an action to go on to the next.
class ExerciseFigureAccessible : public QAccessibleWidget {
public:
    explicit ExerciseFigureAccessible(ExerciseFigure* figure);

    /// Makes it known to the accessibility bridge, once.
    static void install();

    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QStringList actionNames() const override;
    void doAction(const QString& action) override;

private:
    ExerciseFigure* figure() const;
};

}  // namespace kneemap
