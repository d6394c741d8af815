#pragma once

#include <QDialog>

#include "app/style/button_kind.h"

namespace kneemap {

/// One question and two buttons named by what they do. The safe one has the focus, and Esc means it.
class AskDialog : public QDialog {
    Q_OBJECT

public:
    AskDialog(const QString& question, const QString& yes, const QString& safe, QWidget* parent = nullptr);

    /// Asks and waits; true if the person chose `yes`.
    static bool asks(QWidget* parent, const QString& question, const QString& yes, const QString& safe);
};

}  // namespace kneemap
