#include "app/pages/check_up/emergency_page.h"

#include <QDate>
#include <QVBoxLayout>

#include "app/care_parts.h"
#include "app/pages/result/column.h"
#include "app/pages/result/emergency_view.h"
#include "app/widgets/care_card.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/text_label.h"

namespace kneemap {

EmergencyPage::EmergencyPage(CheckUp& checkUp, const ClinicalText& text, Reading reading, QWidget* parent)
    : Page(parent), checkUp_(checkUp), text_(text), reading_(reading), scroll_(new PageScroll(this)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll_);
    const CareParts parts = careParts(checkUp_, text_, QDate::currentDate());
    const UrgencyLevel& urgency = checkUp_.assessment().urgency;
    if (urgency.urgency == Urgency::emergency) {
        EmergencyWays ways;
        ways.goOn = true;
        ways.print = true;
        auto* view = new EmergencyView(checkUp_, text_, parts, ways, this);
        connect(view, &EmergencyView::goOnAsked, this, &EmergencyPage::goOnAsked);
        connect(view, &EmergencyView::printAsked, this, &EmergencyPage::printAsked);
        heading_ = view->heading();
        scroll_->setContent(view);
        return;
    }
    auto* content = new QWidget;
    QVBoxLayout* column = columnIn(content, Space::s16);
    auto* card = new CareCard(content);
    card->setLevel(careLevel(urgency.urgency));
    card->setHeading(text_.cardHeading(urgency));
    std::vector<CareBlock> blocks = parts.card;
    blocks.insert(blocks.end(), parts.help.begin(), parts.help.end());
    card->setBlocks(blocks);
    heading_ = card->heading();
    column->addWidget(card);
    for (const QString& note : personalNotes(checkUp_, text_) + standingNotes(text_)) {
        column->addWidget(words(TypeRole::small, note, content, Role::textQuiet));
    }
    column->addStretch(1);
    scroll_->setContent(content);
}

FooterState EmergencyPage::footer() const {
    FooterState foot;
    foot.back = reading_ == Reading::again || checkUp_.canGoBack();
    if (reading_ == Reading::step) foot.backWords = tr("Change my answer");
    return foot;
}

bool EmergencyPage::isEmergency() const { return checkUp_.assessment().urgency.urgency == Urgency::emergency; }

QStringList EmergencyPage::spoken() const {
    return QStringList{heading_->text()} + spokenCare(careParts(checkUp_, text_, QDate::currentDate()));
}

}  // namespace kneemap
