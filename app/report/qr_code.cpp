#include "app/report/qr_code.h"

#include <QByteArray>
#include <algorithm>
#include <cmath>
#include <qrcodegen.hpp>

namespace kneemap {

QrCode::QrCode(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    try {
        const qrcodegen::QrCode code = qrcodegen::QrCode::encodeBinary({bytes.begin(), bytes.end()}, qrcodegen::QrCode::Ecc::LOW);
        side_ = code.getSize();
        for (int y = 0; y < side_; ++y) {
            for (int x = 0; x < side_; ++x) dark_.push_back(code.getModule(x, y));
        }
    } catch (const std::length_error&) {  // data_too_long
        side_ = 0;
    }
}

void QrCode::paint(QPainter& painter, const QRectF& area) const {
    if (isEmpty()) return;
    const double ratio = painter.device()->devicePixelRatioF();
    const double room = std::min(area.width(), area.height());
    const double module = std::max(1.0, std::floor(room * ratio / modules())) / ratio;
    const double whole = module * modules();
    const QPointF corner(std::round((area.center().x() - whole / 2) * ratio) / ratio, std::round((area.center().y() - whole / 2) * ratio) / ratio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(corner, QSizeF(whole, whole)), Qt::white);
    auto dark = dark_.begin();
    for (int y = 0; y < side_; ++y) {
        for (int x = 0; x < side_; ++x, ++dark) {
            if (!*dark) continue;
            painter.fillRect(QRectF(corner.x() + (x + margin) * module, corner.y() + (y + margin) * module, module, module), Qt::black);
        }
    }
    painter.restore();
}

}  // namespace kneemap
