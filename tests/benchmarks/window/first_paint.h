#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace kneemap::benchmarks {

/// Waits until a window has been painted and everything then due has been done; prints how long that took since the
/// process was started (KNEEMAP_STARTED, in nanoseconds of the steady clock, set by whoever started it) and the most memory
/// the process held, and ends the program: "first-paint-ms 61.2 peak-kib 43210".
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& window);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget& window_;
    bool painted_ = false;
};

/// The most memory this process ever held, in KiB (Linux: VmHWM).
long peakMemory();

}  // namespace kneemap::benchmarks
