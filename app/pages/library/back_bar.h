#pragma once

#include <QWidget>

namespace kneemap {

class PushButton;

/// The way back at the head of a page to read: it stays while the page scrolls, and lines up with its contents.
class BackBar : public QWidget {
    Q_OBJECT
public:
    explicit BackBar(QWidget* parent = nullptr);

    /// Where it leads, such as "Back to Learn".
    void setWords(const QString& words);
    /// The same widest content as the page below.
    void setContentWidth(int pixels);

Q_SIGNALS:
    void backAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    PushButton* back_;
    int contentWidth_ = 1120;
};

}  // namespace kneemap
