#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/report/fhir_stamp.h"

namespace kneemap::cli {

/// The content's words in the language of this code, English if none is given. Throws UsageError, with the codes there are,
/// for a language the program does not have.
FhirWords wordsIn(const std::optional<std::string>& code);

/// The words of every other language of the program.
std::vector<FhirWords> wordsBeside(const FhirWords& main);

}  // namespace kneemap::cli
