#pragma once

#include <QDialog>
#include <vector>

namespace kneemap {

struct KeyLine {
    QString keys;
    QString what;
};

struct KeyGroup {
    QString title;
    std::vector<KeyLine> lines;
};

/// The sheet of keys: what each does, by page. Esc closes it.
class KeyboardHelp : public QDialog {
    Q_OBJECT

public:
    explicit KeyboardHelp(QWidget* parent = nullptr);

    /// What stands on the sheet.
    static std::vector<KeyGroup> groups();

    QSize sizeHint() const override;
};

}  // namespace kneemap
