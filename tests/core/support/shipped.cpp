#include "tests/core/support/shipped.h"

#include <stdexcept>

#include "resources/embedded_knowledge.h"

namespace kneemap::tests {

const KnowledgeBase& shipped() {
    static const KnowledgeBase knowledge = readKnowledge(shippedFiles());
    return knowledge;
}

std::vector<KnowledgeFile> shippedFiles() {
    std::vector<KnowledgeFile> files;
    for (const EmbeddedFile& file : embeddedKnowledge()) files.push_back({std::string(file.path), std::string(file.text)});
    return files;
}

nlohmann::json shippedJson(const std::string& path) {
    for (const EmbeddedFile& file : embeddedKnowledge()) {
        if (file.path == path) return nlohmann::json::parse(file.text);
    }
    throw std::out_of_range("no shipped file " + path);
}

KnowledgeBase shippedWith(const std::string& path, const nlohmann::json& patch) {
    auto files = shippedFiles();
    fileIn(files, path).text = shippedJson(path).patch(patch).dump();
    return readKnowledge(files);
}

std::vector<Fault> faultsOf(const std::vector<KnowledgeFile>& files) {
    try {
        readKnowledge(files);
        return {};
    } catch (const ContentError& error) {
        return error.faults();
    }
}

KnowledgeFile& fileIn(std::vector<KnowledgeFile>& files, const std::string& path) {
    for (KnowledgeFile& file : files) {
        if (file.path == path) return file;
    }
    throw std::out_of_range("no shipped file " + path);
}

std::size_t placeOf(const KnowledgeBase& knowledge, const char* question) {
    const auto place = knowledge.indexOf(QuestionId(question));
    if (!place) throw std::out_of_range(std::string("no question ") + question);
    return *place;
}

OptionMask bitOf(const KnowledgeBase& knowledge, const char* question, const char* option) {
    const auto place = knowledge.questions()[placeOf(knowledge, question)].optionIndex(OptionId(option));
    if (!place) throw std::out_of_range(std::string("no option ") + option + " of " + question);
    return OptionMask{1} << *place;
}

ZoneMask zoneBit(const KnowledgeBase& knowledge, const char* zone) {
    const auto place = knowledge.indexOf(ZoneId(zone));
    if (!place) throw std::out_of_range(std::string("no zone ") + zone);
    return ZoneMask{1} << *place;
}

std::size_t rulePlace(const KnowledgeBase& knowledge, const char* rule) {
    for (std::size_t r = 0; r < knowledge.redFlags().size(); ++r) {
        if (knowledge.redFlags()[r].id.text() == rule) return r;
    }
    throw std::out_of_range(std::string("no rule ") + rule);
}

}  // namespace kneemap::tests
