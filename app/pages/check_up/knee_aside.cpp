#include "app/pages/check_up/knee_aside.h"

#include <QLocale>
#include <QVBoxLayout>

#include "app/diagram/knee_picture.h"
#include "app/pages/diagram_look.h"
#include "app/style/theme.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
KneeAside::KneeAside(SkinTone tone, QWidget* parent)
    : Card(parent),
      tone_(tone),
      picture_(new KneePicture(this)),
      spots_(new TextLabel(TypeRole::small, {}, this)),
      change_(new PushButton(ButtonKind::link, tr("Change where it hurts"), this)) {
    picture_->setFixedHeight(smallKnee.height());
    column()->addWidget(picture_);
    column()->addWidget(spots_);
    column()->addWidget(change_, 0, Qt::AlignLeading);
    connect(change_, &QPushButton::clicked, this, &KneeAside::changeAsked);
}

void KneeAside::show(const History& history, const ClinicalText& text) {
    setVisible(history.side.has_value() && !history.zones.empty());
    if (!isVisibleTo(parentWidget())) return;
    const QString knee = *history.side == Side::left ? tr("Your left knee") : tr("Your right knee");
    KneePictureContent content;
    content.view = bestViewFor(history.zones);
    content.side = *history.side;
    content.marks = history.zones;
    content.look = plateLook(theme(), tone_);
    picture_->setColours(diagramColours(theme()));
    picture_->setContent(content);
    QStringList spots;
    for (const MarkedZone& mark : history.zones) {
        const QString name = text.zone(mark.zone);
        //: %1 is a spot on the knee
        spots.append(mark.worst && history.zones.size() > 1 ? tr("%1 (worst)").arg(name) : name);
    }
    spots_->setText(spots.join(QLatin1Char('\n')));
    //: %1 is "Your left knee", %2 a list of spots
    picture_->setAccessibleName(tr("%1: %2").arg(knee, QLocale().createSeparatedList(spots)));
}

}  // namespace kneemap
