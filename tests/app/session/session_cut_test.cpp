#include "tests/app/library/cut.h"
#include "tests/app/session/session_test.h"

namespace kneemap {
namespace {

struct Room {
    QSize size;
    int textScale;
    Qt::LayoutDirection direction;
};

/// At every size a window may have, no words are cut, at any point of a session.
class NothingOfASessionIsCut : public SessionTest, public ::testing::WithParamInterface<Room> {
protected:
    void SetUp() override {
        theme().setMotionReduced(true);
        theme().setTextScale(GetParam().textScale);
        QApplication::setLayoutDirection(GetParam().direction);
    }

    void expectWhole(SessionRun::Stage stage, double seconds) {
        auto run = runOf({"single-leg-bridge", "hamstring-calf-stretch", "balance-reach"});
        run->stage = stage;
        run->clock.setRunning(true);
        run->clock.advance(seconds);
        run->morning = 4;
        run->pain = 7;
        run->signs = {0, 3};
        SessionPage page(text, run);
        page.resize(GetParam().size);
        showActive(page);
        settle();
        const QStringList cut = cutOn(page);
        EXPECT_TRUE(cut.isEmpty()) << static_cast<int>(stage) << " at " << seconds << '\n' << cut.join(QLatin1Char('\n')).toStdString();
        EXPECT_LE(page.minimumSizeHint().height(), GetParam().size.height()) << static_cast<int>(stage) << " at " << seconds;
        EXPECT_LE(page.minimumSizeHint().width(), GetParam().size.width()) << static_cast<int>(stage) << " at " << seconds;
    }
};

TEST_P(NothingOfASessionIsCut, BeforeTheStart) { expectWhole(SessionRun::Stage::start, 0); }
TEST_P(NothingOfASessionIsCut, WhileGettingReady) { expectWhole(SessionRun::Stage::exercising, 5); }
TEST_P(NothingOfASessionIsCut, InASet) { expectWhole(SessionRun::Stage::exercising, 14); }
TEST_P(NothingOfASessionIsCut, InTheLongestWords) { expectWhole(SessionRun::Stage::exercising, 10 + 3 * 168 + 2 * 60 + 20 + 37); }
TEST_P(NothingOfASessionIsCut, WhenItIsTooSore) { expectWhole(SessionRun::Stage::tooSore, 14); }
TEST_P(NothingOfASessionIsCut, AtTheEnd) { expectWhole(SessionRun::Stage::end, 14); }

INSTANTIATE_TEST_SUITE_P(Rooms, NothingOfASessionIsCut,
                         ::testing::Values(Room{{1280, 730}, 100, Qt::LeftToRight}, Room{{1024, 540}, 100, Qt::LeftToRight},
                                           Room{{1080, 1850}, 125, Qt::LeftToRight}, Room{{1280, 700}, 200, Qt::LeftToRight},
                                           Room{{1024, 500}, 200, Qt::RightToLeft}, Room{{800, 500}, 150, Qt::LeftToRight}));

}  // namespace
}  // namespace kneemap
