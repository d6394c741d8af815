#pragma once

#include <QScrollArea>

namespace kneemap {

/// The body of a page: scrolls up and down only, content in the middle and never wider than `contentWidth`, with room
/// for the focus ring, and a 24 px fade at the foot while there is more below.
class PageScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(QWidget* parent = nullptr);

    /// Takes the widget over. Its edges (80, 32 below 1180 px of width, 48 in kiosk) are the scroll area's own.
    void setContent(QWidget* content);
    QWidget* content() const { return content_; }
    /// 1120 at first.
    void setContentWidth(int pixels);
    void scrollToTop();

    /// The gap between the window and the contents at a given width of the window, which header and footer share.
    static int edge(int windowWidth);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void showFade();

    QWidget* sheet_;
    QWidget* content_ = nullptr;
    QWidget* fade_;
    int contentWidth_ = 1120;
};

}  // namespace kneemap
