#include "app/cli/fhir_export.h"

#include <array>
#include <cstdint>
#include <ctime>
#include <random>

#include "app/content/content_hash.h"
#include "core/report/fhir_bundle.h"

namespace kneemap::cli {
namespace {

/// "2026-11-27T16:30:00Z".
std::string now() {
    const std::time_t seconds = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

/// A random UUID, version 4 of RFC 9562.
std::string randomUuid() {
    static std::random_device dice;
    static constexpr const char* digits = "0123456789abcdef";
    std::uniform_int_distribution<int> sixteen(0, 15), four(0, 3);
    std::string uuid = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    for (char& digit : uuid) {
        if (digit == 'x') digit = digits[sixteen(dice)];
        else if (digit == 'y') digit = digits[8 + four(dice)];
    }
    return uuid;
}

}  // namespace

std::string fhirExport(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment,
                       const std::optional<std::filesystem::path>& folder, const FhirWords& words, bool pretty) {
    static const std::string hash = contentHash(folder);  // one run of the program reads one content
    return fhirBundle(knowledge, history, assessment, {now(), KNEEMAP_VERSION, hash, randomUuid}, words, pretty);
}

}  // namespace kneemap::cli
