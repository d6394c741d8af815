#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>
#include <vector>

namespace kneemap {

/// A QR code that holds a text as UTF-8. Always black on white and never mirrored: readers need it so.
class QrCode {
public:
    static constexpr int margin = 4;  ///< modules of white on every side

    /// Empty if the text is longer than a code can hold (about 2,900 bytes).
    explicit QrCode(const QString& text);

    bool isEmpty() const { return side_ == 0; }
    /// Modules on a side, margin included.
    int modules() const { return side_ == 0 ? 0 : side_ + 2 * margin; }
    /// Paints code and margin into the square that stands in the middle of `area`; modules are whole device pixels.
    void paint(QPainter& painter, const QRectF& area) const;

private:
    int side_ = 0;
    std::vector<bool> dark_;  ///< row by row
};

}  // namespace kneemap
