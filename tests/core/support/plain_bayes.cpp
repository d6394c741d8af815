#include "tests/core/support/plain_bayes.h"

#include <algorithm>
#include <set>
#include <string>

namespace kneemap::tests {
namespace {

const LikelihoodRow* rowOf(const Hypothesis& hypothesis, std::size_t question) {
    for (const LikelihoodRow& row : hypothesis.rows) {
        if (row.question == question) return &row;
    }
    return nullptr;
}

std::size_t bandOf(int age) {
    if (age < 10) return 0;
    if (age < 14) return 1;
    if (age < 18) return 2;
    if (age < 35) return 3;
    if (age < 50) return 4;
    return age < 65 ? 5 : 6;
}

bool holds(const Choices& choices, const Option& option) { return choices.chosen.contains(option.id); }

bool isUnsure(const Choices& choices, const Option& option) {
    return choices.unsure.contains(option.id) || choices.open.contains(option.id);
}

const Choices* choicesFor(const History& history, const Question& question) {
    const auto found = history.answers.find(question.id);
    return found == history.answers.end() ? nullptr : std::get_if<Choices>(&found->second);
}

/// The options that other answers leave for a question with one answer.
std::set<std::size_t> left(const KnowledgeContent& content, const History& history, std::size_t question) {
    std::set<std::size_t> options;
    bool any = false;
    for (const Share& share : content.shares) {
        if (share.settled != question) continue;
        const Choices* from = choicesFor(history, content.questions[share.question]);
        if (from == nullptr) continue;
        for (std::size_t o = 0; o < content.questions[share.question].options.size(); ++o) {
            if ((share.option >> o & 1) == 0) continue;
            const Option& option = content.questions[share.question].options[o];
            if (isUnsure(*from, option) || holds(*from, option) != share.ticked) continue;
            std::set<std::size_t> now;
            for (std::size_t to = 0; to < content.questions[question].options.size(); ++to) {
                if ((share.options >> to & 1) != 0 && (!any || options.contains(to))) now.insert(to);
            }
            options = now;
            any = true;
        }
    }
    return options;
}

long double multiple(const Question& question, const Choices& choices, const LikelihoodRow& row, const LikelihoodRow& base) {
    long double p = 1;
    for (std::size_t o = 0; o < question.options.size(); ++o) {
        long double ticked = row.probability[o];
        if (ticked < 0) ticked = base.probability[o];
        if (ticked < 0 || base.probability[o] < 0 || isUnsure(choices, question.options[o])) continue;
        p *= holds(choices, question.options[o]) ? ticked : 1 - ticked;
    }
    return p;
}

/// P(answer to this question | hypothesis); 1 where it says nothing.
long double answerFactor(const KnowledgeContent& content, const History& history, std::size_t q, const Hypothesis& hypothesis) {
    const Question& question = content.questions[q];
    const LikelihoodRow* base = rowOf(content.hypotheses.back(), q);
    const LikelihoodRow* row = rowOf(hypothesis, q);
    if (base == nullptr || !question.feedsRanking || !question.group) return 1;
    if (row == nullptr) row = base;
    const auto found = history.answers.find(question.id);
    const Choices* choices = choicesFor(history, question);
    if (question.kind == QuestionKind::multi) return choices == nullptr ? 1 : multiple(question, *choices, *row, *base);
    std::set<std::size_t> options;
    if (choices != nullptr) {
        for (std::size_t o = 0; o < question.options.size(); ++o) {
            if (isUnsure(*choices, question.options[o])) return 1;
            if (holds(*choices, question.options[o])) options.insert(o);
        }
    } else if (found == history.answers.end() || !std::holds_alternative<Number>(found->second)) {
        options = left(content, history, q);
    }
    if (options.empty()) return 1;
    long double p = 0;
    for (const std::size_t o : options) p += row->probability[o];
    return p;
}

long double priorOf(const KnowledgeContent& content, const History& history, const Hypothesis& hypothesis) {
    long double prior = 0;
    const auto age = history.answers.find(QuestionId("age"));
    if (age != history.answers.end() && std::holds_alternative<Number>(age->second)) {
        prior = hypothesis.perThousand[bandOf(static_cast<int>(std::get<Number>(age->second)))];
    } else {
        for (std::size_t band = 3; band < 7; ++band) prior += hypothesis.perThousand[band] / 4;
    }
    const auto only = [&](const char* question, const char* option) {
        const auto found = history.answers.find(QuestionId(question));
        if (found == history.answers.end()) return false;
        const auto* choices = std::get_if<Choices>(&found->second);
        return choices != nullptr && choices->chosen == std::set<OptionId>{OptionId(option)};
    };
    if (only("sex", "female")) prior *= hypothesis.women;
    if (only("sex", "male")) prior *= hypothesis.men;
    if (only("runner", "no")) prior *= hypothesis.notRunner;
    (void)content;
    return prior;
}

long double placeFactor(const KnowledgeContent& content, const History& history, const Hypothesis& hypothesis) {
    long double p = 1;
    if (!history.zones.empty()) {
        const auto worst = std::find_if(history.zones.begin(), history.zones.end(), [](const MarkedZone& m) { return m.worst; });
        const bool known = worst != history.zones.end() || history.zones.size() == 1;
        const std::string spot = !known ? "" : worst != history.zones.end() ? worst->zone.text() : history.zones.front().zone.text();
        long double worstSpot = 0;
        for (std::size_t z = 0; z < content.zones.size(); ++z) {
            const std::string& id = content.zones[z].id.text();
            const bool marked = std::any_of(history.zones.begin(), history.zones.end(),
                                            [&](const MarkedZone& m) { return m.zone.text() == id; });
            if (known ? id == spot : marked) worstSpot += hypothesis.worstSpot[z];
            if (id != spot) p *= marked ? static_cast<long double>(hypothesis.marked[z]) : 1 - static_cast<long double>(hypothesis.marked[z]);
        }
        p *= worstSpot;
    }
    if (history.pattern) p *= hypothesis.pattern[static_cast<std::size_t>(*history.pattern)];
    return p;
}

}  // namespace

std::vector<long double> plainPosterior(const KnowledgeContent& content, const History& history) {
    std::vector<long double> posterior;
    long double sum = 0;
    for (const Hypothesis& hypothesis : content.hypotheses) {
        long double p = priorOf(content, history, hypothesis) * placeFactor(content, history, hypothesis);
        for (std::size_t q = 0; q < content.questions.size(); ++q) p *= answerFactor(content, history, q, hypothesis);
        posterior.push_back(p);
        sum += p;
    }
    for (long double& p : posterior) p /= sum;
    return posterior;
}

KnowledgeContent neutral(KnowledgeContent content) {
    const Parameters shipped = content.parameters;
    content.parameters = Parameters{};  // its defaults do nothing; the limits of showing and asking stay
    content.parameters.showAtMost = shipped.showAtMost;
    for (Question& question : content.questions) question.trust = 1.0;
    return content;
}

}  // namespace kneemap::tests
