#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/knowledge/expression.h"
#include "core/knowledge/hypothesis.h"
#include "core/knowledge/parameters.h"
#include "core/knowledge/question.h"

namespace kneemap {

/// How strongly every answer speaks for every hypothesis, in nats, measured against "something else" (the last
/// hypothesis, whose evidence is therefore 0): exponent x ln(P(answer | hypothesis) / P(answer | something else)).
/// The exponent of a question is global exponent x trust; worst spot, marks and pattern have exponents of their own.
/// A hypothesis without a row for a question has the row of "something else": the answer then says nothing about it.
class EvidenceTable {
public:
    EvidenceTable(const std::vector<Question>& questions, const std::vector<Hypothesis>& hypotheses, std::size_t zoneCount,
                  const Parameters& parameters);

    std::size_t hypothesisCount() const { return hypothesisCount_; }

    /// Whether anybody has a row for the question.
    bool informs(std::size_t question) const { return questions_[question].informs; }

    /// Single answer or several: the given options taken as "one of these". Adds to `into`, one entry a hypothesis.
    void addOneOf(std::size_t question, OptionMask options, std::span<double> into) const;
    /// Multiple choice: one option, ticked or not.
    std::span<const double> ticked(std::size_t question, std::size_t option) const;
    std::span<const double> notTicked(std::size_t question, std::size_t option) const;
    /// A single option of a single choice.
    std::span<const double> chosen(std::size_t question, std::size_t option) const { return ticked(question, option); }

    /// P(option | hypothesis), one entry a hypothesis; negative where a multiple-choice option has no say.
    std::span<const double> probability(std::size_t question, std::size_t option) const;

    /// The worst spot is one of these zones.
    void addWorstOneOf(ZoneMask zones, std::span<double> into) const;
    std::span<const double> zoneMarked(std::size_t zone) const;
    std::span<const double> zoneNotMarked(std::size_t zone) const;
    std::span<const double> pattern(Pattern pattern) const;

private:
    struct QuestionRows {
        std::size_t first = 0;  ///< of its options, in rows of `hypothesisCount_`
        double exponent = 1.0;
        bool informs = false;
    };

    std::span<const double> row(const std::vector<double>& table, std::size_t index) const {
        return {table.data() + index * hypothesisCount_, hypothesisCount_};
    }

    std::size_t hypothesisCount_ = 0;
    double worstSpotExponent_ = 1.0;
    std::vector<QuestionRows> questions_;
    std::vector<double> probability_, yes_, no_;
    std::vector<double> worstProbability_, worst_, marked_, notMarked_, pattern_;
};

}  // namespace kneemap
