#include "app/diagram/svg_path.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <random>
#include <string>

namespace kneemap {
namespace {

QPainterPath parsed(std::string_view text) {
    const auto result = parseSvgPath(text);
    if (const auto* fault = std::get_if<SvgPathFault>(&result)) {
        ADD_FAILURE() << text << ": fault " << static_cast<int>(fault->kind) << " at " << fault->position;
        return {};
    }
    return std::get<QPainterPath>(result);
}

SvgPathFault faultOf(std::string_view text) {
    const auto result = parseSvgPath(text);
    const auto* fault = std::get_if<SvgPathFault>(&result);
    if (!fault) {
        ADD_FAILURE() << text << " was read";
        return {SvgPathFault::Kind::tooLong, 0};
    }
    return *fault;
}

using Kind = SvgPathFault::Kind;

TEST(SvgPath, ReadsLinesAbsoluteAndRelative) {
    EXPECT_EQ(parsed("M10 20 L30 20 30 40 10 40 Z"), parsed("m10,20 l20,0 0,20 -20,0z"));
    EXPECT_EQ(parsed("M10 20 H30 V40 H10 Z"), parsed("M10 20h20v20h-20z"));
}

TEST(SvgPath, PairsAfterAMoveAreLines) {
    EXPECT_EQ(parsed("M1 2 3 4 5 6"), parsed("M1 2 L3 4 L5 6"));
}

TEST(SvgPath, ReadsNumbersWithoutSpaceBetween) {
    EXPECT_EQ(parsed("M1.5.5L-1-2"), parsed("M 1.5 0.5 L -1 -2"));
    EXPECT_EQ(parsed("M1e1 2E-1L+3+4"), parsed("M10 .2 L3 4"));
    EXPECT_EQ(parsed("\n M 1 ,\t2 \r\n L 3 , 4 \f"), parsed("M1 2L3 4"));
}

TEST(SvgPath, SmoothCurvesMirrorTheControlPoint) {
    EXPECT_EQ(parsed("M0 0 C0 10 10 10 10 0 S20 -10 20 0"), parsed("M0 0 C0 10 10 10 10 0 C10 -10 20 -10 20 0"));
    EXPECT_EQ(parsed("M0 0 Q5 10 10 0 T20 0"), parsed("M0 0 Q5 10 10 0 Q15 -10 20 0"));
    EXPECT_EQ(parsed("M0 0 L10 0 S20 10 20 0"), parsed("M0 0 L10 0 C10 0 20 10 20 0"));
}

TEST(SvgPath, AfterClosingTheNextStepStartsWhereTheOutlineBegan) {
    const QPainterPath path = parsed("M10 10 h10 v10 z l5 5");
    EXPECT_EQ(path.currentPosition(), QPointF(15, 15));
}

TEST(SvgPath, FillsByTheNonZeroRule) {
    EXPECT_EQ(parsed("M0 0H9V9Z").fillRule(), Qt::WindingFill);
}

TEST(SvgPath, EmptyTextIsAnEmptyPath) {
    EXPECT_TRUE(parsed("").isEmpty());
    EXPECT_TRUE(parsed(" \n").isEmpty());
}

TEST(SvgPath, SaysWhatIsWrongAndWhere) {
    EXPECT_EQ(faultOf("L5 5"), (SvgPathFault{Kind::noMoveFirst, 0}));
    EXPECT_EQ(faultOf("M0 0 A1 1 0 0 0 2 2"), (SvgPathFault{Kind::unsupportedCommand, 5}));
    EXPECT_EQ(faultOf("M0 0 X1"), (SvgPathFault{Kind::unknownCommand, 5}));
    EXPECT_EQ(faultOf("M0 0 L5"), (SvgPathFault{Kind::numberExpected, 7}));
    EXPECT_EQ(faultOf("M0 0 L5 5,"), (SvgPathFault{Kind::strayComma, 9}));
    EXPECT_EQ(faultOf("M2000000 0"), (SvgPathFault{Kind::numberTooLarge, 1}));
    EXPECT_EQ(faultOf(std::string(svgPathLengthLimit + 1, ' ')).kind, Kind::tooLong);
}

TEST(SvgPath, RefusesEveryBrokenInputOfTheFolder) {
    const QDir folder(QStringLiteral(KNEEMAP_BROKEN_PATHS));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files);
    ASSERT_GT(names.size(), 20);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        const std::string text = file.readAll().toStdString();
        const auto result = parseSvgPath(text);
        ASSERT_TRUE(std::holds_alternative<SvgPathFault>(result)) << name.toStdString() << " was read";
        EXPECT_LE(std::get<SvgPathFault>(result).position, text.size()) << name.toStdString();
    }
}

TEST(SvgPath, SurvivesAnyText) {
    std::mt19937 random(20261122);
    constexpr std::string_view letters = "MmLlHhVvCcSsQqTtZzAaEe0123456789.,-+ \n\xff";
    std::uniform_int_distribution<std::size_t> letter(0, letters.size() - 1);
    std::uniform_int_distribution<std::size_t> length(0, 120);
    int read = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text = "M0 0";
        for (std::size_t n = length(random); n > 0; --n) text += letters[letter(random)];
        const auto result = parseSvgPath(text);
        if (const auto* fault = std::get_if<SvgPathFault>(&result)) {
            ASSERT_LE(fault->position, text.size()) << text;
            continue;
        }
        ++read;
        const QRectF box = std::get<QPainterPath>(result).controlPointRect();
        ASSERT_LE(box.right(), 3 * svgPathCoordinateLimit) << text;
    }
    EXPECT_GT(read, 100);
}

}  // namespace
}  // namespace kneemap
