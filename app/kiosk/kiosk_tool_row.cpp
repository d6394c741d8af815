#include "app/kiosk/kiosk_tool_row.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <algorithm>
#include <numeric>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

constexpr int upDown = 16;

}  // namespace

KioskToolRow::KioskToolRow(QWidget* parent)
    : QWidget(parent),
      language_(new PushButton(ButtonKind::bar, {}, this)),
      textSize_(new PushButton(ButtonKind::bar, {}, this)),
      hide_(new PushButton(ButtonKind::bar, {}, this)),
      bringDown_(new PushButton(ButtonKind::bar, {}, this)),
      finish_(new PushButton(ButtonKind::bar, {}, this)),
      grid_(new QGridLayout(this)) {
    installAccessibility();
    grid_->setSizeConstraint(QLayout::SetNoConstraint);
    language_->setIcon(IconName::globe);
    textSize_->setIcon(IconName::textSize);
    finish_->setIcon(IconName::trash);
    bringDown_->hide();
    connect(language_, &PushButton::clicked, this, &KioskToolRow::languageAsked);
    connect(textSize_, &PushButton::clicked, this, &KioskToolRow::textSizeAsked);
    connect(hide_, &PushButton::clicked, this, &KioskToolRow::hideAsked);
    connect(bringDown_, &PushButton::clicked, this, &KioskToolRow::bringDownAsked);
    connect(finish_, &PushButton::clicked, this, &KioskToolRow::finishAsked);
    connect(&theme(), &Theme::changed, this, &KioskToolRow::arrange);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void KioskToolRow::setLanguageName(const QString& name) {
    languageName_ = name;
    retranslate();
}

void KioskToolRow::setLanguageOffered(bool offered) {
    language_->setVisible(offered);
    arrange();
}

void KioskToolRow::setBringDownOffered(bool offered) {
    bringDown_->setVisible(offered);
    arrange();
}

void KioskToolRow::setHidden(bool hidden) {
    isHidden_ = hidden;
    retranslate();
}

void KioskToolRow::setBroughtDown(bool down) {
    isDown_ = down;
    retranslate();
}

void KioskToolRow::retranslate() {
    language_->setText(languageName_);
    language_->setAccessibleName(tr("Language: %1").arg(languageName_));
    textSize_->setText(tr("Text size"));
    hide_->setIcon(isHidden_ ? IconName::eye : IconName::hide);
    hide_->setText(isHidden_ ? tr("Show again") : tr("Hide"));
    hide_->setAccessibleDescription(tr("Covers your answers, so that nobody else can read them"));
    bringDown_->setIcon(isDown_ ? IconName::chevronUp : IconName::chevronDown);
    bringDown_->setText(isDown_ ? tr("Move it up") : tr("Bring it down"));
    finish_->setText(tr("Finish and clear"));
    //: For a screen reader: the row of buttons at the very bottom of a kiosk
    setAccessibleName(tr("Tools"));
    arrange();
}

std::vector<PushButton*> KioskToolRow::offered() const {
    std::vector<PushButton*> shown;
    for (PushButton* button : {language_, textSize_, hide_, bringDown_, finish_}) {
        if (!button->isHidden()) shown.push_back(button);
    }
    return shown;
}

QSize KioskToolRow::minimumSizeHint() const {
    int widest = 0;
    for (const PushButton* button : offered()) widest = std::max(widest, button->minimumSizeHint().width());
    return {2 * PageScroll::edge(0) + widest, sizeHint().height()};
}

/// All in one row if their words fit, else in two rows, else two a row, else one below the other: alike in width where they can
/// be, but for a single row. "Finish and clear" comes last and takes what the last row has left.
void KioskToolRow::arrange() {
    const std::vector<PushButton*> buttons = offered();
    const int room = width() - 2 * PageScroll::edge(width());
    const int gap = theme().touchGap();
    const int count = static_cast<int>(buttons.size());
    const auto wanted = [&](int i) { return buttons[static_cast<std::size_t>(i)]->sizeHint().width(); };
    const auto spanOf = [&](int i, int columns) { return i == count - 1 ? columns - i % columns : 1; };
    // How wide each column must be for what stands in it alone.
    const auto widthsOf = [&](int columns) {
        std::vector<int> widths(static_cast<std::size_t>(columns));
        for (int i = 0; i < count; ++i) {
            if (spanOf(i, columns) > 1) continue;
            int& width = widths[static_cast<std::size_t>(i % columns)];
            width = std::max(width, wanted(i));
        }
        return widths;
    };
    const auto fits = [&](const std::vector<int>& widths) {
        const int columns = static_cast<int>(widths.size());
        const int first = columns - spanOf(count - 1, columns);
        const int all = std::accumulate(widths.begin(), widths.end(), (columns - 1) * gap);
        const int before = std::accumulate(widths.begin(), widths.begin() + first, first * gap);
        return all <= room && before + wanted(count - 1) <= room;
    };
    int columns = count;
    for (const int fewer : {(count + 1) / 2, 2, 1}) {
        if (!fits(widthsOf(columns))) columns = fewer;
    }
    std::vector<int> widths = widthsOf(columns);
    const std::vector<int> alike(widths.size(), *std::max_element(widths.begin(), widths.end()));
    if (columns < count && fits(alike)) widths = alike;
    grid_->setContentsMargins(PageScroll::edge(width()), upDown, PageScroll::edge(width()), upDown);
    grid_->setSpacing(gap);
    while (QLayoutItem* item = grid_->takeAt(0)) delete item;
    for (int column = 0; column < std::max(columns, grid_->columnCount()); ++column) {
        grid_->setColumnStretch(column, column < columns ? widths[static_cast<std::size_t>(column)] : 0);
    }
    for (int i = 0; i < count; ++i) {
        grid_->addWidget(buttons[static_cast<std::size_t>(i)], i / columns, i % columns, 1, spanOf(i, columns));
    }
    updateGeometry();
}

void KioskToolRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::surfaceSunk));
    painter.fillRect(0, 0, width(), 1, colour(Role::line));
}

void KioskToolRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void KioskToolRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace kneemap
