#pragma once

#include <QScrollArea>

namespace kneemap {

class PushButton;

/// The body of a page: scrolls up and down only, content in the middle and never wider than `contentWidth`, with room
/// for the focus ring, and a 24 px fade at the foot while there is more below. What lies further down or up is one tap or
/// Page Down or Page Up away: nobody has to drag or turn a wheel.
class PageScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(QWidget* parent = nullptr);

    /// Takes the widget over and deletes the one before.
    void setContent(QWidget* content);
    QWidget* content() const { return content_; }
    /// 1120 at first.
    void setContentWidth(int pixels);
    void scrollToTop();
    /// Scrolls until the whole widget stands above the fade.
    void bringIntoView(QWidget* widget);

    /// The least gap between window and contents at a given width of the window: 80, 32 below 1180, 48 in kiosk.
    static int edge(int windowWidth);
    /// The gap that puts contents of at most `contentWidth` in the middle; header and footer line up by it.
    static int edge(int windowWidth, int contentWidth);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    int lowered() const;
    int downMargin() const;
    void name();
    void showMore();
    void turnPage(int by);

    QWidget* sheet_;
    QWidget* content_ = nullptr;
    QWidget* fade_;
    PushButton* up_;
    PushButton* down_;
    int contentWidth_ = 1120;
    bool settling_ = false;
};

}  // namespace kneemap
