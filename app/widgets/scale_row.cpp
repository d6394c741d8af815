#include "app/widgets/scale_row.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <algorithm>
#include <iterator>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/pick_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int boxGap = 6;
constexpr int leastBandWidth = 58;

}  // namespace

ScaleRow::ScaleRow(int least, int most, QWidget* parent)
    : QWidget(parent), least_(least), most_(most), grid_(new QGridLayout(this)) {
    Q_ASSERT(least <= most);
    installAccessibility();
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSizeConstraint(QLayout::SetNoConstraint);
    grid_->setHorizontalSpacing(boxGap);
    grid_->setVerticalSpacing(boxGap);
    for (int number = least; number <= most; ++number) {
        auto* button = new PickButton(PickShape::box, QLocale().toString(number), this);
        connect(button, &PickButton::toggled, this, [this, number](bool on) {
            if (on && !silent_) Q_EMIT valueChosen(number);
        });
        numbers_.push_back(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &ScaleRow::arrange);
    arrange();
}

void ScaleRow::setBands(const std::vector<Band>& bands) {
    bands_ = bands;
    qDeleteAll(words_);
    words_.clear();
    for (const Band& band : bands_) {
        words_.push_back(new TextLabel(TypeRole::small, band.words, this));
        words_.back()->setColour(Role::textQuiet);
        for (int number = std::max(band.first, least_); number <= std::min(band.last, most_); ++number) {
            PickButton* button = numbers_[static_cast<std::size_t>(number - least_)];
            button->setAccessibleName(
                tr("%1, %2", "a number of the scale and what it means").arg(button->text(), band.words));
        }
    }
    arrange();
}

void ScaleRow::setQuestion(const QString& question, const QString& help) {
    setAccessibleName(question);
    setAccessibleDescription(help);
}

std::optional<int> ScaleRow::value() const {
    for (std::size_t i = 0; i < numbers_.size(); ++i)
        if (numbers_[i]->isChecked()) return least_ + static_cast<int>(i);
    return std::nullopt;
}

void ScaleRow::setValue(std::optional<int> value) {
    silent_ = true;
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
        numbers_[i]->setAutoExclusive(false);
        numbers_[i]->setChecked(value && *value == least_ + static_cast<int>(i));
        numbers_[i]->setAutoExclusive(true);
    }
    silent_ = false;
}

void ScaleRow::focusAnswers() {
    const std::optional<int> now = value();
    numbers_[now ? static_cast<std::size_t>(*now - least_) : 0]->setFocus(Qt::TabFocusReason);
}

bool ScaleRow::fitsOneRow() const {
    if (theme().hasLargeText()) return false;
    const int count = static_cast<int>(numbers_.size());
    const int each = bands_.empty() ? theme().target() : std::max(theme().target(), leastBandWidth);
    return width() >= count * each + (count - 1) * boxGap;
}

QSize ScaleRow::minimumSizeHint() const {
    int widest = theme().target();
    for (const PickButton* number : numbers_) widest = std::max(widest, number->minimumSizeHint().width());
    const int perRow = (static_cast<int>(numbers_.size()) + 1) / 2;
    return {perRow * widest + (perRow - 1) * boxGap, theme().target()};
}

void ScaleRow::arrange() {
    while (QLayoutItem* item = grid_->takeAt(0)) delete item;
    for (int column = 0; column < grid_->columnCount(); ++column) grid_->setColumnStretch(column, 0);
    oneRow_ = fitsOneRow();
    arranged_ = true;
    const int count = static_cast<int>(numbers_.size());
    const int perRow = std::max(1, oneRow_ ? count : (count + 1) / 2);
    for (int i = 0; i < count; ++i) grid_->addWidget(numbers_[static_cast<std::size_t>(i)], i / perRow, i % perRow);
    for (int column = 0; column < perRow; ++column) grid_->setColumnStretch(column, 1);
    int row = (count + perRow - 1) / perRow;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        const Band& band = bands_[i];
        words_[i]->setCentred(oneRow_);
        words_[i]->setColour(oneRow_ ? Role::textQuiet : Role::text);
        if (oneRow_) {
            words_[i]->setText(band.words);
            grid_->addWidget(words_[i], row, band.first - least_, 1, band.last - band.first + 1, Qt::AlignTop);
            continue;
        }
        const QLocale locale;
        const QString numbers =
            band.first == band.last
                ? locale.toString(band.first)
                : tr("%1–%2", "a range of numbers").arg(locale.toString(band.first), locale.toString(band.last));
        words_[i]->setText(tr("%1: %2", "numbers of the scale and what they mean").arg(numbers, band.words));
        grid_->addWidget(words_[i], row++, 0, 1, perRow);
    }
    updateGeometry();
}

void ScaleRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!arranged_ || fitsOneRow() != oneRow_) arrange();
}

void ScaleRow::keyPressEvent(QKeyEvent* event) {
    const int number = event->key() - Qt::Key_0;
    const bool digit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (digit && !(event->modifiers() & ~Qt::KeypadModifier) && number >= least_ && number <= most_) {
        PickButton* button = numbers_[static_cast<std::size_t>(number - least_)];
        button->setFocus(Qt::ShortcutFocusReason);
        button->click();
        return;
    }
    // In one row the numbers themselves know left and right only.
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = std::find_if(numbers_.begin(), numbers_.end(), [](const PickButton* button) { return button->hasFocus(); });
    const auto to = at - numbers_.begin() + step;
    if (step != 0 && oneRow_ && at != numbers_.end() && to >= 0 && to < std::ssize(numbers_)) {
        PickButton* button = numbers_[static_cast<std::size_t>(to)];
        button->setFocus(Qt::OtherFocusReason);
        button->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace kneemap
