#include "tests/exact_network/exact_network.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "app/content/content_folder.h"
#include "core/reasoning/facts.h"
#include "core/reasoning/ranking.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/plain_bayes.h"

namespace kneemap {
namespace {

using namespace tests;

/// The shipped figures, with nothing tempered, capped or carried over from one question to another.
KnowledgeContent untempered() {
    KnowledgeContent content = neutral(shippedKnowledge().content());
    content.shares.clear();
    return content;
}

/// What the network has nodes for: drops "not sure" and "one of these", and names a worst spot.
History plain(History history, const KnowledgeBase& knowledge) {
    std::erase_if(history.answers, [&](const auto& told) {
        const auto* choices = std::get_if<Choices>(&told.second);
        if (choices == nullptr) return !std::holds_alternative<Number>(told.second);
        const Question& question = *knowledge.find(told.first);
        return !choices->unsure.empty() || !choices->open.empty() ||
               (question.kind != QuestionKind::multi && choices->chosen.size() != 1);
    });
    const bool named = std::any_of(history.zones.begin(), history.zones.end(), [](const MarkedZone& m) { return m.worst; });
    if (!history.zones.empty() && !named) history.zones.front().worst = true;
    return history;
}

TEST(ExactNetwork, AgreesWithTheEngineOnWhateverIsTold) {
    const KnowledgeBase knowledge(untempered());
    AnyHistory any(knowledge, 11);
    int withAnswers = 0;
    for (int i = 0; i < 60; ++i) {
        const History history = plain(any.next(), knowledge);
        const Ranking ranking(knowledge, gatherFacts(knowledge, history));
        const std::vector<double> exact = networkPosterior(knowledge.content(), history);
        ASSERT_EQ(ranking.weights().size(), exact.size());
        for (std::size_t h = 0; h < exact.size(); ++h) {
            ASSERT_NEAR(ranking.weights()[h], exact[h], 1e-9) << "history " << i << ", " << knowledge.hypotheses()[h].id.text();
        }
        withAnswers += history.answers.size() > 5 && !history.zones.empty();
    }
    EXPECT_GT(withAnswers, 20) << "too little was told to prove anything";
}

}  // namespace
}  // namespace kneemap
