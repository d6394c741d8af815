#pragma once

#include <functional>

#include "hand.h"

class QWidget;

namespace kneemap::stories {

/// Nothing but keys: Tab, the arrows, Space, Enter, figures and the few letters that the program names.
class Keyboard : public Hand {
public:
    using Hand::Hand;

    void press(const QString& words) override;
    void choose(const QString& question, const QString& answer) override;
    void giveNumber(const QString& question, int number) override;
    void turnTo(const QString& view) override;
    void mark(const QString& spot) override;
    void goOn() override;
    void goBack() override;

    /// Presses a button by Enter rather than Space.
    void enter(const QString& words);

private:
    void key(Qt::Key wanted, Qt::KeyboardModifiers modifiers = {});
    QWidget* focus() const;
    /// Tab until the focus is on something for which `fits` holds; false if it never is.
    bool tabTo(const std::function<bool(QWidget&)>& fits);
    bool arrowTo(const std::function<bool(QWidget&)>& fits, int most);

    bool figuresNext_ = false;  ///< answers by figures and by arrows, in turn
};

}  // namespace kneemap::stories
