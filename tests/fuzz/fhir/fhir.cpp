#include "core/report/check_up_file.h"
#include "core/report/fhir_response_reader.h"
#include "tests/core/support/fhir.h"
#include "tests/core/support/shipped.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/sound_check_up.h"

namespace kneemap::fuzz {

bool takes(std::string_view input) {
    const KnowledgeBase& knowledge = tests::shipped();
    History history;
    try {
        history = readCheckUpOrResponse(input, "input.json", knowledge);
    } catch (const ContentError& error) {
        requireTold(error.faults(), "input.json");
        return false;
    }
    requireSound(knowledge, history);
    const History back = readFhirResponse(tests::fhirOf(knowledge, history).dump(), "written.json", knowledge);
    History told = tests::asAForm(knowledge, history);
    told.reviewed = back.reviewed;  // a response says by its status whether the check-up was finished
    require(writeCheckUp(back) == writeCheckUp(told), "a check-up that is written as FHIR comes back with every answer");
    return true;
}

}  // namespace kneemap::fuzz
