#include "app/widgets/footer_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/text_label.h"

namespace kneemap {

FooterBar::FooterBar(QWidget* parent)
    : QWidget(parent),
      back_(new PushButton(ButtonKind::secondary, {}, this)),
      skip_(new PushButton(ButtonKind::quiet, {}, this)),
      main_(new PushButton(ButtonKind::primary, {}, this)),
      progress_(new TextLabel(TypeRole::small, {}, this)),
      grid_(new QGridLayout(this)) {
    back_->setIcon(IconName::back);
    main_->setIcon(IconName::forward, IconPlace::end);
    progress_->setColour(Role::textQuiet);
    progress_->setCentred(true);
    progress_->hide();
    skip_->hide();
    installAccessibility();
    setTabOrder(back_, skip_);
    setTabOrder(skip_, main_);
    grid_->setSizeConstraint(QLayout::SetNoConstraint);
    connect(back_, &PushButton::clicked, this, &FooterBar::backAsked);
    connect(skip_, &PushButton::clicked, this, &FooterBar::skipAsked);
    connect(main_, &PushButton::clicked, this, &FooterBar::mainAsked);
    connect(&theme(), &Theme::changed, this, [this] { rows_ = 0, arrange(); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);  // Fixed would hold it to the height of unwrapped buttons
    retranslate();
    arrange();
}

void FooterBar::setBackShown(bool shown) {
    back_->setVisible(shown);
    arrange();
}

void FooterBar::setBack(const QString& words) {
    backNamed_ = !words.isEmpty();
    back_->setText(words);
    retranslate();
    arrange();
}

void FooterBar::setProgress(const QString& words) {
    progress_->setText(words);
    progress_->setVisible(!words.isEmpty());
    arrange();
}

void FooterBar::setSkip(const QString& words) {
    skip_->setText(words);
    skip_->setVisible(!words.isEmpty());
    arrange();
}

void FooterBar::setMain(const QString& words, ButtonKind kind) {
    mainNamed_ = true;
    main_->setText(words);
    main_->setKind(kind);
    if (kind == ButtonKind::primary || kind == ButtonKind::emergency)
        main_->setIcon(IconName::forward, IconPlace::end);
    else
        main_->clearIcon();
    main_->setVisible(!words.isEmpty());
    arrange();
}

void FooterBar::setMain(const QString& words, ButtonKind kind, IconName icon, IconPlace place) {
    setMain(words, kind);
    main_->setIcon(icon, place);
    arrange();
}

void FooterBar::setContentWidth(int pixels) {
    contentWidth_ = pixels;
    arrange();
}

void FooterBar::retranslate() {
    if (!backNamed_) back_->setText(tr("Back"));
    if (!mainNamed_) main_->setText(tr("Continue"));
    //: For a screen reader: the bar at the foot of the window
    setAccessibleName(tr("Bottom bar"));
}

/// One row if it fits; else the progress words above the buttons; else the main button above the others as well.
int FooterBar::rowsFor(int room) const {
    const int gap = theme().space(Space::s16);
    const auto widthOf = [&](const QWidget* part) { return part->isHidden() ? 0 : part->sizeHint().width() + gap; };
    const int buttons = widthOf(back_) + widthOf(skip_) + widthOf(main_);
    if (buttons + widthOf(progress_) <= room + gap) return 1;
    return buttons <= room + gap ? 2 : 3;
}

QSize FooterBar::minimumSizeHint() const {
    const auto least = [](const QWidget* part) { return part->isHidden() ? 0 : part->minimumSizeHint().width(); };
    const int pair = least(back_) + theme().space(Space::s16) + least(skip_);
    const int widest = std::max({pair, least(main_), least(progress_)});
    return {widest + 2 * PageScroll::edge(0), sizeHint().height()};
}

void FooterBar::arrange() {
    const int side = PageScroll::edge(width(), contentWidth_);
    const int upDown = window()->height() < 640 && !theme().isKiosk() ? 8 : 16;
    grid_->setContentsMargins(side, upDown, side, upDown);
    grid_->setHorizontalSpacing(theme().space(Space::s16));
    grid_->setVerticalSpacing(theme().touchGap());
    const int rows = rowsFor(width() - 2 * side);
    if (rows != rows_) {
        rows_ = rows;
        while (QLayoutItem* item = grid_->takeAt(0)) delete item;
        const int buttonRow = rows == 1 ? 0 : rows == 2 ? 1 : 2;
        grid_->addWidget(back_, buttonRow, 0, Qt::AlignLeading);
        if (rows == 1)
            grid_->addWidget(progress_, 0, 1, Qt::AlignVCenter);
        else
            grid_->addWidget(progress_, 0, 0, 1, 4);
        grid_->addWidget(skip_, buttonRow, rows == 3 ? 3 : 2, Qt::AlignTrailing);
        if (rows == 3)
            grid_->addWidget(main_, 1, 0, 1, 4);
        else
            grid_->addWidget(main_, buttonRow, 3, Qt::AlignTrailing);
        grid_->setColumnStretch(1, 1);
    }
    updateGeometry();
}

void FooterBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::surface));
    painter.fillRect(0, 0, width(), 1, colour(Role::line));
}

void FooterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FooterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        arrange();
    }
}

}  // namespace kneemap
