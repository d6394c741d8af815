#include "app/pages/result/column.h"

#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/heading_label.h"

namespace kneemap {

QVBoxLayout* columnIn(QWidget* widget, Space gap) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(gap));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return column;
}

Card* titledCard(const QString& heading, QWidget* parent) {
    auto* card = new Card(parent);
    auto* title = new HeadingLabel(2, heading, card);
    title->setType(TypeRole::subheading);
    card->column()->addWidget(title);
    card->setAccessibleName(heading);
    return card;
}

TextLabel* words(TypeRole type, const QString& text, QWidget* parent, Role colour) {
    auto* label = new TextLabel(type, text, parent);
    label->setColour(colour);
    label->setSelectable(true);
    return label;
}

}  // namespace kneemap
