#include "app/kiosk/watchdog.h"

#include <gtest/gtest.h>

#include <QTest>
#include <algorithm>

#include "tests/app/kiosk/notify_socket.h"

namespace kneemap {
namespace {

using namespace std::chrono_literals;
using News = std::vector<std::string>;

TEST(Watchdog, IsReadyOnceTheEventLoopRunsAndNotBefore) {
    const NotifySocket systemd(0ms);
    ASSERT_TRUE(systemd.isOpen());
    const Watchdog watchdog;
    EXPECT_EQ(systemd.news(), News());
    QCoreApplication::processEvents();
    EXPECT_EQ(systemd.news(), News{"READY=1"});
}

TEST(Watchdog, GivesASignOfLifeTwiceInTheTimeThatSystemdWaits) {
    const NotifySocket systemd(30s);
    EXPECT_EQ(Watchdog().pace(), 15s);
}

TEST(Watchdog, GivesSignsFromTheEventLoopAlone) {
    const NotifySocket systemd(20ms);
    const Watchdog watchdog;
    News told;
    const bool arrived = QTest::qWaitFor([&] {
        for (std::string& news : systemd.news()) told.push_back(std::move(news));
        return std::count(told.begin(), told.end(), "WATCHDOG=1") >= 3;
    });
    EXPECT_TRUE(arrived);
    EXPECT_EQ(std::count(told.begin(), told.end(), "READY=1"), 1);

    // A window that hangs: a good many times the pace goes by with nothing handled.
    systemd.news();
    EXPECT_FALSE(systemd.hearsWithin(100ms));
}

TEST(Watchdog, AsksNothingOfAComputerWithoutAServiceManager) {
    qunsetenv("NOTIFY_SOCKET");
    const Watchdog watchdog;
    EXPECT_EQ(watchdog.pace(), 0ms);
    QCoreApplication::processEvents();
}

TEST(Watchdog, LeavesTheWaitingForAnotherProcessToThatProcess) {
    const NotifySocket systemd(30s);
    qputenv("WATCHDOG_PID", "1");
    EXPECT_EQ(Watchdog().pace(), 0ms);
    qunsetenv("WATCHDOG_PID");
}

}  // namespace
}  // namespace kneemap
