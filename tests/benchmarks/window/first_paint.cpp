#include "tests/benchmarks/window/first_paint.h"

#include <sys/resource.h>

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <chrono>
#include <cstdio>

namespace kneemap::benchmarks {

long peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

FirstPaint::FirstPaint(QWidget& window) : window_(window) { qApp->installEventFilter(this); }

bool FirstPaint::eventFilter(QObject* object, QEvent* event) {
    if (!painted_ && event->type() == QEvent::Paint && object == &window_) {
        painted_ = true;
        // Behind the paint under way and what it may still call for.
        QTimer::singleShot(0, this, [] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            const qint64 started = qEnvironmentVariable("KNEEMAP_STARTED").toLongLong();
            const double ms = static_cast<double>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - started) / 1e6;
            std::printf("first-paint-ms %.1f peak-kib %ld\n", ms, peakMemory());
            std::fflush(stdout);
            QCoreApplication::exit(0);
        });
    }
    return false;
}

}  // namespace kneemap::benchmarks
