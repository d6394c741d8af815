#pragma once

#include <string>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"
#include "core/report/fhir_stamp.h"

namespace kneemap {

/// The sentences of a FHIR export, in its language. Lists stand one line each.
class FhirWording {
public:
    FhirWording(const KnowledgeBase& knowledge, const FhirWords& words) : knowledge_(knowledge), words_(words) {}

    std::string of(const std::string& english) const { return words_(english); }
    /// A word of form.json, with what stands in braces filled in.
    std::string word(const char* name) const;
    std::string word(const char* name, const char* place, const std::string& filled) const;

    std::string spot(const Zone& zone, const std::optional<Side>& side) const;
    /// "Get emergency help now": the heading of the card, with the days in words.
    std::string urgency(const UrgencyLevel& level) const;
    /// What to do: the heading, what the red flags ask for, when to come back, and what stands under every card.
    std::string advice(const Assessment& assessment) const;
    /// For a clinician where the rule says it, else as the person reads it.
    std::string flag(const RedFlagRule& rule) const;
    /// The answers that raised it, and whether only "not sure" did.
    std::string because(const FiredFlag& flag) const;
    /// The reasons of the most urgent red flags; empty where none fired.
    std::string urgencyReasons(const Assessment& assessment) const;
    std::string fit(Fit fit) const;
    /// "Calm: from week 1 to week 2".
    std::string phase(const Phase& phase) const;
    /// The answers for and against.
    std::string because(const Candidate& cause) const;
    /// What must be known about the whole: none fits, a screen was passed over, what the person was not sure of.
    std::vector<std::string> remarks(const Assessment& assessment) const;

private:
    std::string said(const GivenReason& reason) const;
    std::string filled(std::string text) const;  ///< `{place}` and the like

    const KnowledgeBase& knowledge_;
    const FhirWords& words_;
};

}  // namespace kneemap
