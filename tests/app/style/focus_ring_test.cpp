#include "app/style/focus_ring.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFocusFrame>
#include <QTest>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

class FocusRingTest : public ::testing::Test {
protected:
    void SetUp() override {
        first_ = new PushButton(ButtonKind::primary, QStringLiteral("Continue"), &window_);
        second_ = new PushButton(ButtonKind::secondary, QStringLiteral("Back"), &window_);
        heading_ = new HeadingLabel(1, QStringLiteral("A heading"), &window_);
        auto* column = new QVBoxLayout(&window_);
        column->addWidget(heading_);
        column->addWidget(first_);
        column->addWidget(second_);
        window_.show();
        window_.activateWindow();
        QApplication::processEvents();
        QTest::mouseClick(&window_, Qt::LeftButton, {}, QPoint(2, 2));
        if (QApplication::focusWidget()) QApplication::focusWidget()->clearFocus();
    }

    void TearDown() override { theme().setChoice(ThemeChoice::matchComputer); }

    QWidget* ringed() const {
        for (const QFocusFrame* frame : window_.findChildren<QFocusFrame*>())
            if (frame->isVisible()) return frame->widget();
        return nullptr;
    }

    QWidget window_;
    PushButton* first_ = nullptr;
    PushButton* second_ = nullptr;
    HeadingLabel* heading_ = nullptr;
};

TEST_F(FocusRingTest, FollowsTheKeyboard) {
    first_->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(ringed(), first_);
    QTest::keyClick(first_, Qt::Key_Tab);
    EXPECT_EQ(ringed(), second_);
    EXPECT_EQ(window_.findChildren<QFocusFrame*>().size(), 1);
}

TEST_F(FocusRingTest, StaysAwayFromTheMouse) {
    QTest::mouseClick(first_, Qt::LeftButton);
    EXPECT_EQ(ringed(), nullptr);
}

TEST_F(FocusRingTest, IsAlwaysThereInHighContrast) {
    theme().setChoice(ThemeChoice::contrast);
    QTest::mouseClick(second_, Qt::LeftButton);
    EXPECT_EQ(ringed(), QApplication::focusWidget());
    EXPECT_NE(ringed(), nullptr);
}

TEST_F(FocusRingTest, LeavesHeadingsAlone) {
    first_->setFocus(Qt::TabFocusReason);
    heading_->setFocus(Qt::OtherFocusReason);
    EXPECT_EQ(QApplication::focusWidget(), heading_);
    EXPECT_EQ(ringed(), nullptr);
}

TEST_F(FocusRingTest, StandsOutsideItsWidget) {
    first_->setFocus(Qt::TabFocusReason);
    const auto* frame = window_.findChild<QFocusFrame*>();
    ASSERT_NE(frame, nullptr);
    const QRect around = frame->geometry();
    const QRect inside(first_->mapTo(&window_, QPoint()), first_->size());
    EXPECT_EQ(around, inside.adjusted(-5, -5, 5, 5));
}

}  // namespace
}  // namespace kneemap
