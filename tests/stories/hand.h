#pragma once

#include <QString>
#include <memory>

namespace kneemap {
class MainWindow;
}

namespace kneemap::stories {

/// One way to work the window. It acts on what is shown and on nothing else; what it cannot find or reach fails the test.
class Hand {
public:
    explicit Hand(MainWindow& window) : window_(window) {}
    virtual ~Hand() = default;
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;

    /// Presses the button with these words.
    virtual void press(const QString& words) = 0;
    /// Chooses or ticks one of the answers to a question.
    virtual void choose(const QString& question, const QString& answer) = 0;
    virtual void giveNumber(const QString& question, int number) = 0;
    /// Turns the knee so that one of its four views is seen.
    virtual void turnTo(const QString& view) = 0;
    /// Marks a spot on the plate.
    virtual void mark(const QString& spot) = 0;
    /// Asks for what comes next: the main button of the foot.
    virtual void goOn() = 0;
    virtual void goBack() = 0;

protected:
    MainWindow& window() const { return window_; }

private:
    MainWindow& window_;
};

enum class HandKind { mouse, keyboard, reader };

std::unique_ptr<Hand> makeHand(HandKind kind, MainWindow& window);

}  // namespace kneemap::stories
