#pragma once

#include <QDialog>

namespace kneemap {

/// The sheet of keys: what each does, by page. Esc closes it.
class KeyboardHelp : public QDialog {
    Q_OBJECT

public:
    explicit KeyboardHelp(QWidget* parent = nullptr);

    QSize sizeHint() const override;
};

}  // namespace kneemap
