#include <gtest/gtest.h>

#include <QApplication>
#include <QStandardPaths>

#include "app/style/look.h"
#include "app/style/theme.h"

/// The kiosk, offscreen, on a screen of 1080 x 1920 that is 268 mm wide.
int main(int count, char** values) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, values);
    kneemap::installLook(application).setKiosk(1080 / 268.0);
    QApplication::setQuitOnLastWindowClosed(false);
    ::testing::InitGoogleTest(&count, values);
    return RUN_ALL_TESTS();
}
