#include "app/kiosk/termination.h"

#include <QSocketNotifier>
#include <csignal>
#include <unistd.h>

namespace kneemap {
namespace {

constexpr int signals_[] = {SIGTERM, SIGINT, SIGHUP};
int pipeEnds[2] = {-1, -1};

/// Nothing but write() is allowed here.
void onSignal(int number) {
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

}  // namespace

Termination::Termination(QObject* parent) : QObject(parent) {
    if (pipeEnds[0] < 0 && ::pipe(pipeEnds) != 0) return;
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        unsigned char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1) Q_EMIT asked(128 + byte);
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : signals_) ::sigaction(number, &action, nullptr);
}

Termination::~Termination() {
    for (const int number : signals_) std::signal(number, SIG_DFL);
}

}  // namespace kneemap
