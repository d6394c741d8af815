#include "app/pages/library/reading_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"

namespace kneemap {
namespace {

QVBoxLayout* addColumn(QLayout& row) {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    row.addWidget(widget);
    return column;
}

}  // namespace

ReadingColumns addReadingColumns(QVBoxLayout& column) {
    auto* both = new QWidget;
    auto* row = new EvenLayout(both);
    row->setGaps(theme().space(Space::s32), theme().space(Space::s24));
    row->setWeights({2, 1});
    row->setLeastColumnWidth(280);
    row->setStacked(theme().isOneColumn());
    row->setTopAligned(true);
    QObject::connect(&theme(), &Theme::changed, both, [row] { row->setStacked(theme().isOneColumn()); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    both->setSizePolicy(policy);
    ReadingColumns columns{};
    columns.main = addColumn(*row);
    columns.aside = addColumn(*row);
    column.addWidget(both);
    return columns;
}

void addReading(QVBoxLayout& column, TextLabel* words) {
    // In a row, so that the height is asked for at the width the words really get.
    auto* row = new QHBoxLayout;
    words->setReadingWidth(true);
    row->addWidget(words, 1);
    row->addStretch(0);
    column.addLayout(row);
}

QVBoxLayout* addBox(QVBoxLayout& column, const QString& heading, bool strong) {
    auto* card = new Card;
    if (strong) {
        card->setGround(Role::selected);
        card->setEdge(Role::selfCareEdge, 1.5);
    }
    auto* title = new HeadingLabel(2, heading);
    title->setType(TypeRole::subheading);
    card->column()->addWidget(title);
    column.addWidget(card);
    return card->column();
}

}  // namespace kneemap
