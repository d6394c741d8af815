#include "app/widgets/header_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/brand_button.h"
#include "app/widgets/push_button.h"
#include "app/widgets/trail.h"

namespace kneemap {

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent),
      brand_(new BrandButton(this)),
      trail_(new Trail(this)),
      readAloud_(new PushButton(ButtonKind::tool, {}, this)),
      language_(new PushButton(ButtonKind::tool, {}, this)),
      textSize_(new PushButton(ButtonKind::tool, {}, this)),
      menu_(new PushButton(ButtonKind::tool, {}, this)),
      row_(new QHBoxLayout(this)),
      languageName_(QStringLiteral("English")) {
    row_->setSizeConstraint(QLayout::SetNoConstraint);
    row_->setSpacing(4);
    startGap_ = new QSpacerItem(0, 0, QSizePolicy::Fixed);
    endGap_ = new QSpacerItem(0, 0, QSizePolicy::Fixed);
    row_->addWidget(brand_);
    row_->addItem(startGap_);
    row_->addStretch(1);
    row_->addWidget(trail_, 100);
    row_->addStretch(1);
    row_->addItem(endGap_);
    row_->addWidget(readAloud_);
    row_->addWidget(language_);
    row_->addWidget(textSize_);
    row_->addWidget(menu_);
    installAccessibility();
    trail_->hide();
    connect(brand_, &QAbstractButton::clicked, this, &HeaderBar::homeAsked);
    connect(readAloud_, &PushButton::clicked, this, &HeaderBar::readAloudAsked);
    connect(language_, &PushButton::clicked, this, &HeaderBar::languageAsked);
    connect(textSize_, &PushButton::clicked, this, &HeaderBar::textSizeAsked);
    connect(menu_, &PushButton::clicked, this, &HeaderBar::menuAsked);
    connect(&theme(), &Theme::changed, this, &HeaderBar::arrange);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void HeaderBar::setTrailShown(bool shown) {
    trailShown_ = shown;
    arrange();
}

void HeaderBar::setReadAloud(bool shown, bool reading) {
    readAloudShown_ = shown;
    reading_ = reading;
    retranslate();
}

void HeaderBar::setLanguageName(const QString& name) {
    languageName_ = name;
    arrange();
}

void HeaderBar::setControlsShown(bool shown) {
    controlsShown_ = shown;
    arrange();
}

void HeaderBar::setBrandPressable(bool pressable) {
    brand_->setEnabled(pressable);
    brand_->setFocusPolicy(pressable ? Qt::StrongFocus : Qt::NoFocus);
    retranslate();
}

void HeaderBar::retranslate() {
    //: The two letters on the button for text size, colours and motion
    textSize_->setText(tr("Aa"));
    textSize_->setAccessibleName(tr("Text and motion"));
    textSize_->setToolTip(tr("Text and motion"));
    readAloud_->setPictureOnly(reading_ ? IconName::pause : IconName::speaker, reading_ ? tr("Stop reading") : tr("Read this page aloud"));
    menu_->setPictureOnly(IconName::menu, tr("Menu"));
    brand_->setAccessibleName(brand_->isEnabled() ? tr("Kneemap, to the start page") : brand_->text());
    //: For a screen reader: the bar at the top of the window
    setAccessibleName(tr("Top bar"));
    arrange();
}

QSize HeaderBar::minimumSizeHint() const {
    int width = 2 * 16 + theme().target() + 3 * row_->spacing();
    if (trailShown_) width += trail_->minimumSizeHint().width() + 2 * row_->spacing();
    if (controlsShown_) width += textSize_->sizeHint().width() + (readAloudShown_ ? 3 : 2) * menu_->sizeHint().width();
    return {width, sizeHint().height()};
}

void HeaderBar::arrange() {
    const bool kiosk = theme().isKiosk();
    const int side = width() >= 1000 ? 32 : 16;
    const int upDown = kiosk ? 24 : window()->height() < 640 ? 4 : 10;
    row_->setContentsMargins(side, upDown, side, upDown + 1);
    textSize_->setLarge(true);
    trail_->setVisible(trailShown_);
    for (PushButton* control : {language_, textSize_, menu_}) control->setVisible(controlsShown_);
    readAloud_->setVisible(controlsShown_ && readAloudShown_);

    language_->setWords(languageName_);
    language_->setIcon(IconName::globe);
    language_->setAccessibleName(tr("Language: %1").arg(languageName_));
    brand_->setNameShown(true);
    const auto needed = [&] {
        int sum = 2 * side + brand_->sizeHint().width() + 3 * row_->spacing();
        if (trailShown_) sum += trail_->minimumSizeHint().width() + 2 * row_->spacing();
        if (controlsShown_)
            for (const PushButton* control : {language_, textSize_, menu_}) sum += control->sizeHint().width();
        if (controlsShown_ && readAloudShown_) sum += readAloud_->sizeHint().width() + row_->spacing();
        return sum;
    };
    // The trail stands in the middle of the window, not of what the two ends leave.
    int ends = 0;
    if (controlsShown_)
        for (const PushButton* control : {language_, textSize_, menu_})
            ends += control->sizeHint().width() + row_->spacing();
    if (controlsShown_ && readAloudShown_) ends += readAloud_->sizeHint().width() + row_->spacing();
    const int start = brand_->sizeHint().width() + row_->spacing();
    const int room = std::max(0, width() - 2 * side - start - ends - (trailShown_ ? trail_->sizeHint().width() : 0));
    startGap_->changeSize(std::clamp(ends - start, 0, room), 0, QSizePolicy::Fixed);
    endGap_->changeSize(std::clamp(start - ends, 0, room), 0, QSizePolicy::Fixed);
    row_->invalidate();
    if (needed() > width()) brand_->setNameShown(false);
    if (needed() > width()) language_->setPictureOnly(IconName::globe, tr("Language: %1").arg(languageName_));
}

void HeaderBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::surface));
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::line));
}

void HeaderBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void HeaderBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace kneemap
