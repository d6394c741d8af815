#include "tests/simulation/disturbance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

#include "tests/simulation/random.h"

namespace kneemap::simulation {
namespace {

class Disturbance {
public:
    Disturbance(double factor, std::uint64_t seed) : logFactor_(std::log(factor)), random_(seed) {}

    void shares(std::span<double> shares) {
        for (double& p : shares) p *= factor();
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        for (double& p : shares) p /= sum;
    }

    /// Each a yes or no of its own; below 0 has no say and stays so.
    void each(std::span<double> chances) {
        for (double& p : chances) {
            if (p >= 0) p = std::clamp(p * factor(), 0.001, 0.98);
        }
    }

private:
    double factor() { return std::exp(logFactor_ * (2 * random_.share() - 1)); }

    double logFactor_;
    Random random_;
};

const LikelihoodRow* rowOf(const Hypothesis& hypothesis, std::size_t question) {
    const auto found = std::find_if(hypothesis.rows.begin(), hypothesis.rows.end(),
                                    [&](const LikelihoodRow& row) { return row.question == question; });
    return found == hypothesis.rows.end() ? nullptr : &*found;
}

}  // namespace

KnowledgeContent disturbed(const KnowledgeContent& content, double factor, std::uint64_t seed) {
    KnowledgeContent world = content;
    Disturbance disturbance(factor, seed);
    const Hypothesis base = content.hypotheses.back();
    for (Hypothesis& hypothesis : world.hypotheses) {
        // A cause that says nothing has the row of "something else": it may be off there too, in its own way.
        for (const LikelihoodRow& row : base.rows) {
            if (rowOf(hypothesis, row.question) == nullptr) hypothesis.rows.push_back(row);
        }
        disturbance.shares(hypothesis.worstSpot);
        disturbance.each(hypothesis.marked);
        disturbance.shares(hypothesis.pattern);
        for (LikelihoodRow& row : hypothesis.rows) {
            if (content.questions[row.question].kind == QuestionKind::multi) disturbance.each(row.probability);
            else disturbance.shares(row.probability);
        }
    }
    return world;
}

}  // namespace kneemap::simulation
