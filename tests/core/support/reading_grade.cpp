#include "tests/core/support/reading_grade.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>

#include "resources/embedded_knowledge.h"

namespace kneemap::tests {
namespace {

/// Keys whose values no patient reads.
const std::set<std::string> notForPatients = {
    "id", "sources", "grade", "reviewed", "citation", "clinical-name", "clinician", "icd10", "when", "unless", "ask-when", "zones",
    "targets", "kit", "code", "exercises", "question", "rule", "level", "doi", "url", "in", "suits", "area", "position", "sides", "kind",
    "group", "self-check", "anatomical", "structure", "view", "strength", "concern", "note", "verify", "condition", "form", "if-rule",
    "if-none-of", "theme", "what", "levels", "check-in", "light", "tendon-light", "tendon-causes", "cause", "exercise", "as-exercise"};

bool isPatientFile(std::string_view path) {
    for (const char* folder : {"conditions/", "exercises/", "training/", "learn/", "running/", "red-flags/", "questions/"}) {
        if (path.starts_with(folder)) return path != "questions/shares.json";
    }
    return path == "zones.json" || path == "urgency.json" || path == "session.json";
}

void collect(const nlohmann::json& json, const std::string& file, const std::string& place, std::vector<PatientText>& into) {
    if (json.is_string()) {
        into.push_back({file, place, json.get<std::string>()});
    } else if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i) collect(json[i], file, place + "/" + std::to_string(i), into);
    } else if (json.is_object()) {
        for (const auto& [key, value] : json.items()) {
            const bool texts = key == "zones" && !value.empty() && value.front().is_object();  // the zones themselves, not a list of ids
            if (texts || !notForPatients.contains(key)) collect(value, file, place + "/" + key, into);
        }
    }
}

/// Typographic quotes and dashes as plain ones, everything else beyond ASCII as nothing.
std::string plain(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80) {
            result += text[i];
        } else if (text.compare(i, 3, "\u2019") == 0) {
            result += '\'';
            i += 2;
        }
    }
    return result;
}

bool isVowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'; }

}  // namespace

std::vector<PatientText> patientTexts() {
    std::vector<PatientText> texts;
    for (const EmbeddedFile& file : embeddedKnowledge()) {
        if (isPatientFile(file.path)) collect(nlohmann::json::parse(file.text), std::string(file.path), "", texts);
    }
    return texts;
}

int syllables(const std::string& word) {
    std::string letters;
    for (const char c : word) {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0) letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    if (letters.size() <= 3) return 1;
    // A silent ending: "-es", "-ed" (but "-ted", "-ded" sound), "-e" (but "-le" sounds).
    const auto before = [&](std::size_t back) { return letters[letters.size() - back]; };
    const auto quiet = [&](char c, const char* sounding) { return std::string(sounding).find(c) == std::string::npos; };
    if (letters.ends_with("es") && quiet(before(3), "laeiouy")) letters.resize(letters.size() - 2);
    else if (letters.ends_with("ed") && quiet(before(3), "td")) letters.resize(letters.size() - 2);
    else if (letters.ends_with("e") && quiet(before(2), "laeiouy")) letters.resize(letters.size() - 1);
    if (letters.front() == 'y') letters.erase(0, 1);
    int count = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (!isVowel(letters[i])) continue;
        ++count;
        if (i + 1 < letters.size() && isVowel(letters[i + 1])) ++i;  // two vowels make one sound
    }
    return std::max(1, count);
}

double readingGrade(const std::string& text) {
    static const std::regex names(
        "osteoarthritis|iliotibial band syndrome|iliotibial band|patellofemoral pain|patellofemoral|patellar tendinopathy|tendinopathy|"
        "prepatellar|pes anserine|bursitis|meniscus|physiotherapist|physio|anti-inflammatory|anti-inflammatories|osgood-schlatter|"
        "sinding-larsen-johansson|pseudogout|osteonecrosis|emergency|\\{[^}]*\\}|ligament",
        std::regex::icase);
    const std::string read = std::regex_replace(plain(text), names, "name");
    int sentences = 0, words = 0, sounds = 0;
    bool wordsInSentence = false;
    for (std::size_t i = 0; i < read.size();) {
        if (std::isalpha(static_cast<unsigned char>(read[i])) != 0) {
            std::size_t end = i;
            while (end < read.size() && (std::isalpha(static_cast<unsigned char>(read[end])) != 0 || read[end] == '\'' || read[end] == '-')) ++end;
            ++words;
            sounds += syllables(read.substr(i, end - i));
            wordsInSentence = true;
            i = end;
            continue;
        }
        const bool mark = std::string(".!?:;\n").find(read[i]) != std::string::npos;
        const bool stop = mark && (i + 1 == read.size() || std::isspace(static_cast<unsigned char>(read[i + 1])) != 0 || read[i] == '\n');
        if (stop && wordsInSentence) {
            ++sentences;
            wordsInSentence = false;
        }
        ++i;
    }
    sentences += wordsInSentence;
    if (words == 0) return 0;
    return 0.39 * words / std::max(1, sentences) + 11.8 * sounds / words - 15.59;
}

}  // namespace kneemap::tests
