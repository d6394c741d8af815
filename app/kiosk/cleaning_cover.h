#pragma once

#include <QTimer>
#include <QWidget>

namespace kneemap {

class HeadingLabel;
class TextLabel;

/// While staff wipe the glass, nothing they touch does anything: for 15 seconds every tap, key and wheel of the program ends
/// here. It must be shown until finished().
class CleaningCover : public QWidget {
    Q_OBJECT
public:
    static constexpr int seconds = 15;

    explicit CleaningCover(QWidget* parent = nullptr);

    int secondsLeft() const { return left_; }
    /// One second less; the timer calls it.
    void countDown();

Q_SIGNALS:
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();

    int left_ = seconds;
    HeadingLabel* heading_;
    TextLabel* words_;
    QTimer second_;
};

}  // namespace kneemap
