#include "app/pages/check_up/locate_page.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QVBoxLayout>
#include <algorithm>

#include "app/diagram/knee_diagram.h"
#include "app/pages/check_up/view_tab.h"
#include "app/pages/diagram_look.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/error_line.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/hint_line.h"
#include "app/widgets/option_row.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/pop_up_menu.h"
#include "app/widgets/push_button.h"
#include "app/widgets/segment.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr Side sides[] = {Side::left, Side::right};

}  // namespace

LocatePage::LocatePage(CheckUp& checkUp, const ClinicalText& text, ZoneModel& zones, SkinTone tone, QWidget* parent)
    : Page(parent), checkUp_(checkUp), text_(text), zones_(zones), tone_(tone) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));

    auto* head = new QWidget(content);
    auto* headRow = new EvenLayout(head);
    headRow->setWeights({3, 2});
    headRow->setStacked(theme().hasLargeText());
    headRow->setTopAligned(true);
    auto* titles = new QWidget(head);
    auto* titleColumn = new QVBoxLayout(titles);
    titleColumn->setContentsMargins(0, 0, 0, 0);
    titleColumn->setSpacing(theme().space(Space::s4));
    heading_ = new HeadingLabel(1, tr("Where does it hurt?"), titles);
    auto* help = new TextLabel(TypeRole::body, tr("Tap each sore spot on the knee or in the list."), titles);
    help->setColour(Role::textQuiet);
    titleColumn->addWidget(heading_);
    titleColumn->addWidget(help);
    side_ = new Segment(head);
    side_->setChoices({tr("Left knee"), tr("Right knee")});
    side_->setQuestion(tr("Which knee hurts more?"));
    headRow->addWidget(titles);
    headRow->addWidget(side_);
    column->addWidget(head);
    error_ = new ErrorLine(content);
    column->addWidget(error_);

    auto* body = new QWidget(content);
    columns_ = new EvenLayout(body);
    columns_->setWeights({3, 2});
    columns_->setGaps(theme().space(Space::s16), theme().space(Space::s16));
    columns_->setLeastColumnWidth(320);
    columns_->setStacked(theme().hasLargeText());

    plateCard_ = new Card(body);
    plateCard_->setPadding(theme().space(Space::s12));
    plateCard_->setGround(Role::plate);
    auto* plateRow = new QBoxLayout(QBoxLayout::LeftToRight);
    plateRow->setSpacing(theme().space(Space::s12));
    auto* tabColumn = new QVBoxLayout;
    tabColumn->setSpacing(theme().space(Space::s8));
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < allKneeViews.size(); ++i) {
        tabs_[i] = new ViewTab(allKneeViews[i], plateCard_);
        group->addButton(tabs_[i], static_cast<int>(i));
        tabColumn->addWidget(tabs_[i]);
    }
    tabColumn->addStretch(1);
    tabs_[0]->setChecked(true);
    diagram_ = new KneeDiagram(zones_, plateCard_);
    diagram_->setZoneNames([this](const ZoneId& zone) { return text_.zone(zone); });
    diagram_->setColours(diagramColours(theme()));
    diagram_->setSkinTone(tone_);
    diagram_->setReducedMotion(theme().motionReduced());
    plateRow->addLayout(tabColumn);
    auto* plateColumn = new QVBoxLayout;
    plateColumn->addWidget(diagram_, 1);
    finding_ = new TextLabel(TypeRole::small, {}, plateCard_);
    finding_->setColour(Role::textQuiet);
    finding_->setMinimumHeight(static_cast<int>(2 * finding_->linePixels()));
    plateColumn->addWidget(finding_);
    newcomer_ = new HintLine(tr("Click each sore spot. With keys: Tab to the knee, arrow keys to a spot, Space to mark it, W if it is the worst."), plateCard_);
    newcomer_->hide();
    plateColumn->addWidget(newcomer_);
    plateRow->addLayout(plateColumn, 1);
    plateCard_->column()->addLayout(plateRow, 1);

    listCard_ = new Card(body);
    listCard_->setPadding(theme().space(Space::s12));
    listHeading_ = new TextLabel(TypeRole::subheading, {}, listCard_);
    changeWorst_ = new PushButton(ButtonKind::link, tr("Which is worst?"), listCard_);
    auto* listHead = new QHBoxLayout;
    listHead->addWidget(listHeading_, 1, Qt::AlignVCenter);
    listHead->addWidget(changeWorst_);
    listCard_->column()->addLayout(listHead);
    listColumn_ = new QVBoxLayout;
    listColumn_->setSpacing(0);
    listCard_->column()->setSpacing(theme().space(Space::s8));
    listCard_->column()->addLayout(listColumn_);
    wholeKnee_ = new CheckRow(tr("All over; I can’t point to it"), listCard_);
    OptionLook heather;
    heather.zone = true;
    wholeKnee_->setLook(heather);
    listCard_->column()->addWidget(wholeKnee_);
    listCard_->column()->addStretch(1);
    columns_->addWidget(plateCard_);
    columns_->addWidget(listCard_);
    column->addWidget(body, 1);

    auto* scroll = new PageScroll(this);
    scroll->setContent(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);

    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) showView(id);
    });
    connect(newcomer_, &HintLine::closeAsked, this, &Page::hintClosed);
    connect(side_, &Segment::chosenChanged, this, [this](int index) {
        error_->clear();
        zones_.setSide(sides[index]);
    });
    connect(wholeKnee_, &CheckRow::toggled, this, &LocatePage::toggleWholeKnee);
    connect(changeWorst_, &QPushButton::clicked, this, &LocatePage::chooseWorst);
    connect(diagram_, &KneeDiagram::zoneHovered, this, &LocatePage::onHover);
    connect(diagram_, &KneeDiagram::currentZoneChanged, this, [this](const ZoneId& zone) { onHover(zone); });
    connect(&zones_, &ZoneModel::marksChanged, this, &LocatePage::onMarks);
    connect(&zones_, &ZoneModel::sideChanged, this, &LocatePage::onMarks);
    buildList();
}

void LocatePage::refresh() {
    const History& history = checkUp_.history();
    if (zones_.marks().empty() && !history.zones.empty()) zones_.setMarks(history.zones, history.side);
    onMarks();
    error_->clear();
}

void LocatePage::buildList() {
    for (const ListRow& entry : rows_) delete entry.row;
    rows_.clear();
    for (const Zone& zone : checkUp_.knowledge().zones()) {
        if (viewOf(zone.id) != diagram_->view()) continue;
        auto* row = new CheckRow(ClinicalText::of(zone.name), listCard_);
        OptionLook look;
        look.zone = true;
        row->setLook(look);
        listColumn_->addWidget(row);
        rows_.push_back({zone.id, row});
        connect(row, &CheckRow::toggled, this, [this, id = zone.id](bool on) {
            if (!filling_ && zones_.isMarked(id) != on) zones_.toggle(id);
        });
    }
    // Keyboard order: plate, then the list from top to bottom.
    QWidget* before = changeWorst_;
    setTabOrder(diagram_, changeWorst_);
    for (const ListRow& entry : rows_) {
        setTabOrder(before, entry.row);
        before = entry.row;
    }
    setTabOrder(before, wholeKnee_);
    onMarks();
}

void LocatePage::showView(int index) {
    diagram_->setView(allKneeViews[static_cast<std::size_t>(index)]);
    buildList();
    showHint(std::nullopt);
}

void LocatePage::onMarks() {
    filling_ = true;
    const auto& marks = zones_.marks();
    const bool several = marks.size() > 1;
    for (const ListRow& entry : rows_) {
        entry.row->setChecked(zones_.isMarked(entry.zone));
        OptionLook look;
        look.zone = true;
        if (zones_.isWorst(entry.zone) && several) look.tag = tr("Worst");
        entry.row->setLook(look);
    }
    wholeKnee_->setChecked(zones_.isWholeKneeMarked());
    filling_ = false;
    listHeading_->setText(diagram_->viewName());
    changeWorst_->setVisible(several);
    KneePictureContent content;
    content.side = zones_.side().value_or(Side::right);
    content.marks = marks;
    content.look = plateLook(theme(), tone_);
    for (ViewTab* tab : tabs_) {
        content.view = tab->view();
        tab->setContent(content);
    }
    side_->setChosen(zones_.side() ? std::optional<int>(*zones_.side() == Side::left ? 0 : 1) : std::nullopt);
    if (!marks.empty()) error_->clear();
    Q_EMIT footerChanged();
}

void LocatePage::onHover(const std::optional<ZoneId>& zone) { showHint(zone); }

void LocatePage::showHint(const std::optional<ZoneId>& zone) {
    const std::optional<ZoneId> shown = zone ? zone : zones_.worst();
    //: Where the finger finds the spot on one's own knee; %1 is a sentence or two
    finding_->setText(shown ? tr("How to find it: %1").arg(text_.zoneHint(*shown)) : QString());
}

void LocatePage::chooseWorst() {
    PopUpMenu menu(tr("Which spot is worst?"), this);
    for (const MarkedZone& mark : zones_.marks()) {
        QAction* action = menu.add(text_.zone(mark.zone), this, [this, zone = mark.zone] { zones_.makeWorst(zone); });
        action->setCheckable(true);
        action->setChecked(mark.worst);
    }
    menu.openBelow(*changeWorst_);
}

void LocatePage::toggleWholeKnee(bool on) {
    if (filling_ || on == zones_.isWholeKneeMarked()) return;
    if (on) zones_.markWholeKnee();
    else zones_.clear();
}

FooterState LocatePage::footer() const {
    FooterState foot;
    foot.back = checkUp_.canGoBack();
    foot.main = tr("Continue");
    const auto worst = zones_.worst();
    foot.progress = !worst ? tr("No spot marked yet")
                    : zones_.marks().size() == 1 ? text_.zone(*worst)
                                                 //: %1 is a spot on the knee
                                                 : tr("Worst: %1").arg(text_.zone(*worst));
    return foot;
}

void LocatePage::goOn() {
    if (!zones_.side()) {
        error_->tell(tr("Choose left knee or right knee."));
        side_->focusAnswers();
        return;
    }
    if (zones_.marks().empty()) {
        error_->tell(tr("Mark at least one spot, or choose “All over”."));
        diagram_->setFocus(Qt::OtherFocusReason);
        return;
    }
    checkUp_.mark(*zones_.side(), zones_.marks());
    Q_EMIT answered();
}

QStringList LocatePage::spoken() const {
    QStringList spots{heading_->text()};
    for (const ListRow& entry : rows_) spots.append(entry.row->text());
    spots.append(wholeKnee_->text());
    return spots;
}

void LocatePage::setHintShown(bool shown) {
    newcomer_->setVisible(shown);
    arrange();
}

void LocatePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

/// The plate is as high as what the window leaves, never less than a finger needs, and never makes the page longer.
void LocatePage::arrange() {
    constexpr int around = 230;  // heading, side, words under the plate and margins
    const int newcomer = newcomer_->isHidden() ? 0 : newcomer_->sizeHint().height() + theme().space(Space::s8);
    diagram_->setFixedHeight(std::clamp(height() - around - newcomer, 340, 900));
}

}  // namespace kneemap
