#include "tests/exact_network/exact_network.h"

#include <dlib/bayes_utils.h>
#include <dlib/directed_graph.h>
#include <dlib/graph.h>
#include <dlib/graph_utils.h>
#include <dlib/set.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <string>

namespace kneemap::tests {
namespace {

using Network = dlib::directed_graph<dlib::bayes_node>::kernel_1a_c;
using NodeSet = dlib::set<unsigned long>::compare_1b_c;
using JoinTree = dlib::graph<NodeSet, NodeSet>::kernel_1a_c;

/// Something told: P(it | hypothesis), one entry a hypothesis. As a node it has two states, told or not.
using Told = std::vector<double>;

const LikelihoodRow* rowOf(const Hypothesis& hypothesis, std::size_t question) {
    const auto found = std::find_if(hypothesis.rows.begin(), hypothesis.rows.end(),
                                    [&](const LikelihoodRow& row) { return row.question == question; });
    return found == hypothesis.rows.end() ? nullptr : &*found;
}

class Builder {
public:
    Builder(const KnowledgeContent& content, const History& history) : content_(content), history_(history) {
        place();
        person();
        for (std::size_t q = 0; q < content_.questions.size(); ++q) answer(q);
    }

    const std::vector<Told>& told() const { return told_; }

    std::vector<double> priors() const {
        std::vector<double> priors = each([&](const Hypothesis& h) {
            const auto age = history_.answers.find(QuestionId("age"));
            if (age == history_.answers.end() || !std::holds_alternative<Number>(age->second)) {
                return (h.perThousand[3] + h.perThousand[4] + h.perThousand[5] + h.perThousand[6]) / 4;
            }
            constexpr std::array<double, ageBandCount> bandEnds = {10, 14, 18, 35, 50, 65, 1000};
            const auto band = std::upper_bound(bandEnds.begin(), bandEnds.end(), std::get<Number>(age->second));
            return h.perThousand[static_cast<std::size_t>(band - bandEnds.begin())];
        });
        double sum = 0;
        for (const double p : priors) sum += p;
        for (double& p : priors) p /= sum;
        return priors;
    }

private:
    std::vector<double> each(const std::function<double(const Hypothesis&)>& figure) const {
        std::vector<double> figures;
        for (const Hypothesis& hypothesis : content_.hypotheses) figures.push_back(figure(hypothesis));
        return figures;
    }

    void tell(const std::function<double(const Hypothesis&)>& probability) { told_.push_back(each(probability)); }

    void place() {
        if (history_.pattern) tell([&](const Hypothesis& h) { return h.pattern[static_cast<std::size_t>(*history_.pattern)]; });
        if (history_.zones.empty()) return;
        const auto marked = [&](const ZoneId& zone) {
            return std::any_of(history_.zones.begin(), history_.zones.end(), [&](const MarkedZone& m) { return m.zone == zone; });
        };
        for (std::size_t z = 0; z < content_.zones.size(); ++z) {
            const ZoneId& zone = content_.zones[z].id;
            const bool worst = std::any_of(history_.zones.begin(), history_.zones.end(),
                                           [&](const MarkedZone& m) { return m.worst && m.zone == zone; });
            if (worst) {
                tell([&](const Hypothesis& h) { return h.worstSpot[z]; });
            } else {
                tell([&](const Hypothesis& h) { return marked(zone) ? h.marked[z] : 1 - h.marked[z]; });
            }
        }
    }

    /// The factors that sex and running put on a prior, as the chance of being such a person (to a common factor).
    void person() {
        const auto is = [&](const char* question, const char* option) {
            const auto found = history_.answers.find(QuestionId(question));
            if (found == history_.answers.end()) return false;
            const auto* choices = std::get_if<Choices>(&found->second);
            return choices != nullptr && choices->chosen.contains(OptionId(option));
        };
        constexpr double greatestFactor = 64;
        if (is("sex", "female")) tell([](const Hypothesis& h) { return h.women / greatestFactor; });
        if (is("sex", "male")) tell([](const Hypothesis& h) { return h.men / greatestFactor; });
        if (is("runner", "no")) tell([](const Hypothesis& h) { return h.notRunner / greatestFactor; });
    }

    void answer(std::size_t q) {
        const Question& question = content_.questions[q];
        const LikelihoodRow* base = rowOf(content_.hypotheses.back(), q);
        const auto found = history_.answers.find(question.id);
        if (found == history_.answers.end() || base == nullptr || !question.feedsRanking || !question.group) return;
        const auto* choices = std::get_if<Choices>(&found->second);
        if (choices == nullptr) return;
        for (std::size_t o = 0; o < question.options.size(); ++o) {
            const bool ticked = choices->chosen.contains(question.options[o].id);
            if (question.kind != QuestionKind::multi && !ticked) continue;
            if (base->probability[o] < 0) continue;
            tell([&](const Hypothesis& h) {
                const LikelihoodRow* row = rowOf(h, q);
                const double own = row == nullptr ? -1 : row->probability[o];
                const double yes = own < 0 ? base->probability[o] : own;
                return ticked ? yes : 1 - yes;
            });
        }
    }

    const KnowledgeContent& content_;
    const History& history_;
    std::vector<Told> told_;
};

}  // namespace

std::vector<double> networkPosterior(const KnowledgeContent& content, const History& history) {
    using namespace dlib::bayes_node_utils;
    const Builder builder(content, history);
    const std::vector<double> priors = builder.priors();

    Network network;
    network.set_number_of_nodes(builder.told().size() + 1);
    set_node_num_values(network, 0, priors.size());
    dlib::assignment parents;
    for (std::size_t h = 0; h < priors.size(); ++h) set_node_probability(network, 0, h, parents, priors[h]);
    for (unsigned long node = 1; node <= builder.told().size(); ++node) {
        network.add_edge(0, node);
        set_node_num_values(network, node, 2);
        for (std::size_t h = 0; h < priors.size(); ++h) {
            dlib::assignment cause;
            cause.add(0, h);
            const double p = builder.told()[node - 1][h];
            set_node_probability(network, node, 1, cause, p);
            set_node_probability(network, node, 0, cause, 1 - p);
        }
        set_node_value(network, node, 1);
        set_node_as_evidence(network, node);
    }

    JoinTree tree;
    create_moral_graph(network, tree);
    create_join_tree(tree, tree);
    const dlib::bayesian_network_join_tree solution(network, tree);
    const auto causes = solution.probability(0);
    return {causes.begin(), causes.end()};
}

}  // namespace kneemap::tests
