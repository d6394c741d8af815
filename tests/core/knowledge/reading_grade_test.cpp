#include <gtest/gtest.h>

#include <map>
#include <regex>

#include "tests/core/support/reading_grade.h"

namespace kneemap {
namespace {

using namespace tests;

TEST(ReadingGrade, CountsSyllablesAsPeopleSayThem) {
    const std::pair<const char*, int> words[] = {{"knee", 1}, {"the", 1}, {"pain", 1}, {"doctor", 2}, {"hurts", 1}, {"moved", 1},
                                                 {"started", 2}, {"swollen", 2}, {"emergency", 4}, {"muscle", 2}, {"stairs", 1}, {"professional", 4}};
    for (const auto& [word, count] : words) EXPECT_EQ(syllables(word), count) << word;
}

TEST(ReadingGrade, IsTheFormulaOfFleschAndKincaid) {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59.
    EXPECT_NEAR(readingGrade("The cat sat on the mat."), -1.45, 1e-9);
    // 8 words in 2 sentences, 12 syllables.
    EXPECT_NEAR(readingGrade("See a doctor today. Do not run today."), 0.39 * 4 + 11.8 * 11 / 8 - 15.59, 1e-9);
    EXPECT_GT(readingGrade("Individuals experiencing considerable discomfort following unaccustomed activity necessitate professional evaluation."), 15);
}

TEST(ReadingGrade, CountsTheNameOfAConditionAsOneShortWord) {
    EXPECT_NEAR(readingGrade("It is knee osteoarthritis."), readingGrade("It is knee name."), 1e-9);
}

TEST(PatientText, IsFoundInEveryKindOfPage) {
    std::map<std::string, int> pages;
    for (const PatientText& text : patientTexts()) ++pages[text.file.substr(0, text.file.find('/'))];
    for (const char* kind : {"conditions", "exercises", "training", "learn", "red-flags", "questions", "urgency.json", "zones.json"}) {
        EXPECT_GT(pages[kind], 20) << kind;
    }
}

TEST(PatientText, ReadsAtGradeSixOrBelowOnEveryPage) {
    // A page is a file; the safety questions, long as they are, are judged question by question as well.
    std::map<std::string, std::string> pages;
    for (const PatientText& text : patientTexts()) {
        std::string& page = pages[text.file];
        page += text.text;
        if (std::string(".!?").find(text.text.empty() ? '.' : text.text.back()) == std::string::npos) page += '.';
        page += '\n';
    }
    EXPECT_GT(pages.size(), 90u);
    for (const auto& [file, page] : pages) EXPECT_LE(readingGrade(page), 6.0) << file;
}

TEST(PatientText, OfEverySafetyQuestionReadsAtGradeSixOrBelow) {
    std::map<std::string, std::string> questions;
    for (const PatientText& text : patientTexts()) {
        if (text.file != "questions/safety.json") continue;
        const std::string number = text.place.substr(0, text.place.find('/', std::string("/questions/").size()));
        questions[number] += text.text + (std::string(".!?").find(text.text.back()) == std::string::npos ? ".\n" : "\n");
    }
    EXPECT_GT(questions.size(), 25u);
    // Names of medicines and illnesses aside: a person knows the one on the packet, or does not need to.
    const std::regex names("warfarin|apixaban|rivaroxaban|dabigatran|heparin|prednisolone|\\w*floxacin|rheumatoid arthritis|chemotherapy|dialysis|diabetes|"
                           "antibiotics?|immunity|immune system|transplant",
                           std::regex::icase);
    for (const auto& [number, text] : questions) EXPECT_LE(readingGrade(std::regex_replace(text, names, "name")), 6.0) << number << ": " << text;
}

}  // namespace
}  // namespace kneemap
