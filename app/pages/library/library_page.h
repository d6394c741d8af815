#pragma once

#include "app/pages/page.h"

class QVBoxLayout;

namespace kneemap {

class BackBar;
class PageScroll;
class TextLabel;

/// A page that stands outside the check-up, to read or to look things up in: a way back that stays, then a title, a lead
/// and contents that are built anew whenever the page is shown or the language changes.
class LibraryPage : public Page {
    Q_OBJECT
public:
    explicit LibraryPage(QWidget* parent = nullptr);

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    /// Builds the contents from what is known now.
    virtual void refresh() = 0;
    /// One step back within the page; false if it stands at its beginning, and backAsked() is the way on.
    virtual bool stepBack() { return false; }

Q_SIGNALS:
    /// The person wants to go where they came from.
    void backAsked();

protected:
    /// Empty words hide the bar.
    void setBack(const QString& words);
    void setContentWidth(int pixels);
    void setEyebrow(const QString& words);
    void setTitle(const QString& words);
    void setLead(const QString& words);
    /// An empty column under the lead; what stood there goes once control is back in the event loop, so that a button
    /// of it may ask for this.
    QVBoxLayout* newBody();
    void scrollToTop();
    PageScroll* scroll() const { return scroll_; }

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    BackBar* back_;
    PageScroll* scroll_;
    QVBoxLayout* column_;
    TextLabel* eyebrow_;
    HeadingLabel* heading_;
    TextLabel* lead_;
    QWidget* body_ = nullptr;
    bool fresh_ = false;  ///< built, and not shown since
};

/// A heading of level 2 with the gap before it that parts two sections.
HeadingLabel* addSection(QVBoxLayout& column, const QString& words);

}  // namespace kneemap
