#include <QImage>
#include <QPainter>
#include <functional>
#include <memory>

#include "app/widgets/bullet_list.h"
#include "app/widgets/care_card.h"
#include "app/widgets/door_button.h"
#include "app/widgets/evidence_bar.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/option_row.h"
#include "app/widgets/push_button.h"
#include "app/widgets/shaped_text.h"
#include "app/widgets/wrapped_text.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

const QString longGerman =
    QStringLiteral("Überlastungsbeschwerden der Kniescheibensehne beim Treppabsteigen und bei Richtungswechseln");
const QString longArabic =
    QStringLiteral("أشعر بالألم حول الرضفة عند صعود السلالم أو الجلوس مدة طويلة وبعد الجري أيضا");

int inkOf(const QImage& image, const QColor& ink) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (qAbs(pixel.red() - ink.red()) + qAbs(pixel.green() - ink.green()) + qAbs(pixel.blue() - ink.blue()) <
                60)
                ++count;
        }
    return count;
}

/// Paints a widget at the height it asks for and again with room to spare: words that were cut would show up then.
void expectNothingCut(QWidget& widget, int width, Role ink) {
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    const int height = widget.heightForWidth(width);
    widget.resize(width, height);
    widget.show();
    QApplication::processEvents();
    const int tight = inkOf(widget.grab().toImage(), colour(ink));
    EXPECT_EQ(widget.height(), height);
    widget.resize(width, height + 120);
    QApplication::processEvents();
    const int loose = inkOf(widget.grab().toImage(), colour(ink));
    EXPECT_GT(tight, 100);
    EXPECT_NEAR(tight, loose, 0.01 * loose + 4) << widget.metaObject()->className() << " at " << width;
}

class WrappingTest : public WidgetTest, public ::testing::WithParamInterface<int> {
protected:
    void SetUp() override {
        theme().setChoice(ThemeChoice::light);
        theme().setTextScale(GetParam());
    }
};

TEST_P(WrappingTest, LabelsHoldAllTheirLines) {
    for (const QString& words : {longGerman, longArabic})
        for (const TypeRole type : {TypeRole::title, TypeRole::heading, TypeRole::body, TypeRole::small}) {
            TextLabel label(type, words);
            expectNothingCut(label, std::max(360, label.minimumSizeHint().width()), Role::text);
        }
}

TEST_P(WrappingTest, LabelsAreAsHighAsTheirText) {
    TextLabel label(TypeRole::body, longGerman);
    const int width = 420;
    const QRect bounds =
        QFontMetrics(label.font()).boundingRect(QRect(0, 0, width, 9999), Qt::TextWordWrap, longGerman);
    EXPECT_GE(label.heightForWidth(width), bounds.height());
    EXPECT_GT(label.heightForWidth(width), label.heightForWidth(2000));
}

TEST_P(WrappingTest, OptionRowsHoldAllTheirLines) {
    for (const QString& words : {longGerman, longArabic}) {
        RadioRow row(words);
        OptionLook look;
        look.help = words;
        look.tag = QStringLiteral("Worst");
        row.setLook(look);
        expectNothingCut(row, std::max(520, row.minimumSizeHint().width()), Role::text);
    }
}

TEST_P(WrappingTest, ButtonsWrapRatherThanCut) {
    PushButton button(ButtonKind::secondary, longGerman);
    const int width = std::max(300, button.minimumSizeHint().width());
    EXPECT_GT(button.heightForWidth(width), button.heightForWidth(button.sizeHint().width()));
    EXPECT_EQ(button.heightForWidth(button.sizeHint().width()), button.sizeHint().height());
    button.resize(width, button.heightForWidth(width));
    EXPECT_EQ(button.sizeHint().height(), button.height());
}

TEST_P(WrappingTest, CompoundWidgetsHoldAllTheirLines) {
    CareCard card;
    card.setLevel(CareLevel::selfCare);
    card.setHeading(longGerman);
    card.setBlocks({{QStringLiteral("Zuerst"), longGerman, {longGerman, longArabic}, longGerman}});
    expectNothingCut(card, std::max(560, card.minimumSizeHint().width()), Role::text);

    BulletList list(Marker::number);
    list.setItems({longGerman, longArabic});
    expectNothingCut(list, std::max(420, list.minimumSizeHint().width()), Role::text);

    EvidenceBar bar(longGerman, {});
    expectNothingCut(bar, std::max(420, bar.minimumSizeHint().width()), Role::text);

    DoorButton door(IconName::run, longGerman, longArabic);
    expectNothingCut(door, std::max(420, door.minimumSizeHint().width()), Role::text);
}

INSTANTIATE_TEST_SUITE_P(TextScales, WrappingTest, ::testing::Values(100, 150, 200));

TEST(WrappedText, BreaksWithinAWordOnlyIfTheWordIsTooLong) {
    const WrappedText words{QStringLiteral("Kniescheibensehne tut weh"), theme().font(TypeRole::body), 1.3, false};
    const double line = words.size(1e6).height();
    EXPECT_DOUBLE_EQ(words.size(words.leastWidth()).height(), 2 * line);
    EXPECT_GT(words.size(words.leastWidth() / 3).height(), 2 * line);
    EXPECT_LE(words.size(200).width(), 200);
}

TEST(ShapedText, WhatItKeepsIsWhatItWouldFind) {
    const QString slanted = QStringLiteral("fj Wfy (Toffee) \u201cAV\u201d\nof");
    for (const QString& text : {longGerman, longArabic, QStringLiteral("Yes"), slanted, QString()}) {
        QFont font = theme().font(TypeRole::body);
        font.setItalic(text == slanted);
        const WrappedText words{text, font, 1.3, false};
        ShapedText kept(words);
        const double natural = ShapedText(words).naturalWidth(), least = ShapedText(words).leastWidth();
        // More widths than are kept, each twice, with the others asked for in between.
        for (int round = 0; round < 2; ++round) {
            for (double width = least / 2; width < natural + 40; width += (natural + 40) / 24) {
                EXPECT_EQ(kept.size(width), ShapedText(words).size(width)) << qPrintable(text) << " at " << width;
                EXPECT_EQ(kept.naturalWidth(), natural);
                EXPECT_EQ(kept.leastWidth(), least);
            }
            for (const double slack : {-1.0, 0.0, 1.0, 7.0, 8.0, 9.0})
                EXPECT_EQ(kept.size(natural + slack), ShapedText(words).size(natural + slack)) << qPrintable(text) << " with " << slack;
        }
    }
}

TEST(WrappedText, ALineFeedStartsALine) {
    const QFont font = theme().font(TypeRole::body);
    const double one = WrappedText{QStringLiteral("One"), font, 1.3, false}.size(1e6).height();
    const double two = WrappedText{QStringLiteral("One\nTwo"), font, 1.3, false}.size(1e6).height();
    EXPECT_DOUBLE_EQ(two, 2 * one);
}

}  // namespace
}  // namespace kneemap
