#include "app/pages/library/library_page.h"

#include <QEvent>
#include <QShowEvent>
#include <QVBoxLayout>

#include "app/pages/library/back_bar.h"
#include "app/pages/library/reading_layout.h"
#include "app/style/theme.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/page_scroll.h"

namespace kneemap {

LibraryPage::LibraryPage(QWidget* parent)
    : Page(parent),
      back_(new BackBar(this)),
      scroll_(new PageScroll(this)),
      eyebrow_(new TextLabel(TypeRole::body)),
      heading_(new HeadingLabel(1)),
      lead_(new TextLabel(TypeRole::lead)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(back_);
    whole->addWidget(scroll_, 1);
    auto* sheet = new QWidget;
    column_ = new QVBoxLayout(sheet);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(eyebrow_);
    column_->addWidget(heading_);
    column_->addSpacing(8);
    addReading(*column_, lead_);
    column_->addStretch(1);
    eyebrow_->setColour(Role::textQuiet);
    lead_->setColour(Role::textQuiet);
    scroll_->setContent(sheet);
    back_->hide();
    eyebrow_->hide();
    lead_->hide();
    connect(back_, &BackBar::backAsked, this, [this] {
        if (!stepBack()) Q_EMIT backAsked();
    });
}

FooterState LibraryPage::footer() const {
    FooterState state;
    state.shown = theme().isKiosk();  // there the bar at the top is out of reach
    return state;
}

void LibraryPage::setBack(const QString& words) {
    back_->setWords(words);
    back_->setVisible(!words.isEmpty() && !theme().isKiosk());
}

void LibraryPage::setContentWidth(int pixels) {
    back_->setContentWidth(pixels);
    scroll_->setContentWidth(pixels);
}

void LibraryPage::setEyebrow(const QString& words) {
    eyebrow_->setText(words);
    eyebrow_->setVisible(!words.isEmpty());
}

void LibraryPage::setTitle(const QString& words) { heading_->setText(words); }

void LibraryPage::setLead(const QString& words) {
    lead_->setText(words);
    lead_->setVisible(!words.isEmpty());
}

QVBoxLayout* LibraryPage::newBody() {
    if (body_ != nullptr) {
        if (body_->isAncestorOf(focusWidget())) heading_->setFocus(Qt::OtherFocusReason);
        column_->removeWidget(body_);
        body_->hide();
        body_->deleteLater();
    }
    fresh_ = !isVisible();
    body_ = new QWidget;
    auto* body = new QVBoxLayout(body_);
    body->setContentsMargins(0, theme().space(Space::s24), 0, 0);
    body->setSpacing(theme().space(Space::s12));
    column_->insertWidget(column_->count() - 1, body_);
    return body;
}

void LibraryPage::scrollToTop() { scroll_->scrollToTop(); }

void LibraryPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (event->spontaneous()) return;
    if (!fresh_) refresh();
    fresh_ = false;
    scrollToTop();
}

void LibraryPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible()) refresh();
}

HeadingLabel* addSection(QVBoxLayout& column, const QString& words) {
    if (column.count() > 0) column.addSpacing(theme().space(Space::s16));
    auto* heading = new HeadingLabel(2, words);
    column.addWidget(heading);
    return heading;
}

}  // namespace kneemap
