#include "app/pages/take_along/paper_preview.h"

#include <QPaintEvent>
#include <QPainter>
#include <cmath>

#include "app/report/plain_text.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"

namespace kneemap {
namespace {

constexpr int gap = 16;
constexpr int usualWidth = 420;

}  // namespace

PaperPreview::PaperPreview(QWidget* parent) : QWidget(parent) {
    installAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaperPreview::setDocument(const PaperDocument& document, QSizeF paper) {
    pages_ = std::make_unique<PaperPages>(document, paper);
    drawn_.clear();
    drawn_.resize(static_cast<std::size_t>(pages_->count()));
    setAccessibleName(tr("Picture of the paper, %n pages", nullptr, pages_->count()));
    setAccessibleDescription(plainText(document));
    updateGeometry();
    update();
}

QRect PaperPreview::pageRect(int page, int width) const {
    const int high = static_cast<int>(std::lround(width * pages_->paper().height() / pages_->paper().width()));
    return {0, page * (high + gap), width, high};
}

QSize PaperPreview::sizeHint() const { return {usualWidth, heightForWidth(usualWidth)}; }

QSize PaperPreview::minimumSizeHint() const { return {240, 0}; }

int PaperPreview::heightForWidth(int width) const { return pages() == 0 ? 0 : pageRect(pages() - 1, width).bottom() + 1; }

void PaperPreview::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    for (int i = 0; i < pages(); ++i) {
        const QRect place = pageRect(i, width());
        if (!place.intersects(event->rect())) continue;
        QPixmap& picture = drawn_[static_cast<std::size_t>(i)];
        const qreal ratio = devicePixelRatioF();
        if (picture.size() != place.size() * ratio) {
            picture = QPixmap(place.size() * ratio);
            picture.setDevicePixelRatio(ratio);
            picture.fill(Qt::white);  // paper, in every theme
            QPainter page(&picture);
            pages_->paint(page, i, {QPointF(0, 0), QSizeF(place.size())});
        }
        painter.drawPixmap(place.topLeft(), picture);
        painter.setPen(QPen(colour(Role::lineStrong), 1));
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

}  // namespace kneemap
