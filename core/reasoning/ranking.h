#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/reasoning/facts.h"

namespace kneemap {

/// Bayes' rule in log space over the hypotheses, with answers that measure the same thing tempered and capped as a group.
///
/// Every piece of evidence e(h) is measured against "something else" (see EvidenceTable). Within a group the pieces are
/// ordered by how much they separate the hypotheses (prior-weighted variance of e); the k-th counts max(taper^k, floor).
/// Above its cap only a share of a group's total still counts. score(h) = ln prior(h) + sum of groups; weight = softmax.
/// Formulas and figures: `resources/knowledge/parameters.json`.
class Ranking {
public:
    Ranking(const KnowledgeBase& knowledge, const Facts& facts);

    /// P(hypothesis | answers), before the cap on certainty; sums to 1. The last is "something else".
    std::span<const double> weights() const { return weights_; }
    /// The same with the largest held at the certainty cap and the rest scaled to fill 1.
    std::vector<double> cappedWeights() const;

    /// How many answers beside the map inform the ranking.
    int answersUsed() const { return answersUsed_; }

    /// A piece of evidence: where it comes from.
    struct Piece {
        enum class Kind { worstSpot, marks, pattern, question, age, sex, runner };
        Kind kind = Kind::question;
        std::size_t question = 0;  ///< for Kind::question
    };
    const std::vector<Piece>& pieces() const { return pieces_; }
    /// What a piece adds to the score of a hypothesis, in nats, after tempering and cap. With the prior of an average
    /// person the pieces add up to the score.
    double contribution(std::size_t piece, std::size_t hypothesis) const;

    /// The weights if one more piece of evidence came to the group of `question`, into `result` (one entry a hypothesis).
    /// Returns the Kullback-Leibler distance from the present weights to the new ones, in nats.
    double weightsWith(std::size_t question, std::span<const double> evidence, std::span<double> result) const;

private:
    struct GroupPiece {
        std::size_t piece;  ///< place in `evidence_` rows
        double separation;  ///< prior-weighted variance
    };
    struct GroupState {
        std::vector<GroupPiece> pieces;  ///< most separating first
        std::vector<double> total;       ///< after the caps, by hypothesis; empty while there is no piece
        bool location = false;
    };

    void addPriors(const Facts& facts);
    void addPiece(Piece piece, std::optional<std::size_t> group, std::span<const double> evidence);
    void addLocation(const Facts& facts, std::size_t group);
    void addAnswers(const Facts& facts);
    void totalUp();
    double separation(std::span<const double> evidence) const;
    double rankWeight(const GroupState& group, std::size_t rank) const;
    double capped(const GroupState& group, double total) const;
    std::span<const double> evidence(std::size_t piece) const {
        return {evidence_.data() + piece * count_, count_};
    }

    const KnowledgeBase& knowledge_;
    std::size_t count_;
    std::vector<double> prior_;     ///< normalised
    std::vector<double> evidence_;  ///< rows of `count_`, one a piece, before tempering
    std::vector<Piece> pieces_;
    std::vector<std::optional<std::size_t>> pieceGroup_;
    std::vector<GroupState> groups_;
    std::vector<double> score_, weights_;
    int answersUsed_ = 0;
};

}  // namespace kneemap
