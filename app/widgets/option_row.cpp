#include "app/widgets/option_row.h"

#include <QEvent>
#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/option_card.h"

namespace kneemap {
namespace {

void dressRow(QAbstractButton& row) {
    row.setCursor(Qt::PointingHandCursor);
    row.setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row.setSizePolicy(policy);
    QObject::connect(&theme(), &Theme::changed, &row, [&row] { row.updateGeometry(), row.update(); });
}

void describe(QAbstractButton& row, const OptionLook& look) {
    row.setAccessibleDescription(look.tag.isEmpty()    ? look.help
                                 : look.help.isEmpty() ? look.tag
                                                       : QStringLiteral("%1. %2").arg(look.tag, look.help));
    row.updateGeometry();
    row.update();
}

}  // namespace

CheckRow::CheckRow(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    connect(&theme(), &Theme::changed, this, [this] { heights_.forget(); });
    dressRow(*this);
}

void CheckRow::setLook(const OptionLook& look) {
    look_ = look;
    heights_.forget();
    describe(*this, look);
}

QSize CheckRow::sizeHint() const { return optionCardSize(*this, look_); }

QSize CheckRow::minimumSizeHint() const { return leastOptionCardSize(*this, look_); }

int CheckRow::heightForWidth(int width) const {
    return heights_.at(width, [&] { return optionCardHeight(*this, look_, width); });
}

bool CheckRow::hitButton(const QPoint& position) const { return rect().contains(position); }

void CheckRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintOptionCard(painter, *this, look_, OptionMark::box);
}

void CheckRow::changeEvent(QEvent* event) {
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) heights_.forget();
    if (event->type() == QEvent::LayoutDirectionChange) update();
}

RadioRow::RadioRow(const QString& text, QWidget* parent) : QRadioButton(text, parent) {
    connect(&theme(), &Theme::changed, this, [this] { heights_.forget(); });
    dressRow(*this);
}

void RadioRow::setLook(const OptionLook& look) {
    look_ = look;
    heights_.forget();
    describe(*this, look);
}

QSize RadioRow::sizeHint() const { return optionCardSize(*this, look_); }

QSize RadioRow::minimumSizeHint() const { return leastOptionCardSize(*this, look_); }

int RadioRow::heightForWidth(int width) const {
    return heights_.at(width, [&] { return optionCardHeight(*this, look_, width); });
}

bool RadioRow::hitButton(const QPoint& position) const { return rect().contains(position); }

void RadioRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintOptionCard(painter, *this, look_, OptionMark::circle);
}

void RadioRow::changeEvent(QEvent* event) {
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) heights_.forget();
    if (event->type() == QEvent::LayoutDirectionChange) update();
}

}  // namespace kneemap
