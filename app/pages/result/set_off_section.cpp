#include "app/pages/result/set_off_section.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"
#include "app/widgets/rule_line.h"
#include "app/widgets/tag.h"

namespace kneemap {
namespace {

constexpr std::size_t mostShown = 3;

}  // namespace

QString SetOffSection::research(Strength strength) {
    switch (strength) {
        case Strength::good: return tr("Research on this: firm");
        case Strength::moderate: return tr("Research on this: fair");
        case Strength::weak: break;
    }
    return tr("Research on this: thin");
}

SetOffSection::SetOffSection(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent) : QWidget(parent) {
    Q_UNUSED(text)
    QVBoxLayout* column = columnIn(this, Space::s12);
    column->addWidget(new HeadingLabel(3, tr("What may have set it off"), this));
    const std::vector<FiredFinding>& fired = checkUp.assessment().training;
    for (std::size_t i = 0; i < std::min(mostShown, fired.size()); ++i) {
        const TrainingCause* cause = checkUp.knowledge().find(fired[i].cause);
        const auto finding = std::find_if(cause->findings.begin(), cause->findings.end(),
                                          [&](const TrainingFinding& f) { return f.id == fired[i].finding; });
        if (i > 0) column->addWidget(new RuleLine({}, this));
        auto* part = new QWidget(this);
        QVBoxLayout* inner = columnIn(part, Space::s4);
        auto* row = new QWidget(part);
        auto* line = new FlowLayout(row);
        line->setGaps(theme().space(Space::s8), theme().space(Space::s4));
        auto* name = new HeadingLabel(4, ClinicalText::of(cause->name), row);
        name->setType(TypeRole::body);
        name->setStrong(true);
        line->addWidget(name);
        line->addWidget(new Tag(finding->level == FindingLevel::likely ? tr("Likely") : tr("Maybe"), TagTone::quiet, row));
        inner->addWidget(row);
        inner->addWidget(words(TypeRole::small, ClinicalText::of(finding->text), part));
        inner->addWidget(words(TypeRole::small, research(finding->strength), part, Role::textQuiet));
        auto* change = new Disclosure(tr("What to change"), part);
        change->setIcon(IconName::run);
        auto* advice = new QWidget(change);
        QVBoxLayout* steps = columnIn(advice, Space::s8);
        auto* list = new BulletList(Marker::dot, advice);
        list->setType(TypeRole::small);
        list->setItems(ClinicalText::of(finding->advice));
        steps->addWidget(list);
        auto* check = new PushButton(ButtonKind::link, tr("Check this closer"), advice);
        check->setAccessibleName(tr("Check this closer: %1").arg(ClinicalText::of(cause->name)));
        connect(check, &QPushButton::clicked, this, [this, id = cause->id] { Q_EMIT trainingAsked(id); });
        steps->addWidget(check, 0, Qt::AlignLeading);
        change->setContent(advice);
        inner->addWidget(change);
        column->addWidget(part);
    }
}

}  // namespace kneemap
