#include "app/content/content_hash.h"

#include <sodium.h>

#include <array>
#include <map>

#include "app/content/content_folder.h"
#include "resources/embedded_knowledge.h"

namespace kneemap {

std::string contentHash(const std::optional<std::filesystem::path>& folder) {
    std::map<std::string, std::string> files;
    if (folder) {
        for (KnowledgeFile& file : contentFiles(*folder)) files.emplace(file.path, std::move(file.text));
    } else {
        for (const EmbeddedFile& file : embeddedKnowledge()) files.emplace(file.path, file.text);
    }
    std::erase_if(files, [](const auto& file) { return file.first.starts_with("schema/"); });

    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    const auto add = [&](const std::string& text) {
        // With the zero byte that ends it.
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(text.c_str()), text.size() + 1);
    };
    for (const auto& [path, text] : files) {
        add(path);
        add(text);
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> bytes{};
    crypto_hash_sha256_final(&state, bytes.data());
    std::array<char, crypto_hash_sha256_BYTES * 2 + 1> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
}

}  // namespace kneemap
