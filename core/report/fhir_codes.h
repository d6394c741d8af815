#pragma once

#include <string>

#include "core/history/history.h"
#include "core/knowledge/question.h"

/// The names by which our things are known in FHIR. Never changed once released.
namespace kneemap::fhir {

inline constexpr const char* questionnaireUrl = "https://kneemap.org/fhir/Questionnaire/check-up";
inline constexpr const char* zoneSystem = "https://kneemap.org/fhir/CodeSystem/knee-zone";
inline constexpr const char* sideSystem = "https://kneemap.org/fhir/CodeSystem/side";
inline constexpr const char* findingSystem = "https://kneemap.org/fhir/CodeSystem/finding";
inline constexpr const char* urgencySystem = "https://kneemap.org/fhir/CodeSystem/urgency";
inline constexpr const char* redFlagSystem = "https://kneemap.org/fhir/CodeSystem/red-flag";
inline constexpr const char* contentHashSystem = "https://kneemap.org/fhir/content-sha256";
inline constexpr const char* absentSystem = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

/// "I'm not sure": a real answer, of the code system `absentSystem`.
inline constexpr const char* askedUnknown = "asked-unknown";
inline constexpr const char* noneOfThese = "none-of-these";

/// The linkIds beside those of the questions. `ageItem` is a question of the content.
inline constexpr const char* ageItem = "age";
inline constexpr const char* sideItem = "side";
inline constexpr const char* spotsItem = "marked-spots";
inline constexpr const char* worstItem = "worst-spot";
inline constexpr const char* patternItem = "pattern";
/// Behind a question's linkId: which of its options could be it, or are not sure.
inline constexpr const char* unsurePart = ".not-sure";

inline const char* sideCode(Side side) { return side == Side::left ? "left" : "right"; }

inline const char* patternCode(Pattern pattern) {
    return pattern == Pattern::point ? "pattern.point" : pattern == Pattern::area ? "pattern.area" : "pattern.diffuse";
}

/// Nobody is shown this option, and it says no more than that nothing was ticked.
inline bool saysNone(const Option& option) { return option.hidden && option.exclusive; }

/// "stairs.up": the option's code in the finding system. An option that only says so is `noneOfThese`.
inline std::string optionCode(const Question& question, const Option& option) {
    return saysNone(option) ? noneOfThese : question.id.text() + "." + option.id.text();
}

/// Where several may be ticked and no option of its own says "none".
bool hasNoneOfThese(const Question& question);

}  // namespace kneemap::fhir
