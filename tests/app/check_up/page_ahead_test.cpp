#include "app/page_ahead.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QPointer>
#include <memory>

#include "app/pages/welcome_page.h"

namespace kneemap {
namespace {

/// Counts how often it is painted.
class PlainPage : public Page {
public:
    HeadingLabel* heading() const override { return nullptr; }
    FooterState footer() const override { return {}; }
    int painted = 0;

protected:
    void paintEvent(QPaintEvent*) override { ++painted; }
};

class PageAheadTest : public ::testing::Test {
protected:
    void make() {
        ahead.make(QSize(640, 480), [this] { return made = new PlainPage; });
    }
    static void settle() {
        for (int round = 0; round < 10; ++round) QCoreApplication::processEvents();
    }

    QPointer<PlainPage> made;
    PageAhead ahead;
};

TEST_F(PageAheadTest, IsMadeAndPaintedBeforeItIsTaken) {
    make();
    EXPECT_EQ(made, nullptr) << "what is on show comes first";
    settle();
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->size(), QSize(640, 480));
    EXPECT_EQ(made->painted, 1);
    EXPECT_FALSE(made->isVisible());
    const std::unique_ptr<Page> taken(ahead.take<Page>());
    EXPECT_EQ(taken.get(), made);
    EXPECT_EQ(ahead.take<Page>(), nullptr) << "it is handed out once";
}

TEST_F(PageAheadTest, AnotherKindOfPageIsNotHandedOut) {
    make();
    settle();
    EXPECT_EQ(ahead.take<WelcomePage>(), nullptr);
    ahead.drop();
    EXPECT_EQ(made, nullptr);
}

TEST_F(PageAheadTest, IsNotMadeOnceItIsDropped) {
    make();
    ahead.drop();
    settle();
    EXPECT_EQ(made, nullptr);
}

TEST_F(PageAheadTest, TheOneMadeEarlierMakesRoom) {
    make();
    settle();
    const QPointer<PlainPage> first = made;
    make();
    EXPECT_EQ(first, nullptr);
    settle();
    EXPECT_NE(made, nullptr);
}

}  // namespace
}  // namespace kneemap
