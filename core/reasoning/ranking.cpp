#include "core/reasoning/ranking.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace kneemap {
namespace {

std::size_t ageBand(int age) {
    constexpr int from[] = {10, 14, 18, 35, 50, 65};
    std::size_t band = 0;
    while (band < std::size(from) && age >= from[band]) ++band;
    return band;
}

/// A person like any other: the mean over the grown-up bands.
double averagePrior(const Hypothesis& hypothesis) {
    constexpr std::size_t firstAdult = 3;
    double sum = 0;
    for (std::size_t band = firstAdult; band < ageBandCount; ++band) sum += hypothesis.perThousand[band];
    return sum / static_cast<double>(ageBandCount - firstAdult);
}

void normalise(std::span<double> weights) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& w : weights) w /= sum;
}

}  // namespace

Ranking::Ranking(const KnowledgeBase& knowledge, const Facts& facts)
    : knowledge_(knowledge), count_(knowledge.hypotheses().size()), groups_(knowledge.content().groups.size()) {
    pieces_.reserve(64);
    evidence_.reserve(64 * count_);
    addPriors(facts);
    static const GroupId location("location");
    const auto& groups = knowledge.content().groups;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        if (groups[g].id != location) continue;
        groups_[g].location = true;
        addLocation(facts, g);
    }
    addAnswers(facts);
    totalUp();
}

void Ranking::addPriors(const Facts& facts) {
    const auto& hypotheses = knowledge_.hypotheses();
    score_.resize(count_);
    for (std::size_t h = 0; h < count_; ++h) score_[h] = std::log(averagePrior(hypotheses[h]));
    std::vector<double> e(count_);
    const auto add = [&](Piece::Kind kind) {
        addPiece({kind, 0}, std::nullopt, e);
        for (std::size_t h = 0; h < count_; ++h) score_[h] += e[h];
    };
    if (facts.age) {
        const std::size_t band = ageBand(*facts.age);
        for (std::size_t h = 0; h < count_; ++h) e[h] = std::log(hypotheses[h].perThousand[band] / averagePrior(hypotheses[h]));
        add(Piece::Kind::age);
    }
    const auto answeredWith = [&](const char* question, const char* option) {
        const auto q = knowledge_.indexOf(QuestionId(question));
        const auto o = knowledge_.questions()[*q].optionIndex(OptionId(option));
        return facts.answers[*q].chosen == OptionMask{1} << *o;
    };
    const bool female = answeredWith("sex", "female");
    if (female || answeredWith("sex", "male")) {
        for (std::size_t h = 0; h < count_; ++h) e[h] = std::log(female ? hypotheses[h].women : hypotheses[h].men);
        add(Piece::Kind::sex);
    }
    if (answeredWith("runner", "no")) {
        for (std::size_t h = 0; h < count_; ++h) e[h] = std::log(hypotheses[h].notRunner);
        add(Piece::Kind::runner);
    }
    prior_.resize(count_);
    const double highest = *std::max_element(score_.begin(), score_.end());
    for (std::size_t h = 0; h < count_; ++h) prior_[h] = std::exp(score_[h] - highest);
    normalise(prior_);
}

void Ranking::addPiece(Piece piece, std::optional<std::size_t> group, std::span<const double> evidence) {
    if (group) groups_[*group].pieces.push_back({pieces_.size(), separation(evidence)});
    evidence_.insert(evidence_.end(), evidence.begin(), evidence.end());
    pieces_.push_back(piece);
    pieceGroup_.push_back(group);
}

void Ranking::addLocation(const Facts& facts, std::size_t group) {
    const EvidenceTable& table = knowledge_.evidence();
    const double limit = knowledge_.parameters().marksLimit;
    if (facts.marked != 0) {
        std::vector<double> e(count_, 0.0);
        table.addWorstOneOf(facts.worst != 0 ? facts.worst : facts.marked, e);
        addPiece({Piece::Kind::worstSpot, 0}, group, e);

        std::fill(e.begin(), e.end(), 0.0);
        for (std::size_t z = 0; z < knowledge_.zones().size(); ++z) {
            const ZoneMask bit = ZoneMask{1} << z;
            if ((facts.worst & bit) != 0) continue;
            const auto row = (facts.marked & bit) != 0 ? table.zoneMarked(z) : table.zoneNotMarked(z);
            for (std::size_t h = 0; h < count_; ++h) e[h] += row[h];
        }
        for (double& x : e) x = std::clamp(x, -limit, limit);
        addPiece({Piece::Kind::marks, 0}, group, e);
    }
    if (facts.pattern) addPiece({Piece::Kind::pattern, 0}, group, table.pattern(*facts.pattern));
}

void Ranking::addAnswers(const Facts& facts) {
    const EvidenceTable& table = knowledge_.evidence();
    const auto& questions = knowledge_.questions();
    std::vector<double> e(count_);
    for (std::size_t q = 0; q < questions.size(); ++q) {
        const GivenAnswer& given = facts.answers[q];
        const bool answered = given.state == GivenAnswer::State::answered;
        if ((!answered && given.settled == 0) || !table.informs(q) || !questions[q].group) continue;
        std::fill(e.begin(), e.end(), 0.0);
        if (questions[q].kind == QuestionKind::multi) {
            if (!answered) continue;
            for (std::size_t o = 0; o < questions[q].options.size(); ++o) {
                const OptionMask bit = OptionMask{1} << o;
                if ((given.unsure & bit) != 0) continue;
                const auto row = (given.chosen & bit) != 0 ? table.ticked(q, o) : table.notTicked(q, o);
                for (std::size_t h = 0; h < count_; ++h) e[h] += row[h];
            }
        } else {
            const OptionMask chosen = answered ? given.chosen : given.settled;
            if (chosen == 0 || given.unsure != 0) continue;
            table.addOneOf(q, chosen, e);
        }
        addPiece({Piece::Kind::question, q}, questions[q].group, e);
        ++answersUsed_;
    }
}

double Ranking::separation(std::span<const double> evidence) const {
    double mean = 0, square = 0;
    for (std::size_t h = 0; h < count_; ++h) {
        const double weighted = prior_[h] * evidence[h];
        mean += weighted;
        square += weighted * evidence[h];
    }
    return square - mean * mean;
}

double Ranking::rankWeight(const GroupState& group, std::size_t rank) const {
    const Parameters& p = knowledge_.parameters();
    if (rank == 0) return 1.0;
    if (group.location) return p.locationTaper;
    return std::max(std::pow(p.taper, static_cast<double>(rank)), p.taperFloor);
}

double Ranking::capped(const GroupState& group, double total) const {
    const Parameters& p = knowledge_.parameters();
    const double up = group.location ? p.locationCapUp : p.capUp;
    const double down = group.location ? p.locationCapDown : p.capDown;
    if (total > up) return up + p.beyondCapSlope * (total - up);
    if (total < -down) return -down + p.beyondCapSlope * (total + down);
    return total;
}

void Ranking::totalUp() {
    for (GroupState& group : groups_) {
        if (group.pieces.empty()) continue;
        std::stable_sort(group.pieces.begin(), group.pieces.end(),
                         [](const GroupPiece& a, const GroupPiece& b) { return a.separation > b.separation; });
        group.total.assign(count_, 0.0);
        for (std::size_t rank = 0; rank < group.pieces.size(); ++rank) {
            const double weight = rankWeight(group, rank);
            const auto e = evidence(group.pieces[rank].piece);
            for (std::size_t h = 0; h < count_; ++h) group.total[h] += weight * e[h];
        }
        for (std::size_t h = 0; h < count_; ++h) {
            group.total[h] = capped(group, group.total[h]);
            score_[h] += group.total[h];
        }
    }
    weights_.resize(count_);
    const double highest = *std::max_element(score_.begin(), score_.end());
    for (std::size_t h = 0; h < count_; ++h) weights_[h] = std::exp(score_[h] - highest);
    normalise(weights_);
}

std::vector<double> Ranking::cappedWeights() const {
    std::vector<double> capped = weights_;
    const double cap = knowledge_.parameters().certaintyCap;
    const auto largest = std::max_element(capped.begin(), capped.end());
    if (*largest <= cap) return capped;
    const double scale = (1 - cap) / (1 - *largest);
    for (double& w : capped) w *= scale;
    *largest = cap;
    return capped;
}

double Ranking::contribution(std::size_t piece, std::size_t hypothesis) const {
    const double raw = evidence(piece)[hypothesis];
    if (!pieceGroup_[piece]) return raw;
    const GroupState& group = groups_[*pieceGroup_[piece]];
    double sum = 0, own = 0;
    for (std::size_t rank = 0; rank < group.pieces.size(); ++rank) {
        const double weighted = rankWeight(group, rank) * evidence(group.pieces[rank].piece)[hypothesis];
        sum += weighted;
        if (group.pieces[rank].piece == piece) own = weighted;
    }
    // What the cap takes away, it takes from every piece of the group alike.
    return sum == 0.0 ? own : own * (group.total[hypothesis] / sum);
}

double Ranking::weightsWith(std::size_t question, std::span<const double> evidence, std::span<double> result) const {
    const auto& group = groups_[*knowledge_.questions()[question].group];
    const double newSeparation = separation(evidence);
    std::fill(result.begin(), result.end(), 0.0);
    bool placed = false;
    std::size_t rank = 0;
    const auto add = [&](std::span<const double> e) {
        const double weight = rankWeight(group, rank++);
        for (std::size_t h = 0; h < count_; ++h) result[h] += weight * e[h];
    };
    for (const GroupPiece& piece : group.pieces) {
        if (!placed && newSeparation > piece.separation) {
            add(evidence);
            placed = true;
        }
        add(this->evidence(piece.piece));
    }
    if (!placed) add(evidence);

    double sum = 0, moved = 0;
    for (std::size_t h = 0; h < count_; ++h) {
        const double change = capped(group, result[h]) - (group.total.empty() ? 0.0 : group.total[h]);
        result[h] = weights_[h] * std::exp(change);
        sum += result[h];
        moved += result[h] * change;
    }
    for (double& w : result) w /= sum;
    return moved / sum - std::log(sum);
}

}  // namespace kneemap
