#include "app/report/pdf_export.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "app/private_file.h"
#include "app/report/paper_pages.h"
#include "tests/app/report/report_case.h"

namespace kneemap {
namespace {

/// Reads the PDFs back with poppler's programs.
class PdfExport : public ReportCase {
protected:
    QString write(const PaperDocument& document, const QSizeF& paper) {
        const QString path = folder_.filePath(QStringLiteral("report.pdf"));
        EXPECT_EQ(writePrivately(path, pdfOf(document, paper)), QString());
        return path;
    }
    QString textOf(const QString& path, const QStringList& options = {}) const {
        return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), options + QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")}));
    }
    QImage pictureOf(const QString& path, int page) const {
        const QString stem = folder_.filePath(QStringLiteral("page"));
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("60"), QStringLiteral("-singlefile"), QStringLiteral("-f"), QString::number(page), path, stem});
        return QImage(stem + QStringLiteral(".png"));
    }
    /// Pixels that are not white, as a share of the part.
    static double ink(const QImage& image, const QRectF& share) {
        const QRect part(static_cast<int>(share.left() * image.width()), static_cast<int>(share.top() * image.height()), static_cast<int>(share.width() * image.width()), static_cast<int>(share.height() * image.height()));
        int dark = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) dark += qGray(image.pixel(x, y)) < 245;
        }
        return dark / static_cast<double>(part.width() * part.height());
    }

    QTemporaryDir folder_;
};

TEST_F(PdfExport, HasTitleLanguageTwoPagesAndEmbeddedFontsOnBothPapers) {
    for (const auto& [paper, name] : {std::pair{a4, "595 x 842"}, std::pair{letter, "612 x 792"}}) {
        const QString path = write(paperOf("textbook/pfp-29m-desk"), paper);
        const QString info = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {path}));
        EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Title: +My knee check")))) << info.toStdString();
        EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Pages: +2\\b")))) << info.toStdString();
        EXPECT_TRUE(info.contains(QString::fromLatin1(name))) << info.toStdString();
        const QStringList fonts = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {path})).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        ASSERT_GT(fonts.size(), 2);
        for (const QString& font : fonts.mid(2)) EXPECT_TRUE(font.contains(QRegularExpression(QStringLiteral("\\byes +(yes|no) +yes +\\d")))) << "embedded, with letters: " << font.toStdString();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(bytes.contains("/Lang (en)") || bytes.contains("/Lang (en-US)") || bytes.contains("/Lang (C)")) << "no language";
        EXPECT_TRUE(bytes.contains("/DisplayDocTitle true"));
        EXPECT_LT(bytes.size(), 1500000);
    }
}

TEST_F(PdfExport, IsTheSameForTheSameReport) {
    const auto idOf = [](const QByteArray& pdf) { return pdf.mid(pdf.lastIndexOf("/ID")); };
    const QByteArray pdf = pdfOf(paperOf("textbook/pfp-29m-desk"), a4);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(idOf(pdf).contains("/ID"));
}

TEST_F(PdfExport, HoldsTheWordsInReadingOrder) {
    for (const char* name : levelCases) {
        const Report report = reportOf(name);
        const QString path = write(paperOf(name), a4);
        const QString words = textOf(path, {QStringLiteral("-raw")}).simplified();  // in the order in which it was written
        const qsizetype urgency = words.indexOf(text.cardHeading(report.assessment.urgency).simplified());
        ASSERT_GE(urgency, 0) << name << words.toStdString();
        if (report.isEmergency()) {
            EXPECT_FALSE(words.contains(QStringLiteral("What it could be")));
            continue;
        }
        const qsizetype help = words.indexOf(QStringLiteral("When to get help"));
        EXPECT_GT(help, urgency) << name;
        for (const Candidate& cause : report.causes) {
            const qsizetype at = words.indexOf(text.condition(cause.condition).simplified());
            EXPECT_GT(at, urgency) << name << cause.condition.text();
            EXPECT_LT(at, help) << name << cause.condition.text();
        }
        EXPECT_GT(words.indexOf(QStringLiteral("For the clinician")), help) << name;
    }
}

TEST_F(PdfExport, PutsNoWordOutsideThePage) {
    static const QRegularExpression word(QStringLiteral("<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\""));
    for (const char* name : levelCases) {
        for (const QSizeF& paper : {a4, letter}) {
            const QString path = write(paperOf(name, {true, true, false, SkinTone::light}), paper);
            const QString boxes = textOf(path, {QStringLiteral("-bbox")});
            int words = 0;
            const double most = 8 * 72 / 25.4;  // millimetres that stay white on every side
            for (auto found = word.globalMatch(boxes); found.hasNext(); ++words) {
                const auto match = found.next();
                EXPECT_GE(match.captured(1).toDouble(), most) << name;
                EXPECT_GE(match.captured(2).toDouble(), most) << name;
                EXPECT_LE(match.captured(3).toDouble(), paper.width() * 72 / 25.4 - most) << name;
                EXPECT_LE(match.captured(4).toDouble(), paper.height() * 72 / 25.4 - most) << name;
            }
            EXPECT_GT(words, 120) << name;
        }
    }
}

TEST_F(PdfExport, DrawsTheKneeAndTheExercises) {
    ReportChoices choices;
    choices.exercises = true;
    const PaperDocument with = paperOf("textbook/pfp-29m-desk", choices);
    // The same without its pictures: what is missing then is their ink.
    PaperDocument without = with;
    for (PaperSheet& sheet : without.sheets) {
        for (PaperBlock& block : sheet.blocks) {
            if (auto* columns = std::get_if<ColumnsPart>(&block.part)) {
                for (auto& column : columns->columns) {
                    for (PaperBlock& inner : column) {
                        if (auto* knee = std::get_if<KneePart>(&inner.part)) knee->pictures.clear();
                    }
                }
            } else if (auto* exercise = std::get_if<ExercisePart>(&block.part)) {
                exercise->exercise = ExerciseId("none");
            }
        }
    }
    // Sheet by sheet: without its pictures a sheet may take fewer pages.
    const auto inkOn = [&](const PaperDocument& document, std::size_t sheet) {
        const PaperDocument alone{document.title, document.language, {document.sheets[sheet]}};
        const QString path = write(alone, a4);
        double sum = 0;
        for (int page = 1; page <= PaperPages(alone, a4).count(); ++page) sum += ink(pictureOf(path, page), {0, 0, 1, 1});
        return sum;
    };
    ASSERT_EQ(with.sheets.size(), 3U);
    constexpr double least = 0.003;  // of a page: half a small knee
    for (std::size_t sheet = 0; sheet < with.sheets.size(); ++sheet) EXPECT_GT(inkOn(with, sheet), inkOn(without, sheet) + least) << sheet;
}

TEST_F(PdfExport, OfAnEmergencyFillsTheCardBehindItsWhiteWords) {
    EXPECT_GT(ink(pictureOf(write(paperOf("textbook/septic-41m-fever"), a4), 1), {0.1, 0.1, 0.8, 0.25}), 0.75);
}

TEST_F(PdfExport, OfTheQuestionnaireHasAKneeToDrawOnAndBoxes) {
    const QString path = write(paperQuestionnaire(text), a4);
    const QString words = textOf(path).simplified();
    EXPECT_TRUE(words.contains(QStringLiteral("Where does it hurt?")));
    EXPECT_TRUE(QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {path})).contains(QRegularExpression(QStringLiteral("Pages: +1\\b"))));
    EXPECT_GT(ink(pictureOf(path, 1), {0, 0, 1, 1}), 0.05);
}

TEST_F(PdfExport, FilesAreTheOwnersAloneAndBadPlacesAreSaid) {
    const QString path = write(paperOf("textbook/pfp-29m-desk"), a4);
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    EXPECT_EQ(writePrivately(folder_.filePath(QStringLiteral("no/such/folder/report.pdf")), "x"), QStringLiteral("We could not write there. Pick another folder."));
    EXPECT_EQ(writePrivately(folder_.path(), "x"), QStringLiteral("We could not write there. Pick another folder."));
}

}  // namespace
}  // namespace kneemap
