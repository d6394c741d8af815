#include "app/pages/hero_layout.h"

#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

class HeroLayoutTest : public WidgetTest {
protected:
    HeroLayoutTest() {
        auto* parts = new HeroLayout(&hero);
        for (QWidget** part : {&say, &act, &picture}) {
            *part = new QWidget(&hero);
            (*part)->setMinimumHeight(part == &picture ? 400 : 150);
            parts->addWidget(*part);
        }
    }

    void showAt(int width, int height) {
        hero.resize(width, height);
        showActive(hero);
        QApplication::processEvents();
    }

    QWidget hero;
    QWidget* say = nullptr;
    QWidget* act = nullptr;
    QWidget* picture = nullptr;
};

TEST_F(HeroLayoutTest, InAWideWindowThePictureStandsBesideTheWords) {
    showAt(1200, 700);
    EXPECT_GE(picture->x(), say->geometry().right());
    EXPECT_EQ(picture->height(), 700) << "no height is left empty";
    EXPECT_GT(act->y(), say->y());
    EXPECT_NEAR(say->y(), 700 - act->geometry().bottom(), 2) << "the words stand in the middle";
}

TEST_F(HeroLayoutTest, InAnUprightWindowThePictureFillsTheMiddle) {
    showAt(1000, 1700);
    EXPECT_EQ(say->y(), 0);
    EXPECT_GT(picture->y(), say->geometry().bottom());
    EXPECT_GT(act->y(), picture->geometry().bottom());
    EXPECT_EQ(act->geometry().bottom(), 1699) << "what can be done lies near the hand";
    EXPECT_GT(picture->height(), 1200);
}

TEST_F(HeroLayoutTest, WithLargeTextWhatCanBeDoneComesBeforeThePicture) {
    theme().setTextScale(200);
    showAt(1200, 900);
    EXPECT_GT(act->y(), say->y());
    EXPECT_GT(picture->y(), act->geometry().bottom());
    EXPECT_EQ(picture->width(), 1200);
}

TEST_F(HeroLayoutTest, AWindowThatIsTurnedAsksForItsNewHeight) {
    showAt(1000, 1700);
    EXPECT_EQ(hero.layout()->heightForWidth(1000), 150 + 150 + 400 + 2 * theme().space(Space::s24));
    hero.resize(1000, 800);
    QApplication::processEvents();
    EXPECT_EQ(hero.layout()->heightForWidth(1000), 400);
}

TEST_F(HeroLayoutTest, RightToLeftThePictureStandsOnTheLeft) {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showAt(1200, 700);
    EXPECT_LE(picture->geometry().right(), say->x());
}

}  // namespace
}  // namespace kneemap
