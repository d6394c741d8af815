#include "app/widgets/option_group.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/rule_line.h"

namespace kneemap {
namespace {

constexpr int rowGap = 8;
/// So many answers stand closer, so that they fit a laptop's screen without scrolling.
constexpr std::size_t manyRows = 7;
constexpr int denseGap = 4;

/// A radio button that stands alone can be let go only while it is not exclusive.
void setQuietly(QAbstractButton& row, bool on) {
    const bool exclusive = row.autoExclusive();
    row.setAutoExclusive(false);
    row.setChecked(on);
    row.setAutoExclusive(exclusive);
}

}  // namespace

OptionGroup::OptionGroup(Choosing choosing, QWidget* parent)
    : QWidget(parent), choosing_(choosing), column_(new QVBoxLayout(this)) {
    installAccessibility();
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(std::max(rowGap, theme().touchGap()));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionGroup::setChoices(const std::vector<Choice>& choices) {
    while (QLayoutItem* item = column_->takeAt(0)) delete item;
    for (QAbstractButton* row : rows_) {
        row->hide();
        row->deleteLater();
    }
    delete rule_;
    rule_ = nullptr;
    rows_.clear();
    kinds_.clear();

    const bool many = choosing_ == Choosing::many;
    const bool dense = choices.size() >= manyRows && !theme().isKiosk();
    column_->setSpacing(dense ? denseGap : std::max(rowGap, theme().touchGap()));
    std::vector<QAbstractButton*> apart;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const Choice& choice = choices[i];
        const bool ordinary = choice.kind == Choice::Kind::ordinary;
        QAbstractButton* row = nullptr;
        OptionLook look = choice.look;
        look.dense = look.dense || dense;
        if (many && ordinary) {
            auto* check = new CheckRow(choice.text, this);
            check->setLook(look);
            row = check;
        } else {
            auto* radio = new RadioRow(choice.text, this);
            radio->setLook(look);
            radio->setAutoExclusive(!many);
            row = radio;
        }
        row->installEventFilter(this);
        const int index = static_cast<int>(i);
        connect(row, &QAbstractButton::toggled, this, [this, index](bool on) { toggled(index, on); });
        rows_.push_back(row);
        kinds_.push_back(choice.kind);
        // Only "I'm not sure" stands apart among exclusive answers; "none of these" is then one of them.
        const bool standsApart = many ? !ordinary : choice.kind == Choice::Kind::notSure;
        if (standsApart) apart.push_back(row);
        else column_->addWidget(row);
    }
    if (!apart.empty()) {
        if (apart.size() < rows_.size()) {
            rule_ = new RuleLine(ruleWord_, this);
            column_->addWidget(rule_);
        }
        auto* beside = new EvenLayout;
        beside->setGaps(16, rowGap);
        for (QAbstractButton* row : apart) beside->addWidget(row);
        column_->addLayout(beside);
    }
    QWidget* before = nullptr;
    for (QAbstractButton* row : rows_) {
        if (before) setTabOrder(before, row);
        before = row;
    }
    updateGeometry();
}

void OptionGroup::setQuestion(const QString& question, const QString& help) {
    setAccessibleName(question);
    setAccessibleDescription(help);
}

void OptionGroup::setRuleWord(const QString& word) {
    ruleWord_ = word;
    if (rule_) rule_->setWord(word);
}

void OptionGroup::setLook(int index, const OptionLook& look) {
    OptionLook here = look;
    here.dense = here.dense || column_->spacing() == denseGap;
    if (auto* check = qobject_cast<CheckRow*>(row(index))) check->setLook(here);
    else if (auto* radio = qobject_cast<RadioRow*>(row(index))) radio->setLook(here);
}

std::vector<int> OptionGroup::chosen() const {
    std::vector<int> indexes;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i]->isChecked()) indexes.push_back(static_cast<int>(i));
    return indexes;
}

void OptionGroup::setChosen(const std::vector<int>& indexes) {
    silent_ = true;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool on = std::find(indexes.begin(), indexes.end(), static_cast<int>(i)) != indexes.end();
        setQuietly(*rows_[i], on);
    }
    silent_ = false;
}

QStringList OptionGroup::words() const {
    QStringList list;
    for (const QAbstractButton* row : rows_) list.append(row->text());
    return list;
}

QAbstractButton* OptionGroup::row(int index) const {
    return index >= 0 && index < count() ? rows_[static_cast<std::size_t>(index)] : nullptr;
}

void OptionGroup::focusAnswers() {
    if (rows_.empty()) return;
    const auto on = std::find_if(rows_.begin(), rows_.end(), [](const QAbstractButton* r) { return r->isChecked(); });
    (on != rows_.end() ? *on : rows_.front())->setFocus(Qt::TabFocusReason);
}

bool OptionGroup::takeKey(const QKeyEvent& event) {
    if (event.modifiers() & ~Qt::KeypadModifier) return false;
    int index = -1;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        index = event.key() - Qt::Key_1;
    } else if (event.key() == Qt::Key_N) {
        const auto notSure = std::find(kinds_.begin(), kinds_.end(), Choice::Kind::notSure);
        if (notSure != kinds_.end()) index = static_cast<int>(notSure - kinds_.begin());
    }
    QAbstractButton* wanted = row(index);
    if (!wanted || !wanted->isEnabled()) return false;
    wanted->setFocus(Qt::ShortcutFocusReason);
    wanted->click();
    return true;
}

void OptionGroup::keyPressEvent(QKeyEvent* event) {
    if (!takeKey(*event)) QWidget::keyPressEvent(event);
}

bool OptionGroup::eventFilter(QObject* watched, QEvent* event) {
    if (choosing_ == Choosing::many && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        auto* from = qobject_cast<QWidget*>(watched);
        if (from && (key == Qt::Key_Down || key == Qt::Key_Up) && moveFocus(from, key == Qt::Key_Down ? 1 : -1))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool OptionGroup::moveFocus(QWidget* from, int step) {
    const auto here = std::find(rows_.begin(), rows_.end(), from);
    if (here == rows_.end()) return false;
    const auto next = (here - rows_.begin()) + step;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(rows_.size())) return true;
    rows_[static_cast<std::size_t>(next)]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void OptionGroup::toggled(int index, bool on) {
    if (silent_) return;
    const auto place = static_cast<std::size_t>(index);
    if (choosing_ == Choosing::one && !on) return;
    int cleared = 0;
    if (choosing_ == Choosing::many && on) {
        const bool exclusive = kinds_[place] != Choice::Kind::ordinary;
        silent_ = true;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (i == place || !rows_[i]->isChecked()) continue;
            if (!exclusive && kinds_[i] == Choice::Kind::ordinary) continue;
            rows_[i]->setChecked(false);
            if (kinds_[i] == Choice::Kind::ordinary) ++cleared;
        }
        silent_ = false;
    }
    Q_EMIT chosenChanged(chosen());
    if (cleared > 0) Q_EMIT ticksCleared(cleared);
}

}  // namespace kneemap
