#include "app/pages/result/plan_rail.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int side = 20;
constexpr int upDown = 10;
constexpr int bar = 4;

WrappedText textOf(const QAbstractButton& button) {
    return {button.text(), theme().font(TypeRole::body, button.isChecked()), theme().lineHeight(TypeRole::subheading), false};
}

/// The strong text is the wider one: nothing shifts when an item is chosen.
double widest(const QAbstractButton& button) {
    return WrappedText{button.text(), theme().font(TypeRole::body, true), 1.3, false}.naturalWidth();
}

}  // namespace

RailItem::RailItem(const QString& name, bool tab, QWidget* parent) : QRadioButton(name, parent), tab_(tab) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(tab ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize RailItem::sizeHint() const {
    const int width = static_cast<int>(std::ceil(widest(*this))) + 1 + 2 * side;
    return {width, heightForWidth(width)};
}

QSize RailItem::minimumSizeHint() const {
    return {static_cast<int>(textOf(*this).leastWidth()) + 2 * side, theme().target()};
}

int RailItem::heightForWidth(int width) const {
    return std::max(theme().target(), static_cast<int>(std::ceil(textOf(*this).size(width - 2 * side).height())) + 2 * upDown);
}

void RailItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = Theme::radius(Radius::button);
    if (isChecked() || underMouse()) {
        painter.setBrush(colour(isChecked() ? Role::selected : Role::hover));
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
    }
    if (isChecked()) {
        painter.setBrush(colour(Role::accent));
        const bool turned = layoutDirection() == Qt::RightToLeft;
        const QRectF mark = tab_ ? QRectF(side, height() - bar, width() - 2 * side, bar)
                                 : QRectF(turned ? width() - bar : 0, 6, bar, height() - 12);
        painter.drawRoundedRect(mark, bar / 2.0, bar / 2.0);
    }
    painter.setPen(colour(Role::text));
    const WrappedText words = textOf(*this);
    const double high = words.size(width() - 2 * side).height();
    words.paint(painter, QRectF(side, (height() - high) / 2, width() - 2 * side, high), layoutDirection());
}

PlanRail::PlanRail(Shape shape, QWidget* parent) : QWidget(parent), shape_(shape), column_(columnIn(this, Space::s4)) {
    setAccessibleName(tr("Parts of the plan"));
    connect(&theme(), &Theme::changed, this, &PlanRail::build);
}

void PlanRail::setEntries(const QString& cause, const std::vector<Entry>& entries) {
    cause_ = cause;
    entries_ = entries;
    build();
}

void PlanRail::setPrintShown(bool shown) {
    print_ = shown;
    build();
}

void PlanRail::setChosen(int section) {
    silent_ = true;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (entries_[i].section == section) items_[i]->setChecked(true);
    }
    silent_ = false;
}

void PlanRail::build() {
    int chosen = -1;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (items_[i]->isChecked()) chosen = entries_[std::min(i, entries_.size() - 1)].section;
    }
    items_.clear();
    delete inner_;
    inner_ = new QWidget(this);
    const int count = static_cast<int>(entries_.size());
    const auto item = [&](const Entry& entry) {
        auto* made = new RailItem(entry.name, shape_ == Shape::tabs, inner_);
        //: for a screen reader: the part of a plan, its place among the parts
        made->setAccessibleName(tr("%1, %2 of %3").arg(entry.name).arg(items_.size() + 1).arg(count));
        connect(made, &QAbstractButton::toggled, this, [this, section = entry.section](bool on) {
            if (on && !silent_) Q_EMIT sectionChosen(section);
        });
        items_.push_back(made);
        return made;
    };
    if (shape_ == Shape::tabs) {
        auto* row = new FlowLayout(inner_);
        const int gap = theme().isKiosk() ? theme().touchGap() : theme().space(Space::s4);
        row->setGaps(gap, gap);
        for (const Entry& entry : entries_) row->addWidget(item(entry));
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        inner_->setSizePolicy(policy);
    } else {
        QVBoxLayout* column = columnIn(inner_, Space::s4);
        const int edge = theme().space(Space::s16);
        const int ends = theme().space(window()->height() < 700 ? Space::s12 : Space::s24);
        column->setContentsMargins(edge, ends, edge, ends);
        auto* head = new QWidget(inner_);
        QVBoxLayout* named = columnIn(head, Space::s4);
        named->setContentsMargins(theme().space(Space::s16), 0, theme().space(Space::s16), theme().space(Space::s16));
        named->addWidget(words(TypeRole::body, tr("Could be"), head, Role::textQuiet));
        named->addWidget(words(TypeRole::subheading, cause_, head));
        column->addWidget(head);
        for (const Entry& entry : entries_) column->addWidget(item(entry));
        column->addStretch(1);
        if (print_) {
            auto* print = new PushButton(ButtonKind::secondary, tr("Print this plan"), inner_);
            print->setIcon(IconName::print);
            connect(print, &QPushButton::clicked, this, &PlanRail::printAsked);
            column->addWidget(print);
        }
    }
    column_->addWidget(inner_);
    inner_->show();
    setChosen(chosen);
}

void PlanRail::paintEvent(QPaintEvent*) {
    if (shape_ == Shape::tabs) return;
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::surface));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), colour(Role::line));
}

}  // namespace kneemap
