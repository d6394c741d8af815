#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace kneemap::tests {

/// A piece of text that a patient reads, and where it stands.
struct PatientText {
    std::string file;
    std::string place;  ///< JSON pointer
    std::string text;
};

/// Every text of the shipped content that patients read: not ids, sources, conditions, clinicians' lines or authors' notes.
std::vector<PatientText> patientTexts();

/// The US school grade of Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
/// Names of conditions and a few words no one can do without ("physiotherapist") count as one short word.
double readingGrade(const std::string& text);

/// The syllables of an English word, by counting groups of vowels that sound.
int syllables(const std::string& word);

}  // namespace kneemap::tests
