#include "app/pages/check_up/touch_locate_page.h"

#include <QButtonGroup>
#include <QVBoxLayout>
#include <algorithm>

#include "app/diagram/knee_diagram.h"
#include "app/pages/check_up/marked_spot_row.h"
#include "app/pages/check_up/view_tab.h"
#include "app/pages/diagram_look.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/error_line.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/segment.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr Side sides[] = {Side::left, Side::right};

}  // namespace

TouchLocatePage::TouchLocatePage(CheckUp& checkUp, const ClinicalText& text, ZoneModel& zones, SkinTone tone, QWidget* parent)
    : Page(parent), checkUp_(checkUp), text_(text), zones_(zones), tone_(tone), scroll_(new PageScroll(this)) {
    auto* content = new QWidget;
    halves_ = new EvenLayout(content);
    halves_->setGaps(theme().space(Space::s32), theme().space(Space::s16));
    halves_->setWeights({4, 5});
    halves_->setStacked(theme().isUpright());
    auto* words = new QWidget(content);
    auto* head = new QVBoxLayout(words);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(theme().space(Space::s4));
    heading_ = new HeadingLabel(1, tr("Where does it hurt?"), words);
    auto* help = new TextLabel(TypeRole::body, tr("Tap each sore spot on the knee."), words);
    help->setColour(Role::textQuiet);
    error_ = new ErrorLine(words);
    for (QWidget* widget : std::initializer_list<QWidget*>{heading_, help, error_}) head->addWidget(widget);

    plate_ = new Card(content);
    plate_->setPadding(theme().space(Space::s8));
    plate_->setGround(Role::plate);
    diagram_ = new KneeDiagram(zones_, plate_);
    diagram_->setZoneNames([this](const ZoneId& zone) { return text_.zone(zone); });
    diagram_->setColours(diagramColours(theme()));
    diagram_->setSkinTone(tone_);
    diagram_->setReducedMotion(theme().motionReduced());
    diagram_->setPixelsPerMillimetre(theme().pixelsPerMm());
    plate_->column()->addWidget(diagram_, 1);

    controls_ = new QWidget(content);
    auto* column = new QVBoxLayout(controls_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));
    auto* views = new QWidget(controls_);
    // Four side by side, or two by two where their words are long.
    const int viewGap = theme().space(Space::s12);
    auto* pairs = new EvenLayout(views);
    pairs->setGaps(viewGap, viewGap);
    EvenLayout* pair = nullptr;
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < allKneeViews.size(); ++i) {
        if (i % 2 == 0) {
            auto* two = new QWidget(views);
            pair = new EvenLayout(two);
            pair->setGaps(viewGap, viewGap);
            pairs->addWidget(two);
        }
        tabs_[i] = new ViewTab(allKneeViews[i], views);
        QSizePolicy policy = tabs_[i]->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Expanding);
        tabs_[i]->setSizePolicy(policy);
        group->addButton(tabs_[i], static_cast<int>(i));
        pair->addWidget(tabs_[i]);
    }
    tabs_[0]->setChecked(true);
    side_ = new Segment(controls_);
    side_->setChoices({tr("Left knee"), tr("Right knee")});
    side_->setQuestion(tr("Which knee hurts more?"));
    empty_ = new TextLabel(TypeRole::body, tr("No spot marked yet"), controls_);
    empty_->setColour(Role::textQuiet);
    marks_ = new QVBoxLayout;
    marks_->setSpacing(theme().touchGap());
    if (theme().isUpright()) {
        column->addWidget(views);
        column->addWidget(side_);
        head->addStretch(0);
        halves_->addWidget(words);
        halves_->addWidget(plate_);
    } else {
        column->addWidget(words);
        column->addSpacing(theme().space(Space::s8));
        column->addWidget(side_);
        column->addWidget(views);
        halves_->addWidget(plate_);
    }
    column->addWidget(empty_);
    column->addLayout(marks_);
    column->addStretch(1);
    halves_->addWidget(controls_);
    scroll_->setContent(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll_);

    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) diagram_->setView(allKneeViews[static_cast<std::size_t>(id)]);
    });
    connect(side_, &Segment::chosenChanged, this, [this](int index) {
        error_->clear();
        zones_.setSide(sides[index]);
    });
    connect(&zones_, &ZoneModel::marksChanged, this, &TouchLocatePage::onMarks);
    connect(&zones_, &ZoneModel::sideChanged, this, &TouchLocatePage::onMarks);
    const History& history = checkUp_.history();
    if (zones_.marks().empty() && !history.zones.empty()) zones_.setMarks(history.zones, history.side);
    onMarks();
}

void TouchLocatePage::onMarks() {
    KneePictureContent content;
    content.side = zones_.side().value_or(Side::right);
    content.marks = zones_.marks();
    content.look = plateLook(theme(), tone_);
    for (ViewTab* tab : tabs_) {
        content.view = tab->view();
        tab->setContent(content);
    }
    side_->setChosen(zones_.side() ? std::optional<int>(*zones_.side() == Side::left ? 0 : 1) : std::nullopt);
    if (!zones_.marks().empty()) error_->clear();
    listMarks();
    Q_EMIT footerChanged();
}

void TouchLocatePage::listMarks() {
    for (QWidget* row : rows_) {
        row->hide();
        row->deleteLater();  // the button that led here stands in it
    }
    rows_.clear();
    const auto& marked = zones_.marks();
    empty_->setVisible(marked.empty());
    for (const MarkedZone& mark : marked) {
        const QString name = zones_.isWholeKneeMarked() ? tr("All over") : text_.zone(mark.zone);
        auto* row = new MarkedSpotRow(name, mark.worst, marked.size() > 1, controls_);
        connect(row, &MarkedSpotRow::worstAsked, this, [this, zone = mark.zone] { zones_.makeWorst(zone); });
        connect(row, &MarkedSpotRow::removeAsked, this, [this, zone = mark.zone] { zones_.toggle(zone); });
        marks_->addWidget(row);
        rows_.push_back(row);
    }
}

FooterState TouchLocatePage::footer() const {
    FooterState foot;
    foot.back = checkUp_.canGoBack();
    foot.skip = tr("Pick from a list");
    foot.main = tr("Continue");
    return foot;
}

void TouchLocatePage::goOn() {
    if (!zones_.side()) {
        error_->tell(tr("Choose left knee or right knee."));
        side_->focusAnswers();
        return;
    }
    if (zones_.marks().empty()) {
        error_->tell(tr("Mark at least one spot, or choose “All over” in the list."));
        diagram_->setFocus(Qt::OtherFocusReason);
        return;
    }
    checkUp_.mark(*zones_.side(), zones_.marks());
    Q_EMIT answered();
}

void TouchLocatePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

/// The plate takes what is left when two spots are marked; a third one scrolls, the plate stays as it is under the finger.
void TouchLocatePage::arrange() {
    const int margins = 2 * theme().space(Space::s48);
    if (!theme().isUpright()) return diagram_->setFixedHeight(std::clamp(height() - margins - theme().space(Space::s16), 340, 900));
    const int row = theme().target() + theme().space(Space::s12);
    const int below = tabs_[0]->sizeHint().height() + side_->sizeHint().height() + 2 * row + 4 * theme().space(Space::s12);
    const int above = heading_->sizeHint().height() + 2 * row;
    diagram_->setFixedHeight(std::clamp(height() - margins - below - above, 460, 1000));
}

}  // namespace kneemap
