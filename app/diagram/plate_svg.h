#pragma once

#include <QByteArray>
#include <memory>

#include "app/diagram/plate_look.h"

class QSvgRenderer;

namespace kneemap {

/// The text of a plate, and how Qt has read it in one look: reading takes longer than painting a small knee, so that all
/// drawings of a plate share it.
class PlateSvg {
public:
    explicit PlateSvg(QByteArray text);
    ~PlateSvg();

    const QByteArray& text() const { return text_; }
    /// Reads the plate where it was not read in this look last. Valid until another look is asked for.
    QSvgRenderer& in(const PlateLook& look);
    /// Lets go of what was read; it can be read again.
    void forget();
    /// How often it was read.
    int readings() const { return readings_; }

private:
    QByteArray text_;
    std::unique_ptr<QSvgRenderer> read_;
    PlateLook look_;
    int readings_ = 0;
};

}  // namespace kneemap
