#include "app/pages/take_along/code_view.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"

namespace kneemap {
namespace {

constexpr int leastModule = 3;    // pixels
constexpr double leastSide = 40;  // millimetres
constexpr double kioskTarget = 15;
constexpr int gap = 16;

/// Pixels in a millimetre: in kiosk as measured, else as the desktop says.
double pixelsPerMm(const QWidget& widget) {
    return theme().isKiosk() ? theme().target() / kioskTarget : widget.logicalDpiX() / 25.4;
}

}  // namespace

CodeView::CodeView(QWidget* parent) : QWidget(parent) {
    installAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CodeView::setTexts(const QStringList& texts) {
    codes_.clear();
    for (const QString& text : texts) codes_.emplace_back(text);
    setAccessibleName(tr("QR code with your summary as text"));
    setAccessibleDescription(texts.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

void CodeView::setBigger(bool bigger) {
    bigger_ = bigger;
    updateGeometry();
    update();
}

int CodeView::modulePixels() const {
    int most = 1;
    for (const QrCode& code : codes_) most = std::max(most, code.modules());
    const int wanted = std::max(leastModule, static_cast<int>(std::ceil(leastSide * pixelsPerMm(*this) / most)));
    // Beside the cards of a window there is room for a pixel more; a kiosk has the whole width.
    return !bigger_ ? wanted : theme().isKiosk() ? wanted * 2 : wanted + 1;
}

int CodeView::sideOf(const QrCode& code) const { return code.modules() * modulePixels(); }

int CodeView::captionHeight() const {
    return codes_.size() < 2 ? 0 : static_cast<int>(std::ceil(theme().pixelSize(TypeRole::body) * theme().lineHeight(TypeRole::body)));
}

QSize CodeView::sizeHint() const {
    QSize size(0, 0);
    for (const QrCode& code : codes_) size = {std::max(size.width(), sideOf(code)), size.height() + sideOf(code) + captionHeight() + gap};
    return {size.width(), std::max(0, size.height() - gap)};
}

void CodeView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int y = 0;
    for (std::size_t i = 0; i < codes_.size(); ++i) {
        const int side = sideOf(codes_[i]);
        codes_[i].paint(painter, QRectF(0, y, side, side));
        y += side;
        if (captionHeight() > 0) {
            painter.setFont(theme().font(TypeRole::body));
            painter.setPen(colour(Role::text));
            const QString words = tr("%1 of %2").arg(QLocale().toString(static_cast<int>(i) + 1), QLocale().toString(static_cast<int>(codes_.size())));
            painter.drawText(QRect(0, y, side, captionHeight()), Qt::AlignCenter, words);
        }
        y += captionHeight() + gap;
    }
}

}  // namespace kneemap
