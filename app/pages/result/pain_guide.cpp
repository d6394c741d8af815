#include "app/pages/result/pain_guide.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_view.h"
#include "app/widgets/text_label.h"

namespace kneemap {

PainGuide::PainGuide(QWidget* parent) : Card(parent) {
    const QString name = tr("Pain guide");
    setAccessibleName(name);
    column()->addWidget(new HeadingLabel(3, name, this));
    struct Step {
        IconName icon;
        QString range;
        QString words;
    };
    const Step steps[] = {
        {IconName::check, tr("0–2", "pain out of 10"), tr("Fine: carry on")},
        {IconName::pause, tr("3", "pain out of 10"), tr("Sore: stay at this level")},
        {IconName::close, tr("4 and more", "pain out of 10"), tr("Hurts: stop or step back")},
    };
    auto* parts = new QWidget(this);
    auto* row = new EvenLayout(parts);
    row->setGaps(theme().space(Space::s12), theme().space(Space::s8));
    row->setLeastColumnWidth(170);
    for (const Step& step : steps) {
        auto* box = new Card(parts);
        box->setPadding(14);
        box->setGround(Role::surfaceSunk);
        box->setEdge(Role::surfaceSunk, 1);
        auto* line = new QHBoxLayout;
        line->setSpacing(theme().space(Space::s12));
        line->addWidget(new IconView(step.icon, Role::text, 22, box), 0, Qt::AlignVCenter);
        auto* inner = new QVBoxLayout;
        inner->setSpacing(0);
        auto* range = words(TypeRole::subheading, step.range, box);
        inner->addWidget(range);
        inner->addWidget(words(TypeRole::body, step.words, box));
        line->addLayout(inner, 1);
        box->column()->addLayout(line);
        row->addWidget(box);
    }
    column()->addWidget(parts);
    column()->addWidget(words(TypeRole::body, tr("By the next morning it is no worse than before."), this));
    column()->addWidget(words(TypeRole::small, tr("Pain out of 10, while you move. Expert view."), this, Role::textQuiet));
}

}  // namespace kneemap
