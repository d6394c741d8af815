#include "app/kiosk/staff_page.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/card.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"

namespace kneemap {

StaffPage::StaffPage(const StaffStatus& status, QWidget* parent)
    : QWidget(parent), heading_(new HeadingLabel(1, tr("Staff"))), told_(new TextLabel(TypeRole::body)) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s24));
    column->addWidget(heading_);
    column->addWidget(table(status));
    told_->setStrong(true);
    told_->hide();
    column->addWidget(told_);
    column->addStretch(1);
    auto* scroll = new PageScroll(this);
    scroll->setContent(content);
    // What is pressed stays at the foot, whatever there is to read.
    auto* foot = new QWidget;
    auto* footColumn = new QVBoxLayout(foot);
    const int edge = theme().space(Space::s48);
    footColumn->setContentsMargins(edge, theme().space(Space::s16), edge, edge);
    footColumn->addWidget(actions());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(foot);
}

QWidget* StaffPage::table(const StaffStatus& status) {
    auto* card = new Card;
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(theme().space(Space::s24));
    rows->setVerticalSpacing(theme().space(Space::s16));
    rows->setColumnStretch(0, 2);
    rows->setColumnStretch(1, 5);
    card->column()->addLayout(rows);
    int row = 0;
    for (const StatusLine& line : statusLines(status)) {
        auto* label = new TextLabel(TypeRole::body, line.label);
        label->setColour(Role::textQuiet);
        rows->addWidget(label, row, 0, Qt::AlignTop);
        QWidget* words = nullptr;
        if (line.needsAttention) {
            auto* warning = new IconText(IconName::warning, line.words);
            warning->label()->setStrong(true);
            words = warning;
        } else {
            words = new TextLabel(TypeRole::body, line.words);
        }
        rows->addWidget(words, row++, 1);
    }
    return card;
}

QWidget* StaffPage::actions() {
    auto* box = new QWidget;
    auto* grid = new EvenLayout(box);
    const int gap = theme().mainTarget() * 3 / 20;  // 3 mm in kiosk
    grid->setGaps(gap, gap);
    const auto add = [&](ButtonKind kind, const QString& words, IconName icon, void (StaffPage::*signal)()) {
        auto* button = new PushButton(kind, words);
        button->setIcon(icon);
        button->setMinimumHeight(theme().mainTarget());
        connect(button, &PushButton::clicked, this, signal);
        grid->addWidget(button);
    };
    add(ButtonKind::secondary, tr("Test print"), IconName::print, &StaffPage::testPrintAsked);
    add(ButtonKind::secondary, tr("Wipe the screen"), IconName::leaf, &StaffPage::cleaningAsked);
    add(ButtonKind::secondary, tr("Close Kneemap"), IconName::close, &StaffPage::closeAsked);
    add(ButtonKind::primary, tr("Back to start"), IconName::house, &StaffPage::leftAsked);
    return box;
}

void StaffPage::tellPrinted(bool printed) {
    told_->setText(printed ? tr("The test page is on its way to the printer.") : tr("The printer did not take the test page."));
    alertReader(told_, told_->text());
    told_->show();
}

void StaffPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    heading_->setFocus();
}

void StaffPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::background));
}

}  // namespace kneemap
