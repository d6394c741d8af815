#include "app/kiosk/kiosk_tool_row.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <vector>

#include "app/style/theme.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

class KioskToolRowTest : public ::testing::Test {
protected:
    KioskToolRowTest() {
        row.setLanguageName(QStringLiteral("Deutsch"));
        row.setBringDownOffered(true);
    }

    std::vector<PushButton*> shown() const {
        std::vector<PushButton*> buttons;
        for (PushButton* button : row.findChildren<PushButton*>()) {
            if (!button->isHidden()) buttons.push_back(button);
        }
        return buttons;
    }

    /// How many rows there are in so much room.
    std::size_t rowsIn(int width) {
        row.resize(width, 800);
        row.grab();  // lays it out
        std::set<int> tops;
        for (const PushButton* button : shown()) tops.insert(button->y());
        return tops.size();
    }

    /// The least room in which no words need two lines.
    int least() const {
        int widest = 0;
        for (const PushButton* button : shown()) widest = std::max(widest, button->sizeHint().width());
        return widest + 2 * PageScroll::edge(0);
    }

    KioskToolRow row;
};

TEST_F(KioskToolRowTest, NoWordIsCutInAnyRoomThatHoldsTheWidest) {
    for (int width = least(); width < 2000; width += 23) {
        rowsIn(width);
        for (const PushButton* button : shown()) EXPECT_GE(button->width(), button->sizeHint().width()) << width;
    }
}

TEST_F(KioskToolRowTest, MoreRoomNeverTakesMoreRows) {
    std::size_t before = rowsIn(least());
    EXPECT_EQ(before, shown().size());
    for (int width = least(); width < 2000; width += 23) {
        const std::size_t now = rowsIn(width);
        EXPECT_LE(now, before) << width;
        before = now;
    }
    EXPECT_EQ(before, 1U);
}

TEST_F(KioskToolRowTest, ALongWordThatHasARowToItselfLeavesTheOthersSideBySide) {
    const auto buttons = shown();
    ASSERT_EQ(buttons.size(), 5U);
    for (PushButton* button : buttons) button->setText(QStringLiteral("Kurz"));
    buttons.back()->setText(QStringLiteral("Beenden und alles löschen, was hier steht"));
    row.setBringDownOffered(true);  // arranges them anew
    EXPECT_EQ(rowsIn(least()), 3U) << "two, two, and the last across both";
}

}  // namespace
}  // namespace kneemap
