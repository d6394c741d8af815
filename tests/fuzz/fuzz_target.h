#pragma once

#include <string_view>

namespace kneemap::fuzz {

/// Gives `input` to the reader that this program tries, and checks what must hold whatever the input is; ends the program
/// where it does not. Returns whether the reader took the input: a seed is taken, and a broken file is not.
bool takes(std::string_view input);

}  // namespace kneemap::fuzz
