#pragma once

#include <QPoint>

#include "hand.h"

class QAbstractButton;
class QWidget;

namespace kneemap::stories {

/// Clicks where a person would click, scrolling with the wheel until the place is on the screen.
class Mouse : public Hand {
public:
    using Hand::Hand;

    void press(const QString& words) override;
    void choose(const QString& question, const QString& answer) override;
    void giveNumber(const QString& question, int number) override;
    void turnTo(const QString& view) override;
    void mark(const QString& spot) override;
    void goOn() override;
    void goBack() override;

private:
    QAbstractButton* button(const QString& words, const QString& group = {}) const;
    void click(QWidget* widget, QPoint place);
    void click(QWidget* widget);
    void scrollTo(QWidget* widget, QPoint place);
};

}  // namespace kneemap::stories
