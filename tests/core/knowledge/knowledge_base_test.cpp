#include "core/knowledge/knowledge_base.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/knowledge/expression_walk.h"
#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;

TEST(KnowledgeBase, FindsEveryThingByItsId) {
    for (const Zone& zone : shipped().zones()) EXPECT_EQ(shipped().find(zone.id), &zone);
    for (const Question& question : shipped().questions()) EXPECT_EQ(shipped().find(question.id), &question);
    for (const Condition& condition : shipped().conditions()) EXPECT_EQ(shipped().find(condition.id), &condition);
    for (const RedFlagRule& rule : shipped().redFlags()) EXPECT_EQ(shipped().find(rule.id), &rule);
    for (const Exercise& exercise : shipped().exercises()) EXPECT_EQ(shipped().find(exercise.id), &exercise);
    for (const TrainingCause& cause : shipped().trainingCauses()) EXPECT_EQ(shipped().find(cause.id), &cause);
    for (const Article& article : shipped().articles()) EXPECT_EQ(shipped().find(article.id), &article);
    for (const Source& source : shipped().content().sources) EXPECT_EQ(shipped().find(source.id), &source);
}

TEST(KnowledgeBase, FindsNothingForAnIdItDoesNotKnow) {
    EXPECT_EQ(shipped().find(ZoneId("elbow")), nullptr);
    EXPECT_EQ(shipped().find(QuestionId("elbow")), nullptr);
    EXPECT_EQ(shipped().find(ConditionId("")), nullptr);
    EXPECT_EQ(shipped().indexOf(ConditionId("elbow")), std::nullopt);
    EXPECT_EQ(shipped().cardNote("elbow"), nullptr);
    EXPECT_EQ(shipped().safetyNet("elbow"), nullptr);
}

TEST(KnowledgeBase, KnowsWhichRulesReadAQuestion) {
    for (std::size_t q = 0; q < shipped().questions().size(); ++q) {
        for (std::size_t r = 0; r < shipped().redFlags().size(); ++r) {
            bool reads = false;
            forEachQuestion(shipped().redFlags()[r].when, [&](std::size_t other) { reads = reads || other == q; });
            const auto& readers = shipped().rulesReading(q);
            EXPECT_EQ(std::count(readers.begin(), readers.end(), r), reads ? 1 : 0);
        }
    }
}

TEST(KnowledgeBase, StaysWholeWhenItIsMoved) {
    KnowledgeBase moved = readKnowledge(shippedFiles());
    const KnowledgeBase here = std::move(moved);
    EXPECT_EQ(here.find(ZoneId("patella"))->name, shipped().find(ZoneId("patella"))->name);
    EXPECT_EQ(here.evidence().hypothesisCount(), shipped().hypotheses().size());
}

}  // namespace
}  // namespace kneemap
