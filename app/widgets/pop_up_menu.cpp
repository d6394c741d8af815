#include "app/widgets/pop_up_menu.h"

namespace kneemap {

PopUpMenu::PopUpMenu(const QString& name, QWidget* parent) : QMenu(name, parent) {
    setAccessibleName(name);
    connect(this, &QMenu::triggered, this, &QWidget::close);
}

void PopUpMenu::openBelow(QWidget& button) {
    // Who came by keyboard or screen reader starts on the first line; a pointer picks its own.
    if (!button.underMouse()) setActiveAction(actions().value(0));
    const bool turned = layoutDirection() == Qt::RightToLeft;
    exec(button.mapToGlobal(QPoint(turned ? button.width() - sizeHint().width() : 0, button.height())));
}

}  // namespace kneemap
