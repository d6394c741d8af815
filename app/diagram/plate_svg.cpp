#include "app/diagram/plate_svg.h"

#include <QSvgRenderer>
#include <utility>

namespace kneemap {

PlateSvg::PlateSvg(QByteArray text) : text_(std::move(text)) {}

PlateSvg::~PlateSvg() = default;

void PlateSvg::forget() { read_.reset(); }

QSvgRenderer& PlateSvg::in(const PlateLook& look) {
    // How much of it is painted is no matter of reading.
    const PlateLook whole{look.tone, look.darkBackground, false};
    if (!read_ || !(look_ == whole)) {
        read_ = std::make_unique<QSvgRenderer>(recoloured(text_, whole));
        look_ = whole;
        ++readings_;
    }
    return *read_;
}

}  // namespace kneemap
