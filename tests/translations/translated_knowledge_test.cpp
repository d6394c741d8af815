#include "translations/translated_knowledge.h"

#include <gtest/gtest.h>

#include "ts_file.h"

namespace kneemap {
namespace {

TEST(TranslatedKnowledge, SaysWhatTheWindowSays) {
    for (const auto& [code, file] : translationFiles()) {
        for (const Message& m : readTs(file)) {
            if (m.context != QLatin1String("Knowledge") || !m.state.isEmpty()) continue;
            ASSERT_EQ(inLanguage(code.toStdString(), m.source.toStdString()), m.forms.first().toStdString()) << qPrintable(code);
        }
    }
}

TEST(TranslatedKnowledge, StaysEnglishWhereThereIsNoOther) {
    EXPECT_EQ(inLanguage("en", "Knee osteoarthritis"), "Knee osteoarthritis");
    EXPECT_EQ(inLanguage("tlh", "Knee osteoarthritis"), "Knee osteoarthritis");
    EXPECT_EQ(inLanguage("de", "What no content says"), "What no content says");
}

TEST(TranslatedKnowledge, HasEveryLanguageOfTheProgram) {
    QStringList codes{QStringLiteral("en")};
    for (const auto& [code, file] : translationFiles()) codes.append(code);
    codes.sort();
    QStringList there;
    for (const TranslatedLanguage& language : translatedKnowledge()) there.append(QString::fromUtf8(language.code.data(), static_cast<qsizetype>(language.code.size())));
    there.sort();
    EXPECT_EQ(there, codes);
}

}  // namespace
}  // namespace kneemap
