#include <QImage>
#include <QApplication>
#include <QTemporaryDir>
#include <QTranslator>

#include "app/care_parts.h"
#include "app/pages/take_along/code_view.h"
#include "app/report/code_text.h"
#include "app/style/theme.h"
#include "app/widgets/care_level.h"
#include "tests/app/report/report_case.h"

namespace kneemap {
namespace {

class Code : public ReportCase {
protected:
    void TearDown() override {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        theme().setChoice(ThemeChoice::matchComputer);
    }

    /// What a reader makes of a picture, byte by byte.
    QString scanned(const QImage& image) const {
        const QString path = folder_.filePath(QStringLiteral("code.png"));
        EXPECT_TRUE(image.save(path));
        return QString::fromUtf8(outputOf(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("--oneshot"), QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"), QStringLiteral("-Sqrcode.binary"), path}));
    }
    static QImage painted(const QString& text, int pixels) {
        const QrCode code(text);
        QImage image(code.modules() * pixels, code.modules() * pixels, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        code.paint(painter, QRectF(image.rect()));
        return image;
    }

    QTemporaryDir folder_;
};

TEST_F(Code, IsReadBackWithUmlautsAndRightToLeft) {
    for (const char* words : {"Not urgent. You can start at home.\nGo today if any of these start: a hot knee, fever",
                              "Nicht dringend. Gehen Sie heute noch hin: heißes Knie, größere Schwellung, Übelkeit – „sofort“",
                              "غير عاجل. اذهب اليوم إذا بدأ أي من هذه: ركبة ساخنة، حمى، تورم سريع", "जल्दी नहीं है। आज ही दिखाएँ: गरम घुटना"}) {
        EXPECT_EQ(scanned(painted(QString::fromUtf8(words), 3)), QString::fromUtf8(words));
    }
}

TEST_F(Code, HasAWhiteMarginOfFourModules) {
    const QImage image = painted(QStringLiteral("knee"), 4);
    for (int i = 0; i < image.width(); ++i) {
        for (int j = 0; j < QrCode::margin * 4; ++j) {
            ASSERT_EQ(image.pixel(i, j), qRgb(255, 255, 255));
            ASSERT_EQ(image.pixel(j, i), qRgb(255, 255, 255));
        }
    }
    EXPECT_EQ(image.pixel(QrCode::margin * 4, QrCode::margin * 4), qRgb(0, 0, 0));
}

TEST_F(Code, OfEveryCaseFitsAndKeepsUrgencyAndWhenToGetHelp) {
    for (const tests::ToldCase& one : cases()) {
        const Report report = reportOf(one.history);
        const QStringList codes = codeTexts(report, text, monday.date());
        ASSERT_EQ(codes.size(), 1) << one.name;
        EXPECT_LE(codes.front().toUtf8().size(), mostCodeBytes) << one.name;
        EXPECT_TRUE(codes.front().startsWith(careWord(careLevel(report.assessment.urgency.urgency)))) << one.name;
        EXPECT_TRUE(codes.front().contains(text.cardHeading(report.assessment.urgency))) << one.name;
        const CareParts care = careParts(report.assessment, report.history, text, monday.date());
        for (const CareBlock& block : care.help) {
            EXPECT_TRUE(codes.front().contains(block.heading)) << one.name << block.heading.toStdString();
            for (const QString& sign : block.bullets) EXPECT_TRUE(codes.front().contains(sign)) << one.name << sign.toStdString();
        }
        if (report.isEmergency()) {
            for (const CareBlock& block : care.card) {
                for (const QString& line : block.bullets) EXPECT_TRUE(codes.front().contains(line)) << one.name << line.toStdString();
            }
        }
    }
}

TEST_F(Code, IsReadFromAScreenshotInTheDarkAndMirrored) {
    const QStringList codes = codeTexts(reportOf("textbook/pfp-29m-desk"), text, monday.date());
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark, ThemeChoice::contrast}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            theme().setChoice(choice);
            QApplication::setLayoutDirection(direction);
            CodeView view;
            view.setTexts(codes);
            view.resize(view.sizeHint());
            EXPECT_GE(view.modulePixels(), 3);
            EXPECT_GE(view.width(), 40 * view.logicalDpiX() / 25.4);
            EXPECT_EQ(scanned(view.grab().toImage()), codes.front());
            const int small = view.width();
            view.setBigger(true);
            EXPECT_GT(view.sizeHint().width(), small);
            EXPECT_EQ(view.accessibleDescription(), codes.front());
        }
    }
}

TEST_F(Code, ThatIsTooLongIsEmpty) {
    EXPECT_TRUE(QrCode(QString(4000, QLatin1Char('a'))).isEmpty());
    EXPECT_FALSE(QrCode(QString(2900, QLatin1Char('a'))).isEmpty());
}

/// Every word twice as long, as some scripts are in UTF-8.
class LongScript : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override { return QString::fromUtf8(source).replace(QLatin1Char('e'), QStringLiteral("ееее")); }
};

TEST_F(Code, GoesOnInASecondCodeBeforeAnyHelpLineIsLost) {
    LongScript language;
    QCoreApplication::installTranslator(&language);
    const Report report = reportOf("textbook/pfp-29m-desk");
    const QStringList codes = codeTexts(report, text, monday.date());
    const CareParts care = careParts(report.assessment, report.history, text, monday.date());
    QCoreApplication::removeTranslator(&language);
    ASSERT_GE(codes.size(), 2);
    for (const QString& code : codes) EXPECT_LE(code.toUtf8().size(), mostCodeBytes);
    for (const CareBlock& block : care.help) {
        for (const QString& sign : block.bullets) EXPECT_TRUE(codes.join(QLatin1Char('\n')).contains(sign)) << sign.toStdString();
    }
}

}  // namespace
}  // namespace kneemap
