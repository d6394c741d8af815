/// knowledge-words FOLDER OUTPUT: writes every text of the knowledge base that people read as a header for lupdate, which
/// cannot read JSON. Each text stands in it once, with the places it comes from as a note for the translator.
///
/// A field is words or it is not, by its name. A name this program does not know is an error: whoever adds a field decides.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

/// Weights, sources and other files of which nobody reads a word in the window.
constexpr std::array wordless{"groups.json", "knowledge.json", "likelihoods/", "parameters.json", "questions/shares.json",
                              "scale.json", "schema/", "sources.json"};

constexpr std::array words{"advice", "always", "anatomical", "ask", "care", "check", "clinical-name", "clinician", "do",
                           "easier", "harder", "heading", "help", "hint", "items", "line", "name", "reason", "say",
                           "sooner", "steps", "stop-if", "tell", "tempo", "text", "title", "why", "word"};

/// Words under names of their own.
constexpr std::array namedWords{"days-words", "placeholders", "sentences"};

/// Ids, codes, rules, dates and notes to the next author. Nothing under them is read as words either.
constexpr std::array codes{"area", "as-exercise", "ask-again", "ask-when", "cause", "code", "concern", "condition", "exercise",
                           "exercises", "form", "grade", "group", "icd10", "id", "if-none-of", "if-rule", "kind", "kit", "level",
                           "light", "loinc", "note", "only-when", "position", "reviewed", "rule", "self-check", "self-tests-allowed-when", "sides", "sources",
                           "strength", "structure", "suits", "targets", "tendon-causes", "tendon-light", "theme", "unless", "verify",
                           "view", "when"};

template <std::size_t n>
bool has(const std::array<const char*, n>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

class Words {
public:
    void addFile(const fs::path& file, const std::string& name) {
        std::ifstream in(file);
        const Json root = Json::parse(in);
        walk(root, name + ":", {});
    }

    void write(std::ostream& out) const {
        out << "// Every text of the knowledge base that people read, for lupdate alone: nothing includes this file.\n"
               "static const char* const knowledgeWords[] = {\n";
        for (const std::string& text : inOrder_) {
            const std::vector<std::string>& places = places_.at(text);
            constexpr std::size_t most = 3;
            out << "    //: ";
            for (std::size_t i = 0; i < std::min(most, places.size()); ++i) out << (i == 0 ? "" : "; ") << places[i];
            if (places.size() > most) out << "; and " << places.size() - most << " more";
            // JSON and C++ write the quotation mark, the backslash and the end of a line alike.
            out << "\n    QT_TRANSLATE_NOOP(\"Knowledge\", " << Json(text).dump() << "),\n";
        }
        out << "};\n";
    }

private:
    void walk(const Json& value, const std::string& place, std::string_view field) {
        if (value.is_object()) {
            for (const auto& [key, inner] : value.items()) {
                const bool named = has(namedWords, field);
                // Conditions name zones by their ids; zones.json tells of each in words.
                const bool listOfIds = key == "zones" && !inner.empty() && inner.front().is_string();
                if (!named && (has(codes, key) || listOfIds)) continue;
                const auto id = inner.is_object() ? inner.find("id") : inner.end();
                walk(inner, place + " " + key + (id == inner.end() || !id->is_string() ? "" : " " + id->get<std::string>()),
                     named ? field : std::string_view(key));
            }
        } else if (value.is_array()) {
            for (const Json& item : value) {
                const auto id = item.is_object() ? item.find("id") : item.end();
                walk(item, id == item.end() || !item.is_object() ? place : place + " " + id->get<std::string>(), field);
            }
        } else if (value.is_string()) {
            if (!has(words, field) && !has(namedWords, field)) {
                throw std::runtime_error(place + ": does anybody read this? Put the field into one of the lists of knowledge-words.");
            }
            add(value.get<std::string>(), place);
        }
    }

    void add(const std::string& text, const std::string& place) {
        if (text.empty()) return;
        std::vector<std::string>& places = places_[text];
        if (places.empty()) inOrder_.push_back(text);
        if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
    }

    std::vector<std::string> inOrder_;
    std::map<std::string, std::vector<std::string>> places_;
};

std::vector<std::string> filesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().lexically_relative(folder).generic_string();
        const bool skipped = std::any_of(wordless.begin(), wordless.end(), [&](std::string_view start) { return name.starts_with(start); });
        if (entry.path().extension() == ".json" && !skipped) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

int main(int count, char** values) try {
    if (count != 3) {
        std::cerr << "usage: knowledge-words FOLDER OUTPUT\n";
        return 2;
    }
    const fs::path folder = values[1];
    Words found;
    for (const std::string& name : filesIn(folder)) found.addFile(folder / name, name);
    std::ofstream out(values[2]);
    found.write(out);
    out.close();
    if (!out) throw std::runtime_error(std::string(values[2]) + ": cannot be written");
    return EXIT_SUCCESS;
} catch (const std::exception& error) {
    std::cerr << "knowledge-words: " << error.what() << '\n';
    return EXIT_FAILURE;
}
