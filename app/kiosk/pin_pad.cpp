#include "app/kiosk/pin_pad.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int columns = 3;

}  // namespace

PinPad::PinPad(QWidget* parent) : QWidget(parent), dots_(new TextLabel(TypeRole::title)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s24));
    dots_->setCentred(true);
    dots_->setSingleLine(true);
    column->addWidget(dots_);
    auto* pad = new QWidget;
    pad->setLayoutDirection(Qt::LeftToRight);  // as on a phone, everywhere
    auto* grid = new QGridLayout(pad);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme().mainTarget() * 3 / 20);  // 3 mm in kiosk
    column->addWidget(pad);
    for (int digit = 1; digit <= 9; ++digit) addKey(QLocale().toString(digit), digit - 1);
    PushButton* erase = addKey(tr("Delete"), 9);
    addKey(QLocale().toString(0), 10);
    PushButton* ok = addKey(tr("OK"), 11);
    ok->setKind(ButtonKind::primary);
    for (std::size_t place = 0; place < keys_.size(); ++place) {
        grid->addWidget(keys_[place], static_cast<int>(place) / columns, static_cast<int>(place) % columns);
    }
    for (int i = 0; i < columns; ++i) grid->setColumnStretch(i, 1);
    const auto type = [this](PushButton* key, char digit) {
        connect(key, &PushButton::clicked, this, [this, digit] {
            if (pin_.add(digit)) tellCount(true);
        });
    };
    for (int digit = 1; digit <= 9; ++digit) type(keys_[static_cast<std::size_t>(digit - 1)], static_cast<char>('0' + digit));
    type(keys_[10], '0');
    connect(erase, &PushButton::clicked, this, [this] {
        pin_.removeLast();
        tellCount(true);
    });
    connect(ok, &PushButton::clicked, this, &PinPad::entered);
    tellCount(false);
}

PushButton* PinPad::addKey(const QString& words, int place) {
    auto* key = new PushButton(ButtonKind::secondary, words, this);
    key->setLarge(true);
    key->setMinimumSize(theme().mainTarget(), theme().mainTarget());
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keys_.insert(keys_.begin() + place, key);
    return key;
}

void PinPad::tellCount(bool aloud) {
    const int count = static_cast<int>(pin_.size());
    // A space keeps the line's height while nothing is entered.
    dots_->setText(count == 0 ? QString(QChar::Nbsp) : QStringList(count, QStringLiteral("●")).join(QLatin1Char(' ')));
    const QString words = tr("%n digits entered", nullptr, count);
    dots_->setAccessibleName(words);
    if (!aloud) return;
    alertReader(dots_, words);
    Q_EMIT changed();
}

void PinPad::clear() {
    pin_.clear();
    tellCount(false);
}

void PinPad::hideEvent(QHideEvent* event) {
    clear();
    QWidget::hideEvent(event);
}

}  // namespace kneemap
