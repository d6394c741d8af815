#include "app/pages/check_up/marked_spot_row.h"

#include <QHBoxLayout>
#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/push_button.h"
#include "app/widgets/tag.h"
#include "app/widgets/text_label.h"

namespace kneemap {

MarkedSpotRow::MarkedSpotRow(const QString& name, bool worst, bool several, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    const int gap = theme().space(Space::s8);
    row->setContentsMargins(2 * gap, gap / 2, gap, gap / 2);
    row->setSpacing(theme().space(Space::s12));
    auto* label = new TextLabel(TypeRole::body, name, this);
    label->setStrong(worst && several);
    row->addWidget(label, 1, Qt::AlignVCenter);
    if (several && worst) {
        row->addWidget(new Tag(tr("Worst"), TagTone::worst, this), 0, Qt::AlignVCenter);
    } else if (several) {
        auto* make = new PushButton(ButtonKind::bar, tr("Make worst"), this);
        make->setAccessibleName(tr("Make worst: %1", "a spot on the knee").arg(name));
        connect(make, &PushButton::clicked, this, &MarkedSpotRow::worstAsked);
        row->addWidget(make);
    }
    auto* remove = new PushButton(ButtonKind::bar, {}, this);
    remove->setPictureOnly(IconName::close, tr("Take away: %1", "a spot on the knee").arg(name));
    connect(remove, &PushButton::clicked, this, &MarkedSpotRow::removeAsked);
    row->addWidget(remove);
}

void MarkedSpotRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::zoneTint));
    painter.drawRoundedRect(QRectF(rect()), Theme::radius(Radius::button), Theme::radius(Radius::button));
}

}  // namespace kneemap
