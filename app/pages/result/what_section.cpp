#include "app/pages/result/what_section.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/diagram/knee_picture.h"
#include "app/pages/diagram_look.h"
#include "app/pages/result/column.h"
#include "app/pages/result/plan_subject.h"
#include "app/pages/result/statement_list.h"
#include "app/pages/result/your_answers.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int pictureWidth = 190;
constexpr int pictureHeight = 260;

/// The part lit: the usual places, filled.
KneePicture* litPlate(const PlanSubject& subject, QWidget* parent) {
    std::vector<MarkedZone> lit;
    for (const ZoneId& zone : subject.condition.zones) {
        if (viewOf(zone)) lit.push_back({zone, lit.empty()});
    }
    if (lit.empty()) return nullptr;
    auto* picture = new KneePicture(parent);
    picture->setContent({bestViewFor(lit), subject.checkUp.history().side.value_or(Side::right), lit, {}, subject.plate});
    picture->setColours(diagramColours(theme()));
    picture->setFixedSize(pictureWidth, pictureHeight);
    picture->setAccessibleName(WhatSection::tr("Picture of the knee with the places where this usually hurts"));
    return picture;
}

}  // namespace

WhatSection::WhatSection(const PlanSubject& subject, QWidget* parent) : QWidget(parent) {
    const Condition& condition = subject.condition;
    QVBoxLayout* column = columnIn(this, Space::s16);

    Card* brief = titledCard(tr("In short"), this);
    auto* row = new QBoxLayout(theme().hasLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(theme().space(Space::s24));
    row->addWidget(new StatementList(subject.text, condition.inShort, brief), 1);
    if (KneePicture* picture = litPlate(subject, brief)) {
        auto* shown = new QVBoxLayout;
        shown->addWidget(picture, 0, Qt::AlignHCenter);
        TextLabel* key = words(TypeRole::small, tr("Where it usually hurts"), brief, Role::textQuiet);
        key->setCentred(true);
        shown->addWidget(key);
        shown->addStretch(1);
        row->addLayout(shown);
    }
    brief->column()->addLayout(row);
    column->addWidget(brief);

    auto* halves = new QWidget(this);
    auto* pairs = new EvenLayout(halves);
    pairs->setGaps(theme().space(Space::s16), theme().space(Space::s12));
    pairs->setLeastColumnWidth(330);
    pairs->setTopAligned(true);
    pairs->setStacked(theme().hasLargeText());
    const auto half = [&](const std::vector<std::pair<QString, const std::vector<Statement>*>>& parts) {
        auto* stack = new QWidget(halves);
        QVBoxLayout* inner = columnIn(stack, Space::s12);
        for (const auto& [heading, statements] : parts) {
            if (statements->empty()) continue;
            Card* card = titledCard(heading, stack);
            card->column()->addWidget(new StatementList(subject.text, *statements, card));
            inner->addWidget(card);
        }
        inner->addStretch(1);
        pairs->addWidget(stack);
    };
    half({{tr("Where it hurts"), &condition.where}, {tr("Why it happens"), &condition.why}, {tr("How common"), &condition.howCommon}});
    half({{tr("What helps"), &condition.fix}, {tr("What it is not"), &condition.whatItIsNot}});
    column->addWidget(halves);

    if (subject.candidate != nullptr) {
        Card* answers = titledCard(tr("Your answers"), this);
        const Candidate& candidate = *subject.candidate;
        answers->column()->addWidget(
            new YourAnswers(subject.text, candidate.inFavour, candidate.against, tr("Nothing you told us"), answers));
        answers->column()->addWidget(barKey(answers));
        column->addWidget(answers);
    }
    column->addWidget(expertViewNote(condition.reviewed, this));
    column->addStretch(1);
}

}  // namespace kneemap
