#include "app/pages/check_up/spot_list_page.h"

#include <QVBoxLayout>

#include "app/clinical_text.h"
#include "app/diagram/knee_picture.h"
#include "app/pages/check_up/view_tab.h"
#include "app/style/theme.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/option_row.h"
#include "app/widgets/page_scroll.h"

namespace kneemap {

SpotListPage::SpotListPage(const KnowledgeBase& knowledge, ZoneModel& zones, QWidget* parent)
    : Page(parent), zones_(zones) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s8));
    heading_ = new HeadingLabel(1, tr("Where does it hurt?"), content);
    column->addWidget(heading_);
    for (const KneeView view : allKneeViews) {
        column->addSpacing(theme().space(Space::s16));
        auto* name = new HeadingLabel(2, ViewTab::viewName(view), content);
        name->setType(TypeRole::subheading);
        column->addWidget(name);
        for (const Zone& zone : knowledge.zones()) {
            if (viewOf(zone.id) == view) addRow(zone.id, ClinicalText::of(zone.name), content);
        }
    }
    column->addSpacing(theme().space(Space::s16));
    addRow(ZoneModel::wholeKnee(), tr("All over; I can’t point to it"), content);
    column->addStretch(1);
    auto* scroll = new PageScroll(this);
    scroll->setContent(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    connect(&zones_, &ZoneModel::marksChanged, this, &SpotListPage::onMarks);
    onMarks();
}

void SpotListPage::addRow(const ZoneId& zone, const QString& words, QWidget* parent) {
    auto* row = new CheckRow(words, parent);
    OptionLook look;
    look.zone = true;
    row->setLook(look);
    row->setMinimumHeight(theme().optionTarget());
    parent->layout()->addWidget(row);
    rows_.push_back({zone, row});
    connect(row, &CheckRow::toggled, this, [this, zone](bool on) {
        if (!filling_ && zones_.isMarked(zone) != on) zones_.toggle(zone);
    });
}

void SpotListPage::onMarks() {
    filling_ = true;
    for (const Row& each : rows_) {
        each.row->setChecked(zones_.isMarked(each.zone));
        OptionLook look;
        look.zone = true;
        if (zones_.isWorst(each.zone) && zones_.marks().size() > 1) look.tag = tr("Worst");
        each.row->setLook(look);
    }
    filling_ = false;
    Q_EMIT footerChanged();
}

FooterState SpotListPage::footer() const {
    FooterState foot;
    foot.backWords = tr("Back to the knee");
    foot.main = tr("Done");
    return foot;
}

}  // namespace kneemap
