#pragma once

#include <QWidget>

namespace kneemap {

class PushButton;

/// The buttons of a session under way: back, pause, skip, too sore. As large as there is room for.
class SessionBar : public QWidget {
    Q_OBJECT
public:
    explicit SessionBar(QWidget* parent = nullptr);

    void setRunning(bool running);
    PushButton* pause() const { return pause_; }

Q_SIGNALS:
    void backAsked();
    void pauseAsked();
    void skipAsked();
    void tooSoreAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PushButton* pause_;
};

}  // namespace kneemap
