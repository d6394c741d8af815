/// The fonts Kneemap asks for (see packaging/debian-packages.sh) have every letter of every language.
#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextLayout>

#include "app/style/theme.h"
#include "ts_file.h"

namespace kneemap {
namespace {

bool isDrawn(const QString& letter, const QFont& font) {
    QTextLayout layout(letter, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0U)) return false;
    }
    return true;
}

TEST(Glyphs, EveryLetterIsThere) {
    const QFont font = theme().font(TypeRole::body);
    for (const auto& [code, file] : translationFiles()) {
        QSet<char32_t> letters;
        for (const Message& message : readTs(file)) {
            for (const QString& form : message.forms) {
                for (const char32_t letter : form.toUcs4()) letters.insert(letter);
            }
        }
        ASSERT_GT(letters.size(), 40) << qPrintable(code);
        QStringList missing;
        for (const char32_t letter : letters) {
            const QString text = QString::fromUcs4(&letter, 1);
            // Soft hyphens and marks of direction are not drawn.
            const bool unseen = text.at(0).isSpace() || text.at(0).category() == QChar::Other_Format;
            if (!unseen && !isDrawn(text, font)) missing.append(QStringLiteral("%1 U+%2").arg(text, QString::number(static_cast<uint>(letter), 16)));
        }
        EXPECT_TRUE(missing.isEmpty()) << qPrintable(code) << ": " << qPrintable(missing.join(QStringLiteral(", ")));
    }
}

/// Else the test above could pass where nothing is ever found missing.
TEST(Glyphs, ALetterNobodyHasIsFoundMissing) {
    const char32_t notALetter = 0x10FFFD;
    EXPECT_FALSE(isDrawn(QString::fromUcs4(&notALetter, 1), theme().font(TypeRole::body)));
}

}  // namespace
}  // namespace kneemap
