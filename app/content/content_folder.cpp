#include "app/content/content_folder.h"

#include <fstream>
#include <system_error>

#include "resources/embedded_knowledge.h"

namespace kneemap {
namespace {

constexpr std::size_t largestFile = 4u << 20;
constexpr std::size_t mostFiles = 2000;
constexpr std::size_t largestFolder = 64u << 20;

}  // namespace

std::optional<std::string> readFile(const std::filesystem::path& path, std::size_t limit) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return std::nullopt;
    if (std::filesystem::file_size(path, error) > limit || error) return std::nullopt;
    std::ifstream stream(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (!stream || bytes.size() > limit) return std::nullopt;
    return bytes;
}

KnowledgeBase shippedKnowledge() {
    std::vector<KnowledgeText> files;
    for (const EmbeddedFile& file : embeddedKnowledge()) files.push_back({file.path, file.text});
    return readKnowledge(files);
}

std::vector<KnowledgeFile> contentFiles(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (!fs::is_directory(folder, error)) throw ContentError({{folder.string(), "", "there is no such folder"}});
    std::vector<KnowledgeFile> files;
    std::vector<Fault> faults;
    std::size_t size = 0;
    fs::recursive_directory_iterator walk(folder, error);
    for (const auto end = fs::recursive_directory_iterator(); !error && walk != end; walk.increment(error)) {
        if (!walk->is_regular_file(error) || walk->path().extension() != ".json") continue;
        const std::string name = walk->path().lexically_relative(folder).generic_string();
        if (files.size() == mostFiles) throw ContentError({{folder.string(), "", "more than 2000 files: this is no content folder"}});
        if (auto text = readFile(walk->path(), largestFile)) {
            if ((size += text->size()) > largestFolder) throw ContentError({{folder.string(), "", "larger than 64 MiB in all: this is no content folder"}});
            files.push_back({name, std::move(*text)});
        } else faults.push_back({name, "", "cannot be read, or is larger than 4 MiB"});
    }
    if (error) faults.push_back({folder.string(), "", "the folder cannot be read: " + error.message()});
    if (!faults.empty()) throw ContentError(std::move(faults));
    return files;
}

KnowledgeBase knowledgeFrom(const std::filesystem::path& folder) { return readKnowledge(contentFiles(folder)); }

KnowledgeBase loadKnowledge(const std::optional<std::filesystem::path>& folder) {
    return folder ? knowledgeFrom(*folder) : shippedKnowledge();
}

}  // namespace kneemap
