#include "tests/core/support/vignettes.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/report/check_up_file.h"

namespace kneemap::tests {

std::vector<ToldCase> toldCases(const KnowledgeBase& knowledge, const std::string& folder) {
    std::vector<ToldCase> cases;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".json") continue;
        const std::string name = entry.path().lexically_relative(folder).replace_extension().generic_string();
        cases.push_back({name, toldCase(knowledge, folder, name)});
    }
    std::sort(cases.begin(), cases.end(), [](const ToldCase& a, const ToldCase& b) { return a.name < b.name; });
    return cases;
}

History toldCase(const KnowledgeBase& knowledge, const std::string& folder, const std::string& name) {
    std::ifstream stream(folder + "/" + name + ".json");
    std::ostringstream text;
    text << stream.rdbuf();
    return readCheckUp(text.str(), name, knowledge);
}

}  // namespace kneemap::tests
