#include "core/report/check_up_file.h"
#include "tests/core/support/shipped.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/sound_check_up.h"

namespace kneemap::fuzz {

bool takes(std::string_view input) {
    const KnowledgeBase& knowledge = tests::shipped();
    History history;
    try {
        history = readCheckUp(input, "input.json", knowledge);
    } catch (const ContentError& error) {
        requireTold(error.faults(), "input.json");
        return false;
    }
    require(readCheckUp(writeCheckUp(history), "written.json", knowledge) == history, "a check-up that is written comes back the same");
    requireSound(knowledge, history);
    return true;
}

}  // namespace kneemap::fuzz
