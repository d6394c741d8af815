#include "core/knowledge/evidence_table.h"

#include <bit>
#include <cmath>

namespace kneemap {

EvidenceTable::EvidenceTable(const std::vector<Question>& questions, const std::vector<Hypothesis>& hypotheses,
                             std::size_t zoneCount, const Parameters& parameters)
    : hypothesisCount_(hypotheses.size()), worstSpotExponent_(parameters.worstSpotExponent) {
    if (hypotheses.empty()) {
        questions_.resize(questions.size());
        return;
    }
    const std::size_t last = hypothesisCount_ - 1;

    std::size_t optionCount = 0;
    questions_.resize(questions.size());
    for (std::size_t q = 0; q < questions.size(); ++q) {
        questions_[q] = {optionCount, parameters.globalExponent * questions[q].trust, false};
        optionCount += questions[q].options.size();
    }
    // First who says what, then everybody else like "something else".
    constexpr double absent = -1.0;
    probability_.assign(optionCount * hypothesisCount_, absent);
    for (std::size_t h = 0; h < hypothesisCount_; ++h) {
        for (const LikelihoodRow& r : hypotheses[h].rows) {
            QuestionRows& rows = questions_[r.question];
            rows.informs = rows.informs || questions[r.question].feedsRanking;
            for (std::size_t o = 0; o < r.probability.size(); ++o) {
                probability_[(rows.first + o) * hypothesisCount_ + h] = r.probability[o];
            }
        }
    }
    yes_.assign(probability_.size(), 0.0);
    no_.assign(probability_.size(), 0.0);
    for (std::size_t q = 0; q < questions.size(); ++q) {
        const bool multi = questions[q].kind == QuestionKind::multi;
        for (std::size_t o = 0; o < questions[q].options.size(); ++o) {
            double* p = probability_.data() + (questions_[q].first + o) * hypothesisCount_;
            const double base = p[last];
            for (std::size_t h = 0; h < hypothesisCount_; ++h) {
                if (p[h] < 0) p[h] = base;
                if (base <= 0 || p[h] <= 0 || !questions_[q].informs) continue;
                const std::size_t cell = (questions_[q].first + o) * hypothesisCount_ + h;
                yes_[cell] = questions_[q].exponent * std::log(p[h] / base);
                if (multi && p[h] < 1 && base < 1) no_[cell] = questions_[q].exponent * std::log((1 - p[h]) / (1 - base));
            }
        }
    }

    worstProbability_.resize(zoneCount * hypothesisCount_);
    worst_.resize(worstProbability_.size());
    marked_.resize(worstProbability_.size());
    notMarked_.resize(worstProbability_.size());
    for (std::size_t z = 0; z < zoneCount; ++z) {
        for (std::size_t h = 0; h < hypothesisCount_; ++h) {
            const std::size_t cell = z * hypothesisCount_ + h;
            const Hypothesis& here = hypotheses[h];
            const Hypothesis& base = hypotheses[last];
            worstProbability_[cell] = here.worstSpot[z];
            worst_[cell] = parameters.worstSpotExponent * std::log(here.worstSpot[z] / base.worstSpot[z]);
            marked_[cell] = parameters.marksExponent * std::log(here.marked[z] / base.marked[z]);
            notMarked_[cell] = parameters.marksExponent * std::log((1 - here.marked[z]) / (1 - base.marked[z]));
        }
    }
    pattern_.resize(3 * hypothesisCount_);
    for (std::size_t k = 0; k < 3; ++k) {
        for (std::size_t h = 0; h < hypothesisCount_; ++h) {
            pattern_[k * hypothesisCount_ + h] =
                parameters.patternExponent * std::log(hypotheses[h].pattern[k] / hypotheses[last].pattern[k]);
        }
    }
}

void EvidenceTable::addOneOf(std::size_t question, OptionMask options, std::span<double> into) const {
    if (!questions_[question].informs || options == 0) return;
    const QuestionRows& rows = questions_[question];
    if (std::has_single_bit(options)) {
        const auto e = row(yes_, rows.first + static_cast<std::size_t>(std::countr_zero(options)));
        for (std::size_t h = 0; h < hypothesisCount_; ++h) into[h] += e[h];
        return;
    }
    std::vector<double> sum(hypothesisCount_, 0.0);
    for (OptionMask left = options; left != 0; left &= left - 1) {
        const auto p = row(probability_, rows.first + static_cast<std::size_t>(std::countr_zero(left)));
        for (std::size_t h = 0; h < hypothesisCount_; ++h) sum[h] += p[h] > 0 ? p[h] : 0;
    }
    if (sum.back() <= 0) return;
    for (std::size_t h = 0; h < hypothesisCount_; ++h) {
        if (sum[h] > 0) into[h] += rows.exponent * std::log(sum[h] / sum.back());
    }
}

std::span<const double> EvidenceTable::ticked(std::size_t question, std::size_t option) const {
    return row(yes_, questions_[question].first + option);
}

std::span<const double> EvidenceTable::notTicked(std::size_t question, std::size_t option) const {
    return row(no_, questions_[question].first + option);
}

std::span<const double> EvidenceTable::probability(std::size_t question, std::size_t option) const {
    return row(probability_, questions_[question].first + option);
}

void EvidenceTable::addWorstOneOf(ZoneMask zones, std::span<double> into) const {
    if (zones == 0) return;
    if (std::has_single_bit(zones)) {
        const auto e = row(worst_, static_cast<std::size_t>(std::countr_zero(zones)));
        for (std::size_t h = 0; h < hypothesisCount_; ++h) into[h] += e[h];
        return;
    }
    std::vector<double> sum(hypothesisCount_, 0.0);
    for (ZoneMask left = zones; left != 0; left &= left - 1) {
        const auto p = row(worstProbability_, static_cast<std::size_t>(std::countr_zero(left)));
        for (std::size_t h = 0; h < hypothesisCount_; ++h) sum[h] += p[h];
    }
    for (std::size_t h = 0; h < hypothesisCount_; ++h) into[h] += worstSpotExponent_ * std::log(sum[h] / sum.back());
}

std::span<const double> EvidenceTable::zoneMarked(std::size_t zone) const { return row(marked_, zone); }
std::span<const double> EvidenceTable::zoneNotMarked(std::size_t zone) const { return row(notMarked_, zone); }
std::span<const double> EvidenceTable::pattern(Pattern pattern) const {
    return row(pattern_, static_cast<std::size_t>(pattern));
}

}  // namespace kneemap
