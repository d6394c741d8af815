#include "core/report/fhir_codes.h"

#include <algorithm>

namespace kneemap::fhir {

bool hasNoneOfThese(const Question& question) {
    const bool many = question.kind == QuestionKind::multi || question.kind == QuestionKind::several;
    return many && std::none_of(question.options.begin(), question.options.end(),
                                [](const Option& option) { return option.exclusive && !option.hidden; });
}

}  // namespace kneemap::fhir
