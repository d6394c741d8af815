#include "app/pages/library/when_to_call_page.h"

#include <QVBoxLayout>
#include <algorithm>

#include "app/pages/library/emergency_lines.h"
#include "app/pages/library/reading_layout.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/card.h"
#include "app/widgets/care_card.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/rule_line.h"

namespace kneemap {
namespace {

/// The blocks of the card that make sense without answers.
std::vector<CareBlock> blocksWithoutAnswers(const ClinicalText& text, const Assessment& assessment) {
    std::vector<CareBlock> blocks = text.cardBlocks(assessment, History{}, QDate::currentDate());
    for (const CardBlock& part : text.knowledge().card(assessment.urgency.urgency)->blocks) {
        if (part.text.find("{reason}") == std::string::npos) continue;
        const QString told = text.filled(ClinicalText::of(part.text)).remove(QStringLiteral("{reason}")).simplified();
        std::erase_if(blocks, [&](const CareBlock& block) { return block.heading.isEmpty() && block.text == told; });
    }
    return blocks;
}

}  // namespace

WhenToCallPage::WhenToCallPage(const ClinicalText& text, QWidget* parent) : LibraryPage(parent), text_(text) {}

QWidget* WhenToCallPage::card() const {
    Assessment emergency;
    emergency.urgency = {Urgency::emergency, std::nullopt};
    auto* card = new CareCard;
    card->setHeadingLevel(2);
    card->setLevel(CareLevel::emergency);
    card->setHeading(text_.cardHeading(emergency.urgency));
    card->setBlocks(blocksWithoutAnswers(text_, emergency));
    return card;
}

QWidget* WhenToCallPage::signs() const {
    auto* card = new Card;
    card->setEdge(Role::emergencyEdge, 2);
    auto* title = new HeadingLabel(2, tr("If one of these is true"));
    title->setType(TypeRole::subheading);
    card->column()->addWidget(title);
    bool isFirst = true;
    for (const EmergencyLine& line : emergencyLines(text_.knowledge())) {
        if (!isFirst) card->column()->addWidget(new RuleLine);
        isFirst = false;
        auto* part = new QVBoxLayout;
        part->setSpacing(2);
        const QString sign = ClinicalText::of(line.sign->text);
        //: %1 is a sign of illness; a list of further signs follows
        auto* name = new TextLabel(TypeRole::body, line.togetherWith.empty() ? sign : tr("%1, and one of these:").arg(sign));
        name->setStrong(true);
        name->setSelectable(true);
        part->addWidget(name);
        if (!line.togetherWith.empty()) {
            QStringList more;
            for (const Option* option : line.togetherWith) more.append(ClinicalText::of(option->text));
            auto* list = new BulletList(Marker::dot);
            list->setColours(Role::emergencyEdge, Role::text);
            list->setItems(more);
            part->addWidget(list);
        }
        auto* why = new TextLabel(TypeRole::small, ClinicalText::of(line.why).join(QLatin1Char(' ')));
        why->setColour(Role::textQuiet);
        why->setSelectable(true);
        part->addWidget(why);
        card->column()->addLayout(part);
    }
    return card;
}

void WhenToCallPage::refresh() {
    setBack(tr("Back"));
    setTitle(tr("When to get emergency help"));
    QVBoxLayout* column = newBody();
    auto* both = new QWidget;
    auto* row = new EvenLayout(both);
    row->setGaps(theme().space(Space::s24), theme().space(Space::s16));
    row->setLeastColumnWidth(380);
    row->setStacked(theme().isOneColumn());
    row->setTopAligned(true);
    connect(&theme(), &Theme::changed, both, [row] { row->setStacked(theme().isOneColumn()); });
    row->addWidget(card());
    row->addWidget(signs());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    both->setSizePolicy(policy);
    column->addWidget(both);
    auto* more = new TextLabel(TypeRole::body, tr("These are not all there are. If you feel that something is badly wrong, get help now."));
    addReading(*column, more);
}

}  // namespace kneemap
