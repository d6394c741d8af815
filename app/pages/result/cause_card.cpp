#include "app/pages/result/cause_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>
#include <span>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/diagram/knee_picture.h"
#include "app/pages/diagram_look.h"
#include "app/pages/result/column.h"
#include "app/pages/result/source_list.h"
#include "app/pages/result/statement_list.h"
#include "app/pages/result/your_answers.h"
#include "app/style/theme.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/fit_mark.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/opener_button.h"
#include "app/widgets/push_button.h"
#include "app/widgets/rule_line.h"
#include "app/widgets/text_label.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {
namespace {

constexpr std::size_t mostFor = 3;
constexpr std::size_t mostAgainst = 2;

FitLevel levelOf(Fit fit) {
    switch (fit) {
        case Fit::good: return FitLevel::well;
        case Fit::possible: return FitLevel::possible;
        case Fit::weak: break;
    }
    return FitLevel::lessWell;
}

QString lineOf(const CauseCard::Content& content) {
    return ClinicalText::of(content.text.knowledge().find(content.candidate.condition)->line);
}

/// The view of the person's marks if this cause hurts there too, else the view of its main place; none if it has no place
/// on a plate.
std::optional<KneeView> viewToShow(const std::vector<MarkedZone>& marks, const std::vector<ZoneId>& typical) {
    const KneeView marked = bestViewFor(marks, typical);
    std::optional<KneeView> first;
    for (const ZoneId& zone : typical) {
        const auto view = viewOf(zone);
        if (view == marked) return view;
        if (!first) first = view;
    }
    return first;
}

std::span<const Evidence> first(const std::vector<Evidence>& list, std::size_t most) {
    return {list.data(), std::min(most, list.size())};
}

std::span<const Evidence> after(const std::vector<Evidence>& list, std::size_t most) {
    return std::span<const Evidence>(list).subspan(std::min(most, list.size()));
}

/// Where the words about this cause come from, and how many of the figures behind the bars are expert view.
QWidget* sourcesOf(const CheckUp& checkUp, const Condition& condition, QWidget* parent) {
    const KnowledgeBase& knowledge = checkUp.knowledge();
    auto* body = new QWidget(parent);
    QVBoxLayout* column = columnIn(body, Space::s12);
    int figures = 0, read = 0;
    for (const Hypothesis& hypothesis : knowledge.hypotheses()) {
        if (knowledge.conditions()[hypothesis.condition].id != condition.id) continue;
        for (const LikelihoodRow& row : hypothesis.rows) {
            if (!checkUp.history().answers.contains(knowledge.questions()[row.question].id)) continue;
            ++figures;
            read += row.grade == Grade::published;
        }
    }
    if (figures > 0) {
        const QString known = read == 0 ? CauseCard::tr("None of them was read in a study.")
                                        : CauseCard::tr("%n of them were read in a study.", nullptr, read);
        //: %1 is a sentence on how many of the figures come from studies
        column->addWidget(words(TypeRole::small,
                                CauseCard::tr("The bars rest on %n sets of figures: how often people with this cause give each answer. %1 The rest are expert view.",
                                              nullptr, figures).arg(known), body));
    }
    Citations citations;
    citations.add(knowledge, condition);
    column->addWidget(new SourceList(knowledge, citations, body));
    column->addWidget(expertViewNote(condition.reviewed, body));
    return body;
}

}  // namespace

CauseCard::CauseCard(const Content& content, QWidget* parent)
    : FoldCard(content.text.condition(content.candidate.condition), lineOf(content),
               new FitMark(levelOf(content.candidate.fit)), parent) {
    //: for a screen reader: name of a cause, how well it fits, its place among the causes
    const QString name = tr("%1, %2, %3 of %4")
                             .arg(content.text.condition(content.candidate.condition),
                                  fitWords(levelOf(content.candidate.fit)).toLower())
                             .arg(content.number)
                             .arg(content.count);
    header()->setAccessibleName(name);
    header()->setAccessibleDescription(lineOf(content));
    setContent([this, &checkUp = content.checkUp, &text = content.text, candidate = content.candidate,
                plate = content.plate](QWidget* owner) { return inside(checkUp, text, candidate, plate, owner); });
}

QWidget* CauseCard::inside(const CheckUp& checkUp, const ClinicalText& text, const Candidate& candidate,
                           const PlateLook& plate, QWidget* parent) {
    const Condition& condition = *text.knowledge().find(candidate.condition);
    const History& history = checkUp.history();
    auto* body = new QWidget(parent);
    QVBoxLayout* column = columnIn(body, Space::s12);
    column->addWidget(new RuleLine({}, body));

    auto* row = new QBoxLayout(theme().hasLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(theme().space(Space::s24));
    if (const auto view = viewToShow(history.zones, condition.zones)) {
        auto* picture = new KneePicture(body);
        picture->setContent({*view, history.side.value_or(Side::right), history.zones, condition.zones, plate});
        picture->setColours(diagramColours(theme()));
        picture->setFixedSize(smallKnee);
        picture->setAccessibleName(tr("Your marks, and with dashes the places where it usually hurts"));
        auto* shown = new QVBoxLayout;
        shown->setSpacing(theme().space(Space::s4));
        shown->addWidget(picture, 0, Qt::AlignHCenter);
        TextLabel* key = words(TypeRole::small, tr("Filled: your spots. Dashes: where it usually hurts."), body, Role::textQuiet);
        if (!theme().hasLargeText()) key->setFixedWidth(std::max(smallKnee.width() + 12, key->minimumSizeHint().width()));
        shown->addWidget(key);
        shown->addStretch(1);
        row->addLayout(shown);
    }
    auto* answers = new QWidget(body);
    QVBoxLayout* told = columnIn(answers, Space::s8);
    told->addWidget(new YourAnswers(text, first(candidate.inFavour, mostFor), first(candidate.against, mostAgainst),
                                    tr("Nothing you told us"), answers));
    told->addStretch(1);
    row->addWidget(answers, 1);
    column->addLayout(row);

    const auto furtherFor = after(candidate.inFavour, mostFor);
    const auto furtherAgainst = after(candidate.against, mostAgainst);
    if (const int further = static_cast<int>(furtherFor.size() + furtherAgainst.size()); further > 0) {
        auto* all = new Disclosure(tr("%n more answers on this", nullptr, further), body);
        all->setIcon(IconName::list);
        auto* rest = new QWidget(all);
        QVBoxLayout* inner = columnIn(rest, Space::s12);
        inner->addWidget(new YourAnswers(text, furtherFor, furtherAgainst, {}, rest));
        inner->addWidget(barKey(rest));
        all->setContent(rest);
        column->addWidget(all);
    }
    auto* sources = new Disclosure(tr("Sources for this"), body);
    sources->setIcon(IconName::book);
    sources->opener()->setAccessibleName(tr("Sources: %1", "the name of a cause").arg(text.condition(condition.id)));
    sources->setContent(sourcesOf(checkUp, condition, sources));
    column->addWidget(sources);
    if (!condition.hasPlan()) {
        // When to see someone stands on the urgency card, by date; a second span of weeks here could speak against it.
        column->addWidget(new IconText(IconName::info, tr("We don’t have a plan for this one"), TypeRole::body, body));
    }
    auto* more = new PushButton(ButtonKind::link, condition.hasPlan() ? tr("What it is, and the plan") : tr("What it is, and who to see"), body);
    more->setAccessibleName(tr("%1: %2", "words of a link, then the name of a cause").arg(more->text(), text.condition(condition.id)));
    connect(more, &QPushButton::clicked, this, [this, id = condition.id] { Q_EMIT planAsked(id); });
    column->addWidget(more, 0, Qt::AlignLeading);
    return body;
}

}  // namespace kneemap
