#pragma once

#include <functional>
#include <string>
#include <vector>

namespace kneemap {

/// What a FHIR export cannot know by itself: core has no clock, no dice and no files. The same stamp and the same check-up
/// give the same bytes.
struct FhirStamp {
    std::string authored;     ///< when the result was made, with seconds and time zone: "2026-11-27T16:30:00+01:00"
    std::string appVersion;   ///< of the program: "0.1.0"
    std::string contentHash;  ///< SHA-256 of the content in use, 64 hex digits; empty: left out of the export
    /// A fresh UUID, 36 characters in lower case, such as "f81d4fae-7dec-11d0-a765-00a0c91e6bf6". Called once for each
    /// resource, in their order. Never empty.
    std::function<std::string()> newUuid;
};

/// One language of an export.
struct FhirWords {
    std::string language = "en";  ///< BCP 47: "en", "de", "pt-BR"
    /// The content's English text in this language. Empty: English stays. Every text that an export shows comes from the
    /// content files, so what translates the content (the context "Knowledge") translates all of it.
    std::function<std::string(const std::string& english)> translated;

    std::string operator()(const std::string& english) const { return translated ? translated(english) : english; }
};

}  // namespace kneemap
