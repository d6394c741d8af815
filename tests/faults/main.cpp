#include <gtest/gtest.h>

#include <QApplication>
#include <QStandardPaths>

#include "app/style/look.h"

/// Touches no folder of the person who runs it.
int main(int count, char** values) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, values);
    kneemap::installLook(application);
    ::testing::InitGoogleTest(&count, values);
    return RUN_ALL_TESTS();
}
