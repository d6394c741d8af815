#include "app/widgets/hint_line.h"

#include <QHBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/push_button.h"

namespace kneemap {

HintLine::HintLine(const QString& words, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(Space::s12));
    auto* text = new IconText(IconName::info, words, TypeRole::small, this);
    text->setColours(Role::accent, Role::text);
    auto* close = new PushButton(ButtonKind::link, tr("Got it"), this);
    //: for a screen reader: the button sends a hint away for good
    close->setAccessibleName(tr("Got it: do not show this hint again"));
    row->addWidget(text, 1, Qt::AlignVCenter);
    row->addWidget(close, 0, Qt::AlignVCenter);
    connect(close, &PushButton::clicked, this, &HintLine::closeAsked);
}

}  // namespace kneemap
