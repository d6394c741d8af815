#include "tests/core/support/small_knowledge.h"

#include "tests/core/support/shipped.h"

namespace kneemap::tests {

KnowledgeBase withRules(std::vector<RedFlagRule> rules) {
    KnowledgeContent content;
    content.zones = shipped().zones();
    content.groups = shipped().content().groups;
    content.questions = shipped().questions();
    content.shares = shipped().content().shares;
    content.redFlags = std::move(rules);
    return KnowledgeBase(std::move(content));
}

KnowledgeBase ruleAlone(std::size_t rule) { return withRules({shipped().redFlags()[rule]}); }

}  // namespace kneemap::tests
