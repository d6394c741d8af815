#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QWidget>

#include "app/style/theme.h"

namespace kneemap {

/// Shows a widget as the active window, so that it takes focus and keys.
inline void showActive(QWidget& widget) {
    widget.show();
    widget.activateWindow();
    QApplication::processEvents();
}

/// Puts theme and direction back as they were: all tests share one application.
class WidgetTest : public ::testing::Test {
protected:
    void TearDown() override {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        theme().setChoice(ThemeChoice::matchComputer);
        theme().setTextScale(100);
        theme().setMotionReduced(false);
    }
};

}  // namespace kneemap
