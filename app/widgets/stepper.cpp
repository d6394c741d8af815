#include "app/widgets/stepper.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int longestTyped = 6;

}  // namespace

Stepper::Stepper(QWidget* parent)
    : QWidget(parent),
      minus_(new PushButton(ButtonKind::secondary, {}, this)),
      plus_(new PushButton(ButtonKind::secondary, {}, this)),
      figure_(new QLineEdit(this)),
      unitLabel_(new TextLabel(TypeRole::subheading, {}, this)),
      picks_(new QWidget(this)),
      pickRow_(new FlowLayout(picks_)) {
    installAccessibility();
    figure_->setAlignment(Qt::AlignCenter);
    figure_->setMaxLength(longestTyped);
    figure_->setInputMethodHints(Qt::ImhDigitsOnly);
    unitLabel_->setSingleLine(true);
    unitLabel_->setColour(Role::textQuiet);
    unitLabel_->hide();
    picks_->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(theme().space(Space::s12));
    row->addWidget(minus_, 0, Qt::AlignVCenter);
    row->addWidget(figure_, 0, Qt::AlignVCenter);
    row->addWidget(unitLabel_, 0, Qt::AlignVCenter);
    row->addWidget(plus_, 0, Qt::AlignVCenter);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s16));
    column->addLayout(row);
    column->addWidget(picks_);

    connect(minus_, &PushButton::clicked, this, [this] { stepBy(-1); });
    connect(plus_, &PushButton::clicked, this, [this] { stepBy(1); });
    // Not textEdited: assistive technology sets the text without keys.
    connect(figure_, &QLineEdit::textChanged, this, [this] { readTyped(); });
    connect(&theme(), &Theme::changed, this, &Stepper::dress);
    dress();
}

void Stepper::setRange(int least, int most, int step, int start) {
    Q_ASSERT(least <= most && step > 0);
    least_ = least;
    most_ = most;
    step_ = step;
    start_ = start;
}

void Stepper::setUnit(const QString& unit) {
    unit_ = unit;
    unitLabel_->setText(unit);
    unitLabel_->setVisible(!unit.isEmpty());
    dress();
}

void Stepper::setQuickPicks(const std::vector<int>& values) {
    while (QLayoutItem* item = pickRow_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const int value : values) {
        auto* pick = new PushButton(ButtonKind::chip, QLocale().toString(value), picks_);
        pick->setCheckable(false);
        connect(pick, &PushButton::clicked, this, [this, value] { take(value); });
        pickRow_->addWidget(pick);
    }
    picks_->setVisible(!values.empty());
}

void Stepper::setTypingAllowed(bool allowed) {
    figure_->setReadOnly(!allowed);
    figure_->setFocusPolicy(allowed ? Qt::StrongFocus : Qt::NoFocus);
}

void Stepper::setQuestion(const QString& question, const QString& help) {
    setAccessibleName(question);
    setAccessibleDescription(help);
    figure_->setAccessibleDescription(help);
    dress();
}

void Stepper::setValue(std::optional<int> value) {
    value_ = value;
    show(value);
}

void Stepper::focusAnswers() {
    if (figure_->focusPolicy() == Qt::NoFocus) plus_->setFocus(Qt::TabFocusReason);
    else figure_->setFocus(Qt::TabFocusReason);
}

void Stepper::stepBy(int steps) {
    if (!value_) {
        take(std::clamp(start_, least_, most_));
        return;
    }
    take(std::clamp(*value_ + steps * step_, least_, most_));
}

void Stepper::take(int value) {
    const bool fresh = value_ != value;
    value_ = value;
    show(value);
    if (fresh) Q_EMIT valueChosen(value);
}

void Stepper::readTyped() {
    bool isNumber = false;
    const int typed = QLocale().toInt(figure_->text(), &isNumber);
    if (!isNumber) {
        // Letters never enter: a slip of the keyboard must not turn into an empty answer.
        const QString written = figure_->text();
        QString digits;
        for (const QChar letter : written)
            if (letter.isDigit()) digits.append(letter);
        if (digits != written) figure_->setText(digits);
        if (digits.isEmpty() && value_) {
            value_.reset();
            Q_EMIT valueCleared();
        }
        return;
    }
    if (value_ == typed) return;
    value_ = typed;
    if (typed < least_ || typed > most_) Q_EMIT typedOutOfRange(typed);
    else Q_EMIT valueChosen(typed);
}

void Stepper::show(std::optional<int> value) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString text = value ? locale.toString(*value) : QString();
    if (figure_->text() != text) figure_->setText(text);
}

void Stepper::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        stepBy(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Stepper::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) dress();
}

void Stepper::dress() {
    minus_->setPictureOnly(IconName::minus, tr("Less"));
    plus_->setPictureOnly(IconName::plus, tr("More"));
    const int side = theme().mainTarget();
    minus_->setMinimumSize(side, side);
    plus_->setMinimumSize(side, side);
    const QFont font = theme().font(TypeRole::title);
    figure_->setFont(font);
    const QFontMetricsF metrics(font);
    figure_->setFixedWidth(static_cast<int>(std::ceil(metrics.horizontalAdvance(QStringLiteral("00000")))) + 32);
    figure_->setAccessibleName(unit_.isEmpty()           ? accessibleName()
                               : accessibleName().isEmpty() ? unit_
                                                            : QStringLiteral("%1 (%2)").arg(accessibleName(), unit_));
}

}  // namespace kneemap
