#include "app/kiosk/cleaning_cover.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace kneemap {
namespace {

TEST(CleaningCover, SwallowsEveryTapAndKeyForFifteenSeconds) {
    QPushButton button;
    button.show();
    QSignalSpy pressed(&button, &QPushButton::clicked);
    CleaningCover cover;
    QSignalSpy finished(&cover, &CleaningCover::finished);
    for (int second = 0; second < CleaningCover::seconds; ++second) {
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Space);
        EXPECT_EQ(pressed.count(), 0) << second;
        EXPECT_EQ(finished.count(), 0) << second;
        cover.countDown();
    }
    EXPECT_EQ(finished.count(), 1);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(pressed.count(), 2);
    cover.countDown();
    EXPECT_EQ(finished.count(), 1) << "it ends once";
}

TEST(CleaningCover, LetsGoWhenItIsTakenAway) {
    QPushButton button;
    button.show();
    QSignalSpy pressed(&button, &QPushButton::clicked);
    { const CleaningCover cover; }
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(pressed.count(), 1);
}

}  // namespace
}  // namespace kneemap
