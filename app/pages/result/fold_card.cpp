#include "app/pages/result/fold_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/icon_view.h"
#include "app/widgets/rule_line.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int padding = 18;
/// The ground under the pointer reaches this far round the words.
constexpr int spread = 8;

}  // namespace

FoldHeader::FoldHeader(const QString& name, const QString& line, QWidget* mark, QWidget* parent)
    : OpenerButton(name, parent), chevron_(new IconView(IconName::chevron, Role::accent, 18, this)) {
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
    if (mark != nullptr) {
        mark->setParent(this);
        if (theme().hasLargeText()) column->addWidget(mark, 0, Qt::AlignLeading);
        else row->addWidget(mark, 0, Qt::AlignTop);
    }
    row->addWidget(chevron_, 0, Qt::AlignTop);
    const int dip = std::max(0, (static_cast<int>(title->linePixels()) - chevron_->sizeHint().height()) / 2);
    chevron_->setContentsMargins(0, dip, 0, 0);
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
    // The ground is painted by the card's own edge, so that words and ground keep a gap.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::hover));
    painter.drawRoundedRect(QRectF(rect()), spread, spread);
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
