#include <QAbstractButton>
#include <QImage>

#include "app/widgets/care_card.h"
#include "app/widgets/evidence_bar.h"
#include "app/widgets/fit_mark.h"
#include "app/widgets/footer_bar.h"
#include "app/widgets/header_bar.h"
#include "app/widgets/icon_view.h"
#include "app/widgets/option_row.h"
#include "app/widgets/segment.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

/// The middle of all pixels of a colour, from 0 at the left to 1 at the right.
double middleOf(const QImage& image, const QColor& ink) {
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == ink) {
                sum += x;
                ++count;
            }
    return count == 0 ? -1 : sum / count / image.width();
}

class MirroringTest : public WidgetTest {
protected:
    void SetUp() override { theme().setChoice(ThemeChoice::light); }

    static QImage picture(QWidget& widget, Qt::LayoutDirection direction, int width) {
        widget.setLayoutDirection(direction);
        widget.resize(width, widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height());
        showActive(widget);
        return widget.grab().toImage();
    }
};

TEST_F(MirroringTest, TheMarkOfAnAnswerStandsAtTheStart) {
    RadioRow row(QStringLiteral("More and more, the longer I run"));
    row.setChecked(true);
    row.setAttribute(Qt::WA_TransparentForMouseEvents);
    OptionLook look;
    look.tag = QStringLiteral("Worst");
    row.setLook(look);
    const double tagLeft = middleOf(picture(row, Qt::LeftToRight, 600), colour(Role::zoneWorst));
    const double tagRight = middleOf(picture(row, Qt::RightToLeft, 600), colour(Role::zoneWorst));
    EXPECT_GT(tagLeft, 0.8);
    EXPECT_LT(tagRight, 0.2);
}

TEST_F(MirroringTest, TheSignOfACareCardStandsAtTheStart) {
    CareCard card;
    card.setHeading(QStringLiteral("Get seen today"));
    picture(card, Qt::LeftToRight, 600);
    const auto* sign = card.findChild<IconView*>();
    EXPECT_LT(sign->geometry().center().x(), 100);
    picture(card, Qt::RightToLeft, 600);
    EXPECT_GT(sign->geometry().center().x(), 500);
}

TEST_F(MirroringTest, BackStandsAtTheStartAndTheMainButtonAtTheEnd) {
    FooterBar footer;
    picture(footer, Qt::LeftToRight, 1280);
    EXPECT_LT(footer.back()->x(), footer.main()->x());
    picture(footer, Qt::RightToLeft, 1280);
    EXPECT_GT(footer.back()->x(), footer.main()->x());
}

TEST_F(MirroringTest, ForGrowsTowardsTheEndOfTheLine) {
    EvidenceBar bar(QStringLiteral("Stairs hurt"), {Weight::Side::speaksFor, Weight::Strength::aLot});
    const double straight = middleOf(picture(bar, Qt::LeftToRight, 700), colour(Role::forBar));
    const double turned = middleOf(picture(bar, Qt::RightToLeft, 700), colour(Role::forBar));
    EXPECT_GT(straight, 0.6);
    EXPECT_LT(turned, 0.4);
}

TEST_F(MirroringTest, TheBarsOfAFitMarkFillFromTheStart) {
    FitMark mark(FitLevel::lessWell);
    const int width = mark.sizeHint().width();
    const double straight = middleOf(picture(mark, Qt::LeftToRight, width), colour(Role::forBar));
    const double turned = middleOf(picture(mark, Qt::RightToLeft, width), colour(Role::forBar));
    EXPECT_LT(straight, 0.4);
    EXPECT_NEAR(straight, 1 - turned, 0.03);
}

TEST_F(MirroringTest, TheHeaderStartsWithTheLogo) {
    HeaderBar header;
    picture(header, Qt::LeftToRight, 1280);
    EXPECT_GT(header.menu()->x(), 1000);
    picture(header, Qt::RightToLeft, 1280);
    EXPECT_LT(header.menu()->x(), 200);
}

}  // namespace
}  // namespace kneemap
