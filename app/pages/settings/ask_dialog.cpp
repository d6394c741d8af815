#include "app/pages/settings/ask_dialog.h"

#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"

namespace kneemap {

AskDialog::AskDialog(const QString& question, const QString& yes, const QString& safe, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Kneemap"));
    setAccessibleName(question);
    auto* column = new QVBoxLayout(this);
    const int gap = theme().space(Space::s24);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    auto* title = new HeadingLabel(2, question, this);
    title->setType(TypeRole::subheading);
    column->addWidget(title);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->setGaps(theme().space(Space::s12), theme().space(Space::s12));
    auto* stay = new PushButton(ButtonKind::primary, safe, buttons);
    auto* go = new PushButton(ButtonKind::secondary, yes, buttons);
    row->addWidget(stay);
    row->addWidget(go);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    column->addWidget(buttons);
    stay->setDefault(true);
    go->setAutoDefault(false);
    stay->setFocus(Qt::OtherFocusReason);
    connect(stay, &PushButton::clicked, this, &QDialog::reject);
    connect(go, &PushButton::clicked, this, &QDialog::accept);
    const int room = (parent != nullptr ? parent->window()->width() : 800) - 2 * gap;
    const int wide = qMin(460 * theme().textScale() / 100, room);
    setMinimumSize(wide, column->totalHeightForWidth(wide));
    resize(minimumSize());
}

bool AskDialog::asks(QWidget* parent, const QString& question, const QString& yes, const QString& safe) {
    AskDialog dialog(question, yes, safe, parent);
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace kneemap
