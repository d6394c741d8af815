#include "app/pages/result/emergency_view.h"

#include <QVBoxLayout>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/care_parts.h"
#include "app/pages/result/column.h"
#include "app/pages/result/urgency_reasons.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"

namespace kneemap {

EmergencyView::EmergencyView(const CheckUp& checkUp, const ClinicalText& text, const CareParts& parts,
                             EmergencyWays ways, QWidget* parent)
    : QWidget(parent) {
    const Assessment& assessment = checkUp.assessment();
    QVBoxLayout* column = columnIn(this, Space::s16);
    auto* card = new CareCard(this);
    card->setLevel(CareLevel::emergency);
    card->setProminent(true);
    std::vector<CareBlock> blocks = parts.card;
    if (theme().isKiosk()) {
        // Somebody who can help is in the room.
        blocks.insert(blocks.begin(), {tr("If nobody is at the desk"), text.cardHeading(assessment.urgency), {}, {}});
        card->setHeading(tr("Tell the front desk now"));
    } else {
        card->setHeading(text.cardHeading(assessment.urgency));
    }
    card->setLead(parts.lead);
    card->setBlocks(blocks);
    heading_ = card->heading();
    column->addWidget(card);

    const QStringList say = text.spoken(assessment);
    const QStringList notes = personalNotes(checkUp, text);
    if (!say.isEmpty() || !notes.isEmpty()) {
        Card* tell = titledCard(tr("Tell them"), this);
        tell->setEdge(Role::emergencyEdge, 2);
        tell->column()->setSpacing(theme().space(Space::s4));
        for (const QString& sentence : say) {
            tell->column()->addWidget(words(TypeRole::option, tr("“%1”", "what to say, in quotation marks").arg(sentence), tell));
        }
        const QStringList told = text.toldForUrgency(assessment);
        if (!told.isEmpty()) {
            tell->column()->addWidget(words(TypeRole::small, tr("You told us: %1", "answers, each on its own").arg(told.join(QStringLiteral(" · "))),
                                            tell, Role::textQuiet));
        }
        if (!notes.isEmpty()) {
            auto* list = new BulletList(Marker::dot, tell);
            list->setColours(Role::emergencyEdge, Role::text);
            list->setItems(notes);
            tell->column()->addWidget(list);
        }
        column->addWidget(tell);
    }
    column->addWidget(whyThisUrgent(checkUp, text, this));
    column->addWidget(words(TypeRole::body, tr("Ticked it by mistake? You can change your answer."), this, Role::textQuiet));
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->setGaps(theme().space(Space::s16), theme().space(Space::s12));
    if (ways.change) {
        auto* change = new PushButton(ButtonKind::secondary, tr("Change my answer"), buttons);
        connect(change, &QPushButton::clicked, this, &EmergencyView::reviewAsked);
        row->addWidget(change);
    }
    if (ways.print) {
        auto* print = new PushButton(ButtonKind::secondary, tr("Print this page"), buttons);
        print->setIcon(IconName::print);
        connect(print, &QPushButton::clicked, this, &EmergencyView::printAsked);
        row->addWidget(print);
    }
    if (ways.goOn) {
        auto* goOn = new PushButton(ButtonKind::link, tr("I have read this. Go on with the questions"), buttons);
        connect(goOn, &QPushButton::clicked, this, &EmergencyView::goOnAsked);
        row->addWidget(goOn);
    }
    column->addWidget(buttons);
    column->addStretch(1);
}

}  // namespace kneemap
