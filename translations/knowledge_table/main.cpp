/// knowledge-table OUTPUT FILE...: writes the knowledge base's words in other languages as a C++ table, out of
/// kneemap_CODE.ts files. For programs without Qt, which cannot read what the window reads.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <stdexcept>
#include <string>

namespace {

/// English and translated; what is not finished stays out. Sorted by the bytes of the English, for a quick search.
using Table = std::map<std::string, std::string>;

Table readTable(const std::string& file) {
    pugi::xml_document document;
    const pugi::xml_parse_result read = document.load_file(file.c_str());
    if (!read) throw std::runtime_error(file + ": " + read.description() + " at byte " + std::to_string(read.offset));
    Table table;
    for (const pugi::xml_node context : document.child("TS").children("context")) {
        if (std::string(context.child_value("name")) != "Knowledge") continue;
        for (const pugi::xml_node message : context.children("message")) {
            const pugi::xml_node translation = message.child("translation");
            if (translation.attribute("type").empty()) table.emplace(message.child_value("source"), translation.child_value());
        }
    }
    return table;
}

/// JSON and C++ write the quotation mark, the backslash and the end of a line alike.
std::string quoted(const std::string& text) { return nlohmann::json(text).dump(); }

}  // namespace

int main(int count, char** values) try {
    if (count < 2) {
        std::cerr << "usage: knowledge-table OUTPUT FILE...\n";
        return 2;
    }
    std::ofstream out(values[1]);
    out << "#include \"translations/translated_knowledge.h\"\n\nnamespace kneemap {\nnamespace {\n\n";
    std::string languages;
    for (int i = 2; i < count; ++i) {
        const std::string name = std::filesystem::path(values[i]).stem().string();
        const std::string code = name.substr(name.find('_') + 1);
        const Table table = readTable(values[i]);
        if (table.empty()) continue;
        out << "constexpr TranslatedText texts_" << code << "[] = {\n";
        for (const auto& [english, text] : table) out << "    {" << quoted(english) << ", " << quoted(text) << "},\n";
        out << "};\n\n";
        languages += "    {" + quoted(code) + ", texts_" + code + "},\n";
    }
    // One entry at least: an array of none is no array.
    out << "constexpr TranslatedLanguage languages[] = {\n    {\"en\", {}},\n" << languages
        << "};\n\n}  // namespace\n\nstd::span<const TranslatedLanguage> translatedKnowledge() { return languages; }\n\n}  // namespace kneemap\n";
    out.close();
    if (!out) throw std::runtime_error(std::string(values[1]) + ": cannot be written");
    return EXIT_SUCCESS;
} catch (const std::exception& error) {
    std::cerr << "knowledge-table: " << error.what() << '\n';
    return EXIT_FAILURE;
}
