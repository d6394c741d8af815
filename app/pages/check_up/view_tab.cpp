#include "app/pages/check_up/view_tab.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "app/pages/diagram_look.h"
#include "app/style/theme.h"

namespace kneemap {
namespace {

constexpr int pictureHeight = 76;
constexpr int pictureWidth = 62;
constexpr int padding = 6;

}  // namespace

ViewTab::ViewTab(KneeView view, QWidget* parent) : QAbstractButton(parent), view_(view), picture_(new KneePicture(this)) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setText(viewName(view));
    setCursor(Qt::PointingHandCursor);
    picture_->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture_->setMinimumSize(0, 0);
    QSizePolicy policy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

QString ViewTab::viewName(KneeView view) {
    switch (view) {
        case KneeView::front: return tr("Front");
        case KneeView::inner: return tr("Inner side");
        case KneeView::outer: return tr("Outer side");
        case KneeView::back: return tr("Back");
    }
    return {};
}

void ViewTab::setContent(const KneePictureContent& content) {
    picture_->setColours(diagramColours(theme()));
    picture_->setContent(content);
    marks_ = static_cast<int>(std::count_if(content.marks.begin(), content.marks.end(), [&](const MarkedZone& mark) {
        return viewOf(mark.zone) == view_;
    }));
    setAccessibleName(text());
    setAccessibleDescription(marks_ == 0 ? QString() : tr("%n marked", nullptr, marks_));
    update();
}

QSize ViewTab::sizeHint() const {
    const QFontMetrics metrics(theme().font(TypeRole::small));
    const int width = std::max(pictureWidth, metrics.horizontalAdvance(text())) + 2 * padding + 8;
    return {width, pictureHeight + metrics.height() + 2 * padding + 4};
}

void ViewTab::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& look = theme();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = Theme::radius(Radius::button);
    painter.setPen(QPen(look.colour(isChecked() ? Role::accent : Role::lineStrong), isChecked() ? 2.0 : 1.0));
    painter.setBrush(look.colour(isChecked() ? Role::selected : underMouse() ? Role::hover : Role::surface));
    painter.drawRoundedRect(box, radius, radius);
    const QFont font = look.font(TypeRole::small, isChecked());
    const int line = QFontMetrics(font).height();
    painter.setFont(font);
    painter.setPen(look.colour(Role::text));
    painter.drawText(QRect(0, height() - line - padding, width(), line), Qt::AlignCenter, text());
    picture_->setGeometry((width() - pictureWidth) / 2, padding, pictureWidth, height() - line - 2 * padding - 2);
    if (marks_ == 0) return;
    const QRectF badge(layoutDirection() == Qt::RightToLeft ? 4.0 : width() - 26.0, 4.0, 22.0, 22.0);
    painter.setPen(QPen(look.colour(Role::zoneRing), 1.5));
    painter.setBrush(look.colour(Role::zoneMarked));
    painter.drawEllipse(badge);
    painter.setPen(look.colour(Role::zoneRing));
    QFont small = look.font(TypeRole::small, true);
    small.setPixelSize(13);
    painter.setFont(small);
    painter.drawText(badge, Qt::AlignCenter, locale().toString(marks_));
}

}  // namespace kneemap
