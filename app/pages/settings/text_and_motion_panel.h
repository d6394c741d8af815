#pragma once

#include <QFrame>
#include <QPointer>

class QScrollArea;

namespace kneemap {

class AppSettings;
class TextAndMotion;

/// What "Aa" in the header opens: text size, colours and less motion over the page. A press outside or Esc closes it and
/// gives the focus back. It grows with the text and scrolls where the window is too low.
class TextAndMotionPanel : public QFrame {
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit TextAndMotionPanel(AppSettings& settings, QWidget* parent = nullptr);

    /// Opens under `anchor`, its end in line with the end of `anchor`, inside the screen.
    void openBelow(QWidget* anchor);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();

    TextAndMotion* controls_;
    QScrollArea* scroll_;
    QPointer<QWidget> anchor_;
};

}  // namespace kneemap
