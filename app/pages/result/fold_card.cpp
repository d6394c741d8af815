#include "app/pages/result/fold_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/icon_view.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int padding = 18;
constexpr int corner = 8;

}  // namespace

FoldHeader::FoldHeader(const QString& name, const QString& line, QWidget* mark, QWidget* parent)
    : OpenerButton(name, parent), chevron_(new IconView(IconName::chevron, Role::accent, 0, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(Space::s16));
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* title = new TextLabel(TypeRole::subheading, name, this);
    column->addWidget(title);
    if (!line.isEmpty()) {
        auto* under = new TextLabel(TypeRole::body, line, this);
        under->setColour(Role::textQuiet);
        column->addWidget(under);
    }
    row->addLayout(column, 1);
    // Chevron and mark stand on the middle of the name's first line.
    const auto level = [&](QWidget* thing) {
        auto* held = new QVBoxLayout;
        held->setContentsMargins(0, std::max(0, (static_cast<int>(title->linePixels()) - thing->sizeHint().height()) / 2), 0, 0);
        held->addWidget(thing);
        held->addStretch(1);
        row->addLayout(held);
    };
    if (mark != nullptr) {
        mark->setParent(this);
        if (theme().hasLargeText()) column->addWidget(mark, 0, Qt::AlignLeading);
        else level(mark);
    }
    level(chevron_);
    setMinimumHeight(theme().target());  // its layout would not ask for it
    for (QWidget* child : findChildren<QWidget*>()) child->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QAbstractButton::toggled, this,
            [this](bool open) { chevron_->setIcon(open ? IconName::chevronDown : IconName::chevron); });
}

QSize FoldHeader::sizeHint() const { return layout()->totalSizeHint(); }

QSize FoldHeader::minimumSizeHint() const { return layout()->totalMinimumSize().expandedTo({0, theme().target()}); }

int FoldHeader::heightForWidth(int width) const {
    return std::max(theme().target(), layout()->totalHeightForWidth(width));
}

void FoldHeader::paintEvent(QPaintEvent*) {
    if (!underMouse()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::hover));
    painter.drawRoundedRect(QRectF(rect()), corner, corner);
}

FoldCard::FoldCard(const QString& name, const QString& line, QWidget* mark, QWidget* parent)
    : Card(parent), header_(new FoldHeader(name, line, mark, this)) {
    setPadding(padding);
    column()->addWidget(header_);
    setAccessibleName(name);
    connect(header_, &QAbstractButton::toggled, this, [this](bool open) {
        show(open);
        Q_EMIT openChanged(open);
    });
}

void FoldCard::setOpen(bool open) { header_->setChecked(open); }

void FoldCard::show(bool open) {
    if (open && content_ == nullptr && make_) {
        content_ = make_(this);
        column()->addWidget(content_);
    }
    if (content_ != nullptr) content_->setVisible(open);
    updateGeometry();
}

}  // namespace kneemap
