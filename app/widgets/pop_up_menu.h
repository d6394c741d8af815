#pragma once

#include <QMenu>

namespace kneemap {

/// A menu that opens below a button. It closes when something is picked, by assistive technology too, and what was picked
/// is done after that: no page changes under an open menu, and nobody waits for a dialog to close.
class PopUpMenu : public QMenu {
    Q_OBJECT
public:
    /// `name` is what a screen reader calls it.
    explicit PopUpMenu(const QString& name, QWidget* parent);

    template <class Receiver, class Slot>
    QAction* add(const QString& words, Receiver* receiver, Slot slot) {
        QAction* action = addAction(words);
        connect(action, &QAction::triggered, receiver, slot, Qt::QueuedConnection);
        return action;
    }
    /// Returns when it is closed.
    void openBelow(QWidget& button);
};

}  // namespace kneemap
