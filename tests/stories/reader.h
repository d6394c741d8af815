#pragma once

#include <QAccessible>
#include <functional>

#include "hand.h"

namespace kneemap::stories {

/// Calls `visit` for every element that a screen reader finds in the window, from the top down.
void walkAccessibleTree(MainWindow& window, const std::function<void(QAccessibleInterface&)>& visit);

/// Works the window as a screen reader does: finds things by role and name and asks them to act.
class Reader : public Hand {
public:
    using Hand::Hand;

    void press(const QString& words) override;
    void choose(const QString& question, const QString& answer) override;
    void giveNumber(const QString& question, int number) override;
    void turnTo(const QString& view) override;
    void mark(const QString& spot) override;
    void goOn() override;
    void goBack() override;
};

}  // namespace kneemap::stories
