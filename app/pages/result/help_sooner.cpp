#include "app/pages/result/help_sooner.h"

#include <QVBoxLayout>

#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"

namespace kneemap {

HelpSooner::HelpSooner(const std::vector<CareBlock>& groups, const QString& offers, QWidget* parent)
    : Card(parent), heading_(new HeadingLabel(3, tr("When to get help"), this)) {
    setEdge(Role::sameDayEdge, 1.5);
    setAccessibleName(heading_->text());
    column()->addWidget(heading_);
    // Three beside each other still read well; four stand two by two.
    const std::size_t across = groups.size() == 4 ? 2 : 3;
    QWidget* parts = nullptr;
    EvenLayout* row = nullptr;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const CareBlock& group = groups[i];
        if (i % across == 0) {
            parts = new QWidget(this);
            row = new EvenLayout(parts);
            row->setGaps(theme().space(Space::s24), theme().space(Space::s16));
            row->setLeastColumnWidth(176);
            row->setTopAligned(true);
            row->setStacked(theme().hasLargeText());
            column()->addWidget(parts);
        }
        auto* part = new QWidget(parts);
        QVBoxLayout* inner = columnIn(part, Space::s4);
        auto* title = new HeadingLabel(4, group.heading, part);
        title->setType(TypeRole::body);
        title->setStrong(true);
        inner->addWidget(title);
        auto* list = new BulletList(Marker::dot, part);
        list->setColours(Role::sameDayEdge, Role::text);
        list->setItems(group.bullets);
        inner->addWidget(list);
        inner->addStretch(1);
        row->addWidget(part);
    }
    if (!offers.isEmpty()) {
        auto* more = new PushButton(ButtonKind::link, offers, this);
        connect(more, &QPushButton::clicked, this, &HelpSooner::helpAsked);
        column()->addWidget(more, 0, Qt::AlignLeading);
    }
}

}  // namespace kneemap
