#include "app/pages/result/lazy_page.h"

#include <QEvent>
#include <QTimer>

#include "app/check_up.h"
#include "app/pages/diagram_look.h"
#include "app/style/theme.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/reading_order.h"

namespace kneemap {

LazyPage::LazyPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent)
    : Page(parent), checkUp_(checkUp), text_(text) {
    connect(&checkUp, &CheckUp::changed, this, [this] {
        if (shownNow() != builtFrom_) setStale();
    });
    connect(&theme(), &Theme::changed, this, &LazyPage::setStale);
}

void LazyPage::refresh() {
    stale_ = true;
    if (isVisible()) buildIfStale();
}

HeadingLabel* LazyPage::heading() const {
    // Building late is no change that a caller could see.
    const_cast<LazyPage*>(this)->buildIfStale();
    return heading_;
}

void LazyPage::setToday(const QDate& today) {
    if (today_ == today) return;
    today_ = today;
    setStale();
}

void LazyPage::setSkinTone(SkinTone tone) {
    if (tone_ == tone) return;
    tone_ = tone;
    setStale();
}

void LazyPage::setHandOverAvailable(bool available) {
    if (handsOver_ == available) return;
    handsOver_ = available;
    setStale();
}

QDate LazyPage::today() const { return today_.value_or(QDate::currentDate()); }

PlateLook LazyPage::plate() const { return plateLook(theme(), tone_); }

LazyPage::Shown LazyPage::shownNow() const {
    Shown now{checkUp_.history(), checkUp_.longest(), {}};
    now.history.reviewed = now.longest.reviewed = false;
    if (const Assessment* before = checkUp_.previousResult()) now.resultBefore = *before;
    return now;
}

void LazyPage::setStale() {
    stale_ = true;
    if (!isVisible() || waiting_) return;
    // A button of the page itself may have led here: it must not be deleted before it has finished.
    waiting_ = true;
    QTimer::singleShot(0, this, [this] {
        waiting_ = false;
        if (isVisible()) buildIfStale();
    });
}

void LazyPage::buildIfStale() {
    if (!stale_ && builtOn_ == today()) return;
    stale_ = false;
    builtOn_ = today();
    builtFrom_ = shownNow();
    heading_ = build();
    tabThrough(focusStops(*this));
    Q_EMIT footerChanged();
}

void LazyPage::showEvent(QShowEvent* event) {
    buildIfStale();
    Page::showEvent(event);
}

void LazyPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) setStale();
    Page::changeEvent(event);
}

}  // namespace kneemap
