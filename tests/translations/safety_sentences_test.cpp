/// The sentences on which most depends, in every language, with what they say when translated back.
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <nlohmann/json.hpp>
#include <set>

#include "ts_file.h"

namespace kneemap {
namespace {

constexpr std::size_t fewest = 60;

nlohmann::json safety() {
    QFile file(QStringLiteral(KNEEMAP_TRANSLATIONS "/safety_sentences.json"));
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("safety_sentences.json cannot be read");
    return nlohmann::json::parse(file.readAll().toStdString());
}

nlohmann::json sentences() { return safety().at("sentences"); }

std::multiset<QString> numbersIn(const std::string& text) {
    static const QRegularExpression number(QStringLiteral("[0-9]+(\\.[0-9]+)?|\\{[a-z-]+\\}|%[1-9n]"));
    std::multiset<QString> found;
    for (auto it = number.globalMatch(QString::fromStdString(text)); it.hasNext();) found.insert(it.next().captured());
    return found;
}

/// Whether it says no to something. English alone: the source and the translation back. "No feeling" is numb, not a no.
bool denies(const std::string& text) {
    static const QRegularExpression no(QStringLiteral("\\b(no|not|never|none|nothing|without|cannot|neither|nor|no one|nobody|only|unless|avoid|stop|stopped|leave|left|leaving|forbidden|unable|inability)\\b|n’t\\b|n't\\b"),
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numb(QStringLiteral("\\b(no|without) feeling\\b"), QRegularExpression::CaseInsensitiveOption);
    return no.match(QString::fromStdString(text).remove(numb)).hasMatch();
}

bool isUrgent(const std::string& text, const char* word) {
    return QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(word)), QRegularExpression::CaseInsensitiveOption).match(QString::fromStdString(text)).hasMatch();
}

class SafetySentences : public ::testing::TestWithParam<QString> {};

TEST_P(SafetySentences, AreThoseOfTheTranslation) {
    std::map<std::string, QStringList> translated;
    for (const Message& m : readTs(translationFiles().at(GetParam()))) translated[m.source.toStdString()] += m.forms;
    const auto list = sentences();
    ASSERT_GE(list.size(), fewest);
    for (const auto& sentence : list) {
        const auto source = sentence.at("source").get<std::string>();
        const auto found = translated.find(source);
        ASSERT_NE(found, translated.end()) << "no text of the program any more: " << source;
        ASSERT_TRUE(sentence.contains(GetParam().toStdString())) << source;
        const auto says = QString::fromStdString(sentence.at(GetParam().toStdString()).at("says").get<std::string>());
        EXPECT_TRUE(found->second.contains(says)) << source << "\nin the file: " << qPrintable(found->second.join(QLatin1String(" / "))) << "\nlooked at: " << qPrintable(says);
    }
}

TEST_P(SafetySentences, SayTheSameWhenTranslatedBack) {
    for (const auto& sentence : sentences()) {
        const auto source = sentence.at("source").get<std::string>();
        const auto back = sentence.at(GetParam().toStdString()).at("back").get<std::string>();
        EXPECT_EQ(denies(source), denies(back)) << source << "\n" << back;
        EXPECT_EQ(numbersIn(source), numbersIn(back)) << source << "\n" << back;
        for (const char* word : {"now", "today", "ambulance", "emergency"}) EXPECT_EQ(isUrgent(source, word), isUrgent(back, word)) << word << "\n" << source << "\n" << back;
    }
}

/// Every "no" of the English, in the whole file: a cruder look, by the words with which the language says no.
TEST_P(SafetySentences, NoTextLosesItsNo) {
    const nlohmann::json file = safety();
    const std::string code = GetParam().toStdString();
    ASSERT_TRUE(file.at("says-no").contains(code)) << "safety_sentences.json: give says-no the words with which this language says no";
    const auto pattern = [&](const char* language) {
        return QRegularExpression(QString::fromStdString(file.at("says-no").at(language).get<std::string>()),
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    const QRegularExpression english = pattern("en"), here = pattern(code.c_str());
    ASSERT_TRUE(english.isValid() && here.isValid());
    std::set<std::string> looked;
    for (const auto& source : file.at("said-another-way").value(code, nlohmann::json::array())) looked.insert(source.get<std::string>());
    for (const Message& m : readTs(translationFiles().at(GetParam()))) {
        if (!english.match(m.source).hasMatch() || looked.count(m.source.toStdString()) > 0) continue;
        for (const QString& form : m.forms) EXPECT_TRUE(here.match(form).hasMatch()) << qPrintable(m.source) << "\n" << qPrintable(form);
    }
}

std::vector<QString> codes() {
    std::vector<QString> list;
    for (const auto& [code, file] : translationFiles()) list.push_back(code);
    return list;
}

INSTANTIATE_TEST_SUITE_P(Languages, SafetySentences, ::testing::ValuesIn(codes()), [](const auto& one) { return one.param.toStdString(); });

}  // namespace
}  // namespace kneemap
