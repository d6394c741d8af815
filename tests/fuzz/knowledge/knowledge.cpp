#include <algorithm>

#include "core/knowledge/json_place.h"
#include "core/knowledge/knowledge_reader.h"
#include "resources/embedded_knowledge.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/sound_check_up.h"

namespace kneemap::fuzz {
namespace {

/// The shipped content with this file instead of its own; the file alone if it is no JSON, which no other file can mend.
std::vector<KnowledgeText> contentWith(const KnowledgeText& changed) {
    std::vector<Fault> faults;
    if (!JsonDocument(changed.text, std::string(changed.path), faults).valid()) return {changed};
    std::vector<KnowledgeText> files;
    for (const EmbeddedFile& file : embeddedKnowledge()) {
        if (file.path != changed.path) files.push_back({file.path, file.text});
    }
    files.push_back(changed);
    return files;
}

/// A path that the content has, or that of a file which does not belong there.
std::string_view knownPath(std::string_view path) {
    const auto files = embeddedKnowledge();
    const bool known = std::any_of(files.begin(), files.end(), [&](const EmbeddedFile& file) { return file.path == path; });
    return known ? path : "strange.json";
}

}  // namespace

/// The first line is the path of a content file, the rest its text.
bool takes(std::string_view input) {
    const std::size_t end = std::min(input.find('\n'), input.size());
    const KnowledgeText changed{knownPath(input.substr(0, end)), input.substr(std::min(end + 1, input.size()))};
    try {
        const KnowledgeBase knowledge = readKnowledge(contentWith(changed));
        requireSound(knowledge, {});
        return true;
    } catch (const ContentError& error) {
        require(!error.faults().empty(), "what is refused has a fault");
        for (const Fault& fault : error.faults()) requireTold({fault}, fault.file);
        return false;
    }
}

}  // namespace kneemap::fuzz
