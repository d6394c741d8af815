#include "app/cli/vignettes.h"

#include <nlohmann/json.hpp>

#include "core/report/check_up_file.h"
#include "resources/embedded_file.h"

namespace kneemap {

std::span<const EmbeddedFile> embeddedVignettes();

namespace cli {

Vignette readVignette(std::string_view text, const std::string& name, const KnowledgeBase& knowledge) {
    Vignette vignette{name, readCheckUp(text, name, knowledge), "", {}, Urgency::selfCare};
    const auto json = nlohmann::json::parse(text);
    const auto fail = [&](const std::string& reason) { throw ContentError({{name, "/expected", reason}}); };
    if (!json.contains("expected") || !json["expected"].is_object()) fail("'expected' is missing");
    const auto& expected = json["expected"];
    vignette.cause = expected.value("cause", "");
    vignette.also = expected.value("also", std::vector<std::string>{});
    if (knowledge.find(ConditionId(vignette.cause)) == nullptr) fail("unknown cause '" + vignette.cause + "'");
    for (const std::string& id : vignette.also) {
        if (knowledge.find(ConditionId(id)) == nullptr) fail("unknown cause '" + id + "'");
    }
    const std::string urgency = expected.value("urgency", "");
    if (urgency == "self-care") vignette.urgency = Urgency::selfCare;
    else if (urgency == "soon") vignette.urgency = Urgency::soon;
    else if (urgency == "same-day") vignette.urgency = Urgency::sameDay;
    else if (urgency == "emergency") vignette.urgency = Urgency::emergency;
    else fail("unknown urgency '" + urgency + "'");
    return vignette;
}

std::vector<Vignette> bundledVignettes(const KnowledgeBase& knowledge) {
    std::vector<Vignette> list;
    for (const EmbeddedFile& file : embeddedVignettes()) {
        list.push_back(readVignette(file.text, std::string(file.path.substr(0, file.path.rfind('.'))), knowledge));
    }
    return list;
}

}  // namespace cli
}  // namespace kneemap
