#include "app/pages/result/answer_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {

AnswerRow::AnswerRow(const QString& question, const QString& answer, bool told, bool changeable, QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 8);
    row->setSpacing(theme().space(Space::s16));
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(words(TypeRole::small, question, this, Role::textQuiet));
    column->addWidget(words(TypeRole::body, answer, this, told ? Role::text : Role::textQuiet));
    row->addLayout(column, 1);
    if (changeable) {
        auto* change = new PushButton(ButtonKind::link, tr("Change"), this);
        //: for a screen reader: %1 is the question whose answer can be changed
        change->setAccessibleName(tr("Change: %1").arg(question));
        connect(change, &QPushButton::clicked, this, &AnswerRow::changeAsked);
        row->addWidget(change, 0, Qt::AlignVCenter);
    }
    if (theme().isKiosk()) setMinimumHeight(std::max(88, theme().target()));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), 1), colour(Role::line));
}

}  // namespace kneemap
