// The door by which libFuzzer comes in (the preset "fuzz").

#include <algorithm>
#include <cstdint>

#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/mutator.h"

using namespace kneemap::fuzz;

extern "C" {

std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    takes({reinterpret_cast<const char*>(data), size});
    return 0;
}

/// Every other time one word for another: left alone, libFuzzer seldom gets past the parser of a text format.
std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    if (seed % 2 == 0) return LLVMFuzzerMutate(data, size, most);
    const std::string text(reinterpret_cast<const char*>(data), size);
    const std::string changed = Mutator({}, seed).withAnotherWord(text, text);
    if (changed.size() > most) return LLVMFuzzerMutate(data, size, most);
    std::copy(changed.begin(), changed.end(), data);
    return changed.size();
}
}
