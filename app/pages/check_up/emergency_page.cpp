#include "app/pages/check_up/emergency_page.h"

#include <QDate>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/care_card.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {

EmergencyPage::EmergencyPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent)
    : Page(parent), checkUp_(checkUp), text_(text), scroll_(new PageScroll(this)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll_);
    refresh();
}

void EmergencyPage::refresh() {
    const Assessment& assessment = checkUp_.assessment();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s24));
    card_ = new CareCard(content);
    emergency_ = assessment.urgency.urgency == Urgency::emergency;
    card_->setLevel(careLevel(assessment.urgency.urgency));
    card_->setProminent(emergency_);
    card_->setHeading(text_.cardHeading(assessment.urgency));
    card_->setLead(text_.cardReasons(assessment).join(QLatin1Char(' ')));
    std::vector<CareBlock> blocks;
    const QStringList spoken = text_.spoken(assessment);
    if (!spoken.isEmpty()) blocks.push_back({tr("Tell them"), {}, spoken, {}});
    const QStringList advice = text_.cardAdvice(assessment);
    if (!advice.isEmpty()) blocks.push_back({tr("For this"), {}, advice, {}});
    for (CareBlock& block : text_.cardBlocks(assessment, checkUp_.history(), QDate::currentDate())) {
        if (!block.heading.isEmpty()) blocks.push_back(std::move(block));  // the opening lines stand in the head already
    }
    card_->setBlocks(blocks);
    column->addWidget(card_);
    const auto quiet = [&](const QString& words) {
        auto* label = new TextLabel(TypeRole::small, words, content);
        label->setColour(Role::textQuiet);
        column->addWidget(label);
    };
    for (const QString& note : text_.cardNotes(assessment, checkUp_.history())) quiet(note);
    if (emergency_) quiet(tr("We stopped the check here, because this can’t wait. Ticked it by mistake? You can change your answer."));
    if (emergency_) {
        auto* goOn = new PushButton(ButtonKind::link, tr("I have read this. Go on with the questions"), content);
        column->addWidget(goOn, 0, Qt::AlignLeading);
        connect(goOn, &QPushButton::clicked, this, &EmergencyPage::goOnAsked);
    }
    column->addStretch(1);
    scroll_->setContent(content);
    scroll_->scrollToTop();
}

HeadingLabel* EmergencyPage::heading() const { return card_->heading(); }

FooterState EmergencyPage::footer() const {
    FooterState foot;
    foot.back = checkUp_.canGoBack() || !emergency_;
    if (emergency_) foot.backWords = tr("Change my answer");
    return foot;
}

}  // namespace kneemap
