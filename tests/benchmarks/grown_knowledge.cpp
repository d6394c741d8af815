#include "tests/benchmarks/grown_knowledge.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace kneemap::benchmarks {
namespace {

template <class Tag>
Id<Tag> copyOf(const Id<Tag>& id, std::size_t copy) {
    return Id<Tag>(id.text() + "-" + std::to_string(copy));
}

/// A share a few percent off, differently for every copy and place; the whole is then made to add up to 1 again.
void shift(std::vector<double>& shares, std::size_t copy) {
    double sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] > 0) shares[i] *= 1 + 0.2 * std::sin(static_cast<double>(copy * 7 + i));
        sum += std::max(0.0, shares[i]);
    }
    for (double& p : shares) p = p > 0 ? p / sum : p;
}

}  // namespace

KnowledgeContent withMoreCauses(const KnowledgeContent& content, std::size_t times) {
    KnowledgeContent more = content;
    Hypothesis background = std::move(more.hypotheses.back());
    more.hypotheses.pop_back();
    const std::size_t conditions = content.conditions.size();
    for (std::size_t copy = 1; copy < times; ++copy) {
        for (const Condition& condition : content.conditions) {
            more.conditions.push_back(condition);
            more.conditions.back().id = copyOf(condition.id, copy);
        }
        for (std::size_t h = 0; h + 1 < content.hypotheses.size(); ++h) {
            Hypothesis hypothesis = content.hypotheses[h];
            hypothesis.id = copyOf(hypothesis.id, copy);
            hypothesis.condition += copy * conditions;
            shift(hypothesis.worstSpot, copy);
            more.hypotheses.push_back(std::move(hypothesis));
        }
    }
    more.hypotheses.push_back(std::move(background));
    return more;
}

KnowledgeContent withMoreQuestions(const KnowledgeContent& content, std::size_t times) {
    KnowledgeContent more = content;
    const std::size_t groups = content.groups.size();
    for (std::size_t copy = 1; copy < times; ++copy) {
        for (const Group& group : content.groups) more.groups.push_back({copyOf(group.id, copy), group.what});
        std::vector<std::size_t> copied(content.questions.size());  // the copy's place, 0 where there is none
        for (std::size_t q = 0; q < content.questions.size(); ++q) {
            const Question& question = content.questions[q];
            if (question.stage != Stage::story || question.mustAsk || !question.feedsRanking) continue;
            copied[q] = more.questions.size();
            more.questions.push_back(question);
            more.questions.back().id = copyOf(question.id, copy);
            if (question.group) more.questions.back().group = *question.group + copy * groups;
        }
        for (std::size_t h = 0; h < content.hypotheses.size(); ++h) {
            for (const LikelihoodRow& row : content.hypotheses[h].rows) {
                if (copied[row.question] == 0) continue;
                LikelihoodRow twin = row;
                twin.question = copied[row.question];
                if (content.questions[row.question].kind == QuestionKind::single) shift(twin.probability, copy);
                more.hypotheses[h].rows.push_back(std::move(twin));
            }
        }
    }
    return more;
}

KnowledgeContent grown(const KnowledgeContent& content, std::size_t times) {
    return withMoreQuestions(withMoreCauses(content, times), times);
}

}  // namespace kneemap::benchmarks
