#pragma once

#include <QWidget>
#include <vector>

#include "app/lock/pin_hash.h"

namespace kneemap {

class PushButton;
class TextLabel;

/// Twelve big keys in the order of a phone, and a dot for each digit entered. Nothing shows how many are wanted, nor which
/// they were. The order is the same in every language.
class PinPad : public QWidget {
    Q_OBJECT
public:
    explicit PinPad(QWidget* parent = nullptr);

    const Pin& pin() const { return pin_; }
    /// Forgets what was entered, and overwrites it.
    void clear();

Q_SIGNALS:
    /// A key was pressed that changed the digits.
    void changed();
    /// OK.
    void entered();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    PushButton* addKey(const QString& words, int place);
    void tellCount(bool aloud);

    Pin pin_;
    TextLabel* dots_;
    std::vector<PushButton*> keys_;
};

}  // namespace kneemap
