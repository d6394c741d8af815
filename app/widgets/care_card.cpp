#include "app/widgets/care_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_view.h"

namespace kneemap {
namespace {

constexpr int blockWidth = 300;

}  // namespace

CareCard::CareCard(QWidget* parent)
    : QWidget(parent),
      column_(new QVBoxLayout(this)),
      band_(new QWidget(this)),
      bandRow_(new QHBoxLayout(band_)),
      sign_(new IconView(IconName::house, Role::selfCareIcon, 42, band_)),
      word_(new TextLabel(TypeRole::body, {}, band_)),
      heading_(new HeadingLabel(1, {}, band_)),
      lead_(new TextLabel(TypeRole::option, {}, band_)),
      body_(new QWidget(this)),
      blockRow_(new EvenLayout(body_)) {
    installAccessibility();
    word_->setStrong(true);
    for (TextLabel* label : {word_, static_cast<TextLabel*>(heading_), lead_}) label->setSelectable(true);
    lead_->hide();
    body_->hide();

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(word_);
    words->addWidget(heading_);
    words->addWidget(lead_);
    bandRow_->addWidget(sign_, 0, Qt::AlignTop);
    bandRow_->addLayout(words, 1);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(band_);
    column_->addWidget(body_, 1);

    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &CareCard::dress);
    dress();
}

void CareCard::setLevel(CareLevel level) {
    level_ = level;
    dress();
}

void CareCard::setHeading(const QString& heading) {
    heading_->setText(heading);
    name();
}

void CareCard::setLead(const QString& lead) {
    lead_->setText(lead);
    lead_->setVisible(!lead.isEmpty());
}

void CareCard::setBlocks(const std::vector<CareBlock>& blocks) {
    blocks_ = blocks;
    buildBlocks();
}

void CareCard::setProminent(bool prominent) {
    prominent_ = prominent;
    dress();
}

void CareCard::name() {
    word_->setText(careWord(level_));
    const QString whole = tr("%1. %2", "level of urgency, then what to do").arg(careWord(level_), heading_->text());
    heading_->setAccessibleName(whole);
    setAccessibleName(whole);
}

void CareCard::dress() {
    const CareLook look = careLook(level_);
    sign_->setIcon(look.icon);
    sign_->setColour(look.sign);
    sign_->setSize(prominent_ ? 72 : 42);
    word_->setType(prominent_ ? TypeRole::subheading : TypeRole::body);
    word_->setColour(look.words);
    heading_->setType(prominent_ ? (theme().hasLargeText() ? TypeRole::title : TypeRole::display) : TypeRole::heading);
    heading_->setColour(look.words);
    lead_->setType(prominent_ ? TypeRole::lead : TypeRole::option);
    lead_->setColour(look.words);
    const int side = theme().space(prominent_ ? Space::s32 : Space::s24);
    const int upDown = theme().space(prominent_ ? Space::s32 : Space::s16);
    bandRow_->setContentsMargins(side, upDown, side, upDown);
    bandRow_->setSpacing(theme().space(prominent_ ? Space::s24 : Space::s16));
    name();
    buildBlocks();
    update();
}

void CareCard::buildBlocks() {
    const CareLook look = careLook(level_);
    const bool wasShown = !blocks_.empty();
    while (QLayoutItem* item = blockRow_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Role ink = look.filled ? look.words : Role::text;
    const int side = theme().space(prominent_ ? Space::s32 : Space::s24);
    const int under = theme().space(prominent_ ? Space::s32 : Space::s16);
    const int over = look.filled && !prominent_ ? 0 : theme().space(prominent_ ? Space::s24 : Space::s12);
    blockRow_->setContentsMargins(side, over, side, under);
    blockRow_->setGaps(theme().space(Space::s32), theme().space(Space::s16));
    blockRow_->setTopAligned(true);
    blockRow_->setStacked(!prominent_ || theme().hasLargeText());
    blockRow_->setLeastColumnWidth(blockWidth);
    const TypeRole reading = prominent_ ? TypeRole::option : TypeRole::body;
    for (const CareBlock& block : blocks_) {
        auto* part = new QWidget(body_);
        auto* column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme().space(Space::s4));
        const auto say = [&](const QString& words, TypeRole type, bool strong) {
            auto* label = new TextLabel(type, words, part);
            label->setStrong(strong);
            label->setColour(ink);
            label->setSelectable(true);
            column->addWidget(label);
        };
        if (!block.heading.isEmpty()) {
            auto* label = new HeadingLabel(2, block.heading, part);
            label->setType(prominent_ ? TypeRole::subheading : TypeRole::body);
            label->setStrong(true);
            label->setColour(ink);
            label->setSelectable(true);
            column->addWidget(label);
        }
        if (!block.text.isEmpty()) say(block.text, reading, false);
        if (!block.bullets.isEmpty()) {
            auto* list = new BulletList(Marker::dot, part);
            list->setType(reading);
            list->setColours(look.filled ? look.words : look.edge, ink);
            list->setItems(block.bullets);
            column->addWidget(list);
        }
        if (!block.note.isEmpty()) {
            column->addSpacing(theme().space(Space::s8));
            say(block.note, TypeRole::small, false);
        }
        column->addStretch(1);
        blockRow_->addWidget(part);
        part->show();
    }
    body_->setVisible(wasShown);
    updateGeometry();
}

void CareCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) name();
}

void CareCard::paintEvent(QPaintEvent*) {
    const CareLook look = careLook(level_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool fullBand = colour(look.ground) != colour(Role::surface);
    const double edgeWidth = theme().kind() == ThemeKind::contrast && level_ == CareLevel::soon ? 4 : 2;
    const double inset = edgeWidth / 2;
    const double radius = Theme::radius(Radius::card) - inset;
    const QRectF whole = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    QPainterPath shape;
    shape.addRoundedRect(whole, radius, radius);
    painter.fillPath(shape, colour(look.filled ? look.ground : Role::surface));
    if (!look.filled && fullBand) {
        painter.save();
        painter.setClipPath(shape);
        const double foot = body_->isHidden() ? height() : band_->geometry().bottom() + 1;
        painter.fillRect(QRectF(0, 0, width(), foot), colour(look.ground));
        painter.restore();
    }
    if (look.filled && prominent_ && !body_->isHidden()) {
        QColor line = colour(look.words);
        line.setAlphaF(0.4F);
        const int side = theme().space(Space::s32);
        painter.fillRect(QRectF(side, band_->geometry().bottom(), width() - 2 * side, 1.5), line);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(look.edge), edgeWidth));
    painter.drawPath(shape);
}

}  // namespace kneemap
