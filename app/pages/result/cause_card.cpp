#include "app/pages/result/cause_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/diagram/knee_picture.h"
#include "app/pages/diagram_look.h"
#include "app/pages/result/column.h"
#include "app/pages/result/your_answers.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/fit_mark.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/push_button.h"
#include "app/widgets/rule_line.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {
namespace {

constexpr std::size_t mostFor = 3;
constexpr std::size_t mostAgainst = 2;
constexpr int pictureWidth = 132;
constexpr int pictureHeight = 176;

FitLevel levelOf(Fit fit) {
    switch (fit) {
        case Fit::good: return FitLevel::well;
        case Fit::possible: return FitLevel::possible;
        case Fit::weak: break;
    }
    return FitLevel::lessWell;
}

QString lineOf(const CauseCard::Content& content) {
    const QString line = ClinicalText::of(content.text.knowledge().find(content.candidate.condition)->line);
    if (content.moveUp.isEmpty()) return line;
    return line + QLatin1Char('\n') + content.moveUp;
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

QStringList shortest(const ClinicalText& text, const std::vector<Evidence>& list, std::size_t most) {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, list.size()); ++i) lines.append(text.shortReason(list[i].answer));
    return lines;
}

QWidget* speaks(const QString& heading, const QStringList& lines, Marker marker, Role ink, const QString& ifNone, QWidget* parent) {
    auto* part = new QWidget(parent);
    QVBoxLayout* column = columnIn(part, Space::s4);
    auto* title = new HeadingLabel(3, heading, part);
    title->setType(TypeRole::body);
    title->setStrong(true);
    title->setColour(ink);
    column->addWidget(title);
    if (lines.isEmpty()) {
        column->addWidget(words(TypeRole::body, ifNone, part, Role::textQuiet));
    } else {
        auto* list = new BulletList(marker, part);
        list->setColours(ink, Role::text);
        list->setItems(lines);
        column->addWidget(list);
    }
    column->addStretch(1);
    return part;
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
        picture->setFixedSize(pictureWidth, pictureHeight);
        picture->setAccessibleName(tr("Your marks, and with dashes the places where it usually hurts"));
        auto* shown = new QVBoxLayout;
        shown->setSpacing(theme().space(Space::s4));
        shown->addWidget(picture, 0, Qt::AlignHCenter);
        TextLabel* key = words(TypeRole::small, tr("Dashes: where it usually hurts"), body, Role::textQuiet);
        if (!theme().hasLargeText()) key->setFixedWidth(pictureWidth + 12);
        shown->addWidget(key);
        shown->addStretch(1);
        row->addLayout(shown);
    }
    auto* sides = new QWidget(body);
    auto* two = new EvenLayout(sides);
    two->setGaps(theme().space(Space::s24), theme().space(Space::s16));
    two->setLeastColumnWidth(200);
    two->setTopAligned(true);
    two->setStacked(theme().hasLargeText());
    const QString nothing = tr("Nothing you told us");
    two->addWidget(speaks(tr("Speaks for it"), shortest(text, candidate.inFavour, mostFor), Marker::plus, Role::forBar,
                          nothing, sides));
    two->addWidget(speaks(tr("Speaks against it"), shortest(text, candidate.against, mostAgainst), Marker::minus,
                          Role::againstBar, nothing, sides));
    row->addWidget(sides, 1);
    column->addLayout(row);

    if (!candidate.inFavour.empty() || !candidate.against.empty()) {
        auto* all = new Disclosure(tr("All your answers on this"), body);
        all->setIcon(IconName::list);
        all->setContent(new YourAnswers(text, candidate, all));
        column->addWidget(all);
    }
    if (!condition.hasPlan()) {
        column->addWidget(new IconText(IconName::info, tr("We don’t have a plan for this one"), TypeRole::body, body));
        if (!condition.seeProfessional.empty()) {
            column->addWidget(words(TypeRole::body, text.filled(ClinicalText::of(condition.seeProfessional.front())), body));
        }
    }
    auto* more = new PushButton(ButtonKind::link, condition.hasPlan() ? tr("What it is, and the plan") : tr("What it is, and who to see"), body);
    more->setAccessibleName(tr("%1: %2", "words of a link, then the name of a cause").arg(more->text(), text.condition(condition.id)));
    connect(more, &QPushButton::clicked, this, [this, id = condition.id] { Q_EMIT planAsked(id); });
    column->addWidget(more, 0, Qt::AlignLeading);
    return body;
}

}  // namespace kneemap
