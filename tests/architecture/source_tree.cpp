#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>

namespace kneemap::tests {
namespace {

namespace fs = std::filesystem;

SourceFile read(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {path.lexically_relative(KNEEMAP_SOURCE).generic_string(), {std::istreambuf_iterator<char>(stream), {}}};
}

void sortByPath(std::vector<SourceFile>& files) {
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
}

}  // namespace

std::vector<std::string> SourceFile::includes() const {
    std::vector<std::string> list;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        const auto start = line.find_first_not_of(" \t");
        if (start == std::string::npos || line[start] != '#') continue;
        const auto word = line.find_first_not_of(" \t", start + 1);
        if (word == std::string::npos || line.compare(word, 7, "include") != 0) continue;
        const auto open = line.find_first_of("\"<", word);
        if (open == std::string::npos) continue;
        list.push_back(line.substr(open + 1, line.find_first_of("\">", open + 1) - open - 1));
    }
    return list;
}

std::vector<SourceFile> sources(const std::vector<std::string>& folders) {
    std::vector<SourceFile> files;
    for (const std::string& folder : folders) {
        const fs::path root = fs::path(KNEEMAP_SOURCE) / folder;
        if (!fs::exists(root)) throw std::runtime_error("no folder " + root.string());
        for (const auto& entry : fs::recursive_directory_iterator(root)) {
            const auto ending = entry.path().extension();
            if (entry.is_regular_file() && (ending == ".h" || ending == ".cpp")) files.push_back(read(entry.path()));
        }
    }
    sortByPath(files);
    return files;
}

std::vector<SourceFile> buildFiles() {
    std::vector<SourceFile> files = {read(fs::path(KNEEMAP_SOURCE) / "CMakeLists.txt")};
    for (const char* folder : {"core", "app", "resources", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(KNEEMAP_SOURCE) / folder)) {
            if (entry.path().filename() == "CMakeLists.txt" || entry.path().extension() == ".cmake") files.push_back(read(entry.path()));
        }
    }
    sortByPath(files);
    return files;
}

std::string codeOf(std::string_view text) {
    std::string code;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "//") {
            while (i < text.size() && text[i] != '\n') ++i;
            code += '\n';
        } else if (text.substr(i, 2) == "/*") {
            i = std::min(text.find("*/", i + 2), text.size() - 2) + 1;
        } else if (text.substr(i, 2) == "R\"") {
            const auto open = text.find('(', i);
            const std::string close = ")" + std::string(text.substr(i + 2, open - i - 2)) + "\"";
            i = std::min(text.find(close, open), text.size() - close.size()) + close.size() - 1;
        } else if (text[i] == '"') {
            for (++i; i < text.size() && text[i] != '"'; ++i) i += text[i] == '\\';
        } else {
            code += text[i];
        }
    }
    return code;
}

std::string outputOf(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    if (!pipe) throw std::runtime_error("cannot run " + command);
    std::string output;
    std::array<char, 4096> chunk{};
    while (const std::size_t count = std::fread(chunk.data(), 1, chunk.size(), pipe.get())) output.append(chunk.data(), count);
    return output;
}

}  // namespace kneemap::tests
