// Safety over every combination of answers, not over samples.
//
// Why looking at one rule at a time is enough. Urgency is the highest of the levels that the rules ask for, each by itself
// (Triage.UrgencyIsTheHighestLevelAnyRuleAsksFor), and what one rule asks for depends on nothing but
//   1. the questions its condition reads,
//   2. for a question that counts while it is open: the questions that call it or settle it,
//   3. the truth of its conditions on age, place and pattern.
// This is its scope; it is found by walking the expression, and EveryScopeHoldsAllThatARuleReads checks it. If a change of
// answers raises, or leaves alone, the level of every single rule, it does so for their maximum. A change that touches
// several rules' shared questions needs no product over the union of their scopes: each rule sees only its own part of the
// change, and each of its parts is enumerated. So the product of every state of the questions in each rule's scope, times
// every distinct truth of its age, place and pattern conditions, proves the property for all histories there are.
//
// Within a scope an option that neither the rule nor a call nor a share names is the same as any other such option: one
// stands for all. Options that stand together in every list that names one of them are interchangeable, since a list asks
// whether any of its options is ticked: two of them stand for all (two, so that "one more of the same kind" is tried as
// well). Two ages or places that give every condition of the scope the same truth are the same: one stands for both.

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <map>
#include <set>

#include "core/knowledge/expression_walk.h"
#include "core/reasoning/triage.h"
#include "core/reasoning/truth.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/small_knowledge.h"

namespace kneemap {
namespace {

using namespace tests;

int rankOf(const UrgencyLevel& level) {
    switch (level.urgency) {
        case Urgency::selfCare: return 0;
        case Urgency::soon: return level.withinDays == 2 ? 3 : level.withinDays == 7 ? 2 : 1;
        case Urgency::sameDay: return 4;
        case Urgency::emergency: return 5;
    }
    return 0;
}

/// All that one rule's level depends on.
struct Scope {
    std::map<std::size_t, std::vector<OptionMask>> options;  ///< question -> every list of its options that stands here
    std::set<std::size_t> read;                 ///< questions of the rule's own condition
    std::vector<Expression> context;            ///< age, place and pattern conditions
};

bool isContext(const Expression& part) {
    return std::holds_alternative<AgeFrom>(part.node) || std::holds_alternative<AgeUpTo>(part.node) ||
           std::holds_alternative<ZoneMarked>(part.node) || std::holds_alternative<WorstSpotIs>(part.node) ||
           std::holds_alternative<PatternIs>(part.node);
}

void collect(const Expression& expression, Scope& scope, bool own) {
    forEachPart(expression, [&](const Expression& part) {
        if (isContext(part)) scope.context.push_back(part);
        if (const auto* is = std::get_if<AnswerIs>(&part.node)) {
            scope.options[is->question].push_back(is->options);
            if (own) scope.read.insert(is->question);
        }
        if (const auto* isNot = std::get_if<AnswerIsNot>(&part.node)) scope.options[isNot->question].push_back(isNot->options);
    });
}

Scope scopeOf(const RedFlagRule& rule) {
    Scope scope;
    collect(rule.when, scope, true);
    if (rule.unless) collect(*rule.unless, scope, true);
    for (const std::size_t q : scope.read) {
        const Question& question = shipped().questions()[q];
        if (!question.countsWhileOpen || !question.askWhen) continue;
        collect(*question.askWhen, scope, false);
        for (const Share& share : shipped().content().shares) {
            if (share.settled == q) scope.options[share.question].push_back(share.option);
        }
    }
    return scope;
}

/// One way to answer a question, as a person may.
struct QuestionState {
    std::optional<Answer> answer;  ///< empty: never asked
    OptionMask chosen = 0, unsure = 0;
    enum class Kind { unanswered, unsure, skipped, answered } kind = Kind::unanswered;
};

std::set<OptionId> idsIn(const Question& question, OptionMask mask) {
    std::set<OptionId> ids;
    for (OptionMask left = mask; left != 0; left &= left - 1) {
        ids.insert(question.options[static_cast<std::size_t>(std::countr_zero(left))].id);
    }
    return ids;
}

bool isOneAnswer(const Question& question) { return question.kind == QuestionKind::single; }

/// Two of every kind of option that the lists can tell apart; none of those that no list names.
OptionMask named(const std::vector<OptionMask>& lists) {
    std::map<std::vector<bool>, int> kinds;
    OptionMask result = 0;
    for (std::size_t o = 0; o < 64; ++o) {
        std::vector<bool> inside;
        for (const OptionMask list : lists) inside.push_back((list >> o & 1) != 0);
        const bool anywhere = std::find(inside.begin(), inside.end(), true) != inside.end();
        if (anywhere && kinds[inside]++ < 2) result |= OptionMask{1} << o;
    }
    return result;
}

std::vector<QuestionState> statesOf(const Question& question, const std::vector<OptionMask>& lists) {
    using Kind = QuestionState::Kind;
    std::vector<QuestionState> states = {{std::nullopt, 0, 0, Kind::unanswered}, {Unsure{}, 0, 0, Kind::unsure}, {Skipped{}, 0, 0, Kind::skipped}};
    const auto add = [&](OptionMask chosen, OptionMask unsure) {
        states.push_back({Choices{idsIn(question, chosen), idsIn(question, unsure), {}}, chosen, unsure, Kind::answered});
    };
    std::vector<OptionMask> bits;
    OptionMask other = 0, anywhere = 0;
    for (const OptionMask list : lists) anywhere |= list;
    for (std::size_t o = 0; o < question.options.size(); ++o) {
        const OptionMask bit = OptionMask{1} << o;
        if ((named(lists) & bit) != 0) bits.push_back(bit);
        else if (other == 0 && (anywhere & bit) == 0) other = bit;
    }
    if (isOneAnswer(question)) {
        if (other != 0) bits.push_back(other);
        for (std::size_t a = 0; a < bits.size(); ++a) {
            add(bits[a], 0);
            for (std::size_t b = a + 1; b < bits.size(); ++b) add(bits[a] | bits[b], 0);  // one of these, not known which
        }
        return states;
    }
    std::size_t combinations = 1;
    for (std::size_t i = 0; i < bits.size(); ++i) combinations *= 3;
    for (std::size_t code = 0; code < combinations; ++code) {
        OptionMask chosen = 0, unsure = 0;
        std::size_t rest = code;
        for (const OptionMask bit : bits) {
            if (rest % 3 == 1) unsure |= bit;
            if (rest % 3 == 2) chosen |= bit;
            rest /= 3;
        }
        add(chosen, unsure);
    }
    return states;
}

/// Age, place and pattern, as far as the scope can tell them apart.
std::vector<History> contextsOf(const Scope& scope) {
    std::set<int> years = {34};
    std::vector<ZoneMask> masks;
    bool pattern = false;
    for (const Expression& part : scope.context) {
        if (const auto* from = std::get_if<AgeFrom>(&part.node)) years.insert({from->years - 1, from->years});
        if (const auto* upTo = std::get_if<AgeUpTo>(&part.node)) years.insert({upTo->years, upTo->years + 1});
        if (const auto* zone = std::get_if<ZoneMarked>(&part.node)) masks.push_back(zone->zones);
        if (const auto* worst = std::get_if<WorstSpotIs>(&part.node)) masks.push_back(worst->zones);
        pattern = pattern || std::holds_alternative<PatternIs>(part.node);
    }
    // Two zones of every kind that the masks can tell apart: two, for "several marked, none said to be the worst".
    std::map<std::vector<bool>, std::vector<std::size_t>> kinds;
    for (std::size_t z = 0; z < shipped().zones().size(); ++z) {
        std::vector<bool> inside;
        for (const ZoneMask mask : masks) inside.push_back((mask >> z & 1) != 0);
        kinds[inside].push_back(z);
    }
    std::vector<std::size_t> stand;
    for (const auto& [inside, zones] : kinds) stand.insert(stand.end(), zones.begin(), zones.begin() + std::min<std::ptrdiff_t>(2, std::ssize(zones)));

    std::vector<std::vector<MarkedZone>> maps;
    for (std::size_t subset = 0; subset < std::size_t{1} << stand.size(); ++subset) {
        std::vector<MarkedZone> marks;
        for (std::size_t i = 0; i < stand.size(); ++i) {
            if ((subset >> i & 1) != 0) marks.push_back({shipped().zones()[stand[i]].id, false});
        }
        maps.push_back(marks);
        for (std::size_t worst = 0; worst < marks.size(); ++worst) {
            maps.push_back(marks);
            maps.back()[worst].worst = true;
        }
    }
    std::vector<std::optional<Answer>> ages = {std::nullopt, Answer(Unsure{})};
    for (const int year : years) {
        if (year >= 0) ages.emplace_back(Answer(Number(year)));
    }
    std::vector<History> contexts;
    std::set<std::vector<Truth>> seen;
    for (const auto& age : ages) {
        for (const auto& marks : maps) {
            for (int p = 0; p < (pattern ? 5 : 1); ++p) {
                History history;
                if (age) history.answers.emplace(QuestionId("age"), *age);
                history.zones = marks;
                if (p >= 2) history.pattern = static_cast<Pattern>(p - 2);
                history.patternUnsure = p == 1;
                const Facts facts = gatherFacts(shipped(), history);
                std::vector<Truth> truths;
                for (const Expression& part : scope.context) truths.push_back(evaluate(part, facts));
                if (seen.insert(truths).second) contexts.push_back(std::move(history));
            }
        }
    }
    return contexts;
}

/// What the rule's level must be, worked out another way: the condition once as if every "not sure" were a yes, once as if
/// it were a no, with nothing of the engine but the look-up of age and place.
class Oracle {
public:
    Oracle(const RedFlagRule& rule, const History& history, const std::map<std::size_t, const QuestionState*>& states)
        : rule_(rule), facts_(gatherFacts(shipped(), history)), states_(states) {}

    int level() const {
        if (rule_.unless && could(*rule_.unless, false) && must(*rule_.unless)) return 0;
        if (must(rule_.when)) return rankOf(rule_.level);
        if (could(rule_.when, false)) return rankOf(definiteInside(rule_.when) ? rule_.level : lowered());
        return could(rule_.when, true) ? rankOf(lowered()) : 0;
    }

private:
    UrgencyLevel lowered() const {
        if (rule_.level.urgency == Urgency::emergency) return {Urgency::sameDay, std::nullopt};
        if (rule_.level.urgency == Urgency::sameDay) return {Urgency::soon, 2};
        return {};
    }

    const QuestionState* stateOf(std::size_t q) const {
        const auto found = states_.find(q);
        return found == states_.end() ? nullptr : found->second;
    }

    bool safety(std::size_t q) const { return shipped().questions()[q].stage == Stage::safety; }

    bool leafMust(const AnswerIs& is) const {
        const QuestionState* state = stateOf(is.question);
        if (state == nullptr || (state->chosen & is.options) == 0) return false;
        return !isOneAnswer(shipped().questions()[is.question]) || (state->chosen & ~is.options) == 0;
    }

    bool leafCould(const AnswerIs& is, bool waiting) const {
        const QuestionState* state = stateOf(is.question);
        if (state == nullptr) return false;
        switch (state->kind) {
            case QuestionState::Kind::unsure: return true;
            case QuestionState::Kind::skipped: return safety(is.question);
            case QuestionState::Kind::unanswered: return waiting && waitsFor(is.question);
            case QuestionState::Kind::answered: return ((state->chosen | state->unsure) & is.options) != 0;
        }
        return false;
    }

    /// A ticked answer calls this follow-up, and no unticked one says that there is nothing to follow.
    bool waitsFor(std::size_t q) const {
        const Question& question = shipped().questions()[q];
        if (!question.countsWhileOpen || !definiteInside(*question.askWhen)) return false;
        for (const Share& share : shipped().content().shares) {
            if (share.settled != q || share.ticked) continue;
            const QuestionState* from = stateOf(share.question);
            if (from != nullptr && from->kind == QuestionState::Kind::answered && ((from->chosen | from->unsure) & share.option) == 0) return false;
        }
        return true;
    }

    bool must(const Expression& e) const { return holds(e, false, false); }
    bool could(const Expression& e, bool waiting) const { return holds(e, true, waiting); }

    bool holds(const Expression& e, bool generous, bool waiting) const {
        if (const auto* is = std::get_if<AnswerIs>(&e.node)) return generous ? leafMust(*is) || leafCould(*is, waiting) : leafMust(*is);
        if (const auto* isNot = std::get_if<AnswerIsNot>(&e.node)) {
            const AnswerIs inside{isNot->question, isNot->options};
            return generous ? !leafMust(inside) : !leafMust(inside) && !leafCould(inside, waiting);
        }
        const auto count = [&](const std::vector<Expression>& parts) {
            return std::count_if(parts.begin(), parts.end(), [&](const Expression& part) { return holds(part, generous, waiting); });
        };
        if (const auto* all = std::get_if<AllOf>(&e.node)) return count(all->parts) == std::ssize(all->parts);
        if (const auto* any = std::get_if<AnyOf>(&e.node)) return count(any->parts) > 0;
        if (const auto* some = std::get_if<AtLeast>(&e.node)) return count(some->parts) >= some->count;
        const Truth context = evaluate(e, facts_);
        return generous ? context != Truth::no : context == Truth::yes;
    }

    /// A ticked answer in a branch that nothing rules out.
    bool definiteInside(const Expression& e) const {
        if (const auto* is = std::get_if<AnswerIs>(&e.node)) return leafMust(*is);
        if (!could(e, false)) return false;
        const auto inside = [&](const std::vector<Expression>& parts) {
            return std::any_of(parts.begin(), parts.end(), [&](const Expression& part) { return definiteInside(part); });
        };
        if (const auto* all = std::get_if<AllOf>(&e.node)) return inside(all->parts);
        if (const auto* any = std::get_if<AnyOf>(&e.node)) return inside(any->parts);
        if (const auto* some = std::get_if<AtLeast>(&e.node)) return inside(some->parts);
        return false;
    }

    const RedFlagRule& rule_;
    Facts facts_;
    const std::map<std::size_t, const QuestionState*>& states_;
};

/// Whether `to` is the same answer but for something more worrying: a "no" turned into "not sure" or "yes", a "not sure"
/// into "yes", or, in a safety question, an answer where nothing was asked before.
bool moreWorrying(const Question& question, OptionMask named, const QuestionState& from, const QuestionState& to) {
    using Kind = QuestionState::Kind;
    if (&from == &to || to.kind == Kind::unanswered) return false;
    const auto noLeft = [&](const QuestionState& state) {  // no named option that is a plain "no"
        if (state.kind != Kind::answered) return state.kind == Kind::unsure || (state.kind == Kind::skipped && question.stage == Stage::safety);
        return isOneAnswer(question) ? (state.chosen & named) != 0 : ((state.chosen | state.unsure) & named) == named;
    };
    if (from.kind == Kind::unanswered) return to.kind != Kind::answered ? noLeft(to) : isOneAnswer(question) ? (to.chosen & ~named) == 0 : noLeft(to);
    if (to.kind == Kind::unsure) return from.kind == Kind::skipped || (from.kind == Kind::answered && (from.chosen & named) == 0);
    if (to.kind == Kind::skipped) return question.stage == Stage::safety && (from.kind == Kind::unsure || (from.kind == Kind::answered && (from.chosen & named) == 0));
    if (from.kind != Kind::answered) return isOneAnswer(question) ? (to.chosen & ~named) == 0 : noLeft(to);
    if (isOneAnswer(question)) {
        // From an answer that means nothing here, or from "one of these", to what stays when the harmless ones are out.
        if ((from.chosen & named) == 0) return (to.chosen & named) != 0;
        return (from.chosen & ~named) != 0 && to.chosen == (from.chosen & named);
    }
    // Item by item, "no" < "not sure" < "yes".
    return (from.chosen & ~to.chosen) == 0 && (from.unsure & ~(to.chosen | to.unsure)) == 0;
}

std::string inWords(const Question& question, const QuestionState& state) {
    std::string text = question.id.text() + "=";
    if (state.kind != QuestionState::Kind::answered) {
        return text + (state.kind == QuestionState::Kind::unanswered ? "(open)" : state.kind == QuestionState::Kind::unsure ? "unsure" : "skipped");
    }
    for (const OptionId& id : idsIn(question, state.chosen)) text += id.text() + "+";
    for (const OptionId& id : idsIn(question, state.unsure)) text += id.text() + "?";
    return text;
}

/// Everything that can be told within one rule's scope, and the level the engine gives it.
class Product {
public:
    explicit Product(const RedFlagRule& rule) : rule_(rule), knowledge_(withRules({rule})) {
        const Scope scope = scopeOf(rule);
        for (const auto& [q, lists] : scope.options) {
            questions_.push_back(q);
            named_.push_back(named(lists));
            states_.push_back(statesOf(shipped().questions()[q], lists));
        }
        contexts_ = contextsOf(scope);
        size_ = 1;
        for (const auto& states : states_) size_ *= states.size();
    }

    /// Checks the engine against the oracle everywhere, and that nothing worrying ever lowers the level.
    std::size_t check() {
        std::size_t compared = 0;
        for (const History& context : contexts_) {
            std::vector<signed char> levels(size_);
            for (std::size_t code = 0; code < size_; ++code) levels[code] = static_cast<signed char>(levelAt(context, code));
            compared += size_ + comparePairs(levels);
            if (testing::Test::HasFailure()) return compared;
        }
        return compared;
    }

private:
    int levelAt(const History& context, std::size_t code) {
        History history = context;
        std::map<std::size_t, const QuestionState*> states;
        for (std::size_t i = 0; i < questions_.size(); ++i) {
            const QuestionState& state = states_[i][code % states_[i].size()];
            code /= states_[i].size();
            states.emplace(questions_[i], &state);
            if (state.answer) history.answers.emplace(shipped().questions()[questions_[i]].id, *state.answer);
        }
        const int level = rankOf(triage(knowledge_, gatherFacts(knowledge_, history)).urgency);
        const int expected = Oracle(rule_, history, states).level();
        if (level != expected) {
            std::string where;
            for (const auto& [q, state] : states) where += inWords(shipped().questions()[q], *state) + " ";
            ADD_FAILURE() << rule_.id.text() << ": " << where << "gives " << level << ", must be " << expected;
        }
        return level;
    }

    std::size_t comparePairs(const std::vector<signed char>& levels) {
        std::size_t compared = 0, stride = 1;
        for (std::size_t i = 0; i < questions_.size(); ++i) {
            const Question& question = shipped().questions()[questions_[i]];
            const auto& states = states_[i];
            for (std::size_t a = 0; a < states.size(); ++a) {
                for (std::size_t b = 0; b < states.size(); ++b) {
                    if (!moreWorrying(question, named_[i], states[a], states[b])) continue;
                    for (std::size_t code = 0; code < size_; ++code) {
                        if (code / stride % states.size() != a) continue;
                        ++compared;
                        const std::size_t raised = code + (b - a) * stride;
                        if (levels[raised] >= levels[code]) continue;
                        ADD_FAILURE() << rule_.id.text() << ": " << inWords(question, states[a]) << " -> " << inWords(question, states[b])
                                      << " lowers " << int(levels[code]) << " to " << int(levels[raised]) << " with " << others(i, code);
                        return compared;
                    }
                }
            }
            stride *= states.size();
        }
        return compared;
    }

    std::string others(std::size_t but, std::size_t code) const {
        std::string text;
        for (std::size_t i = 0; i < questions_.size(); ++i) {
            if (i != but) text += inWords(shipped().questions()[questions_[i]], states_[i][code % states_[i].size()]) + " ";
            code /= states_[i].size();
        }
        return text;
    }

    const RedFlagRule& rule_;
    KnowledgeBase knowledge_;
    std::vector<std::size_t> questions_;
    std::vector<OptionMask> named_;
    std::vector<std::vector<QuestionState>> states_;
    std::vector<History> contexts_;
    std::size_t size_ = 1;
};

class EverySafetyAnswer : public testing::TestWithParam<std::size_t> {};

TEST_P(EverySafetyAnswer, GivesTheLevelOfTheRuleAndNeverLessForMoreWorry) {
    const RedFlagRule& rule = shipped().redFlags()[GetParam()];
    const std::size_t compared = Product(rule).check();
    RecordProperty("compared", static_cast<int>(compared));
    EXPECT_GT(compared, 2u);
}

INSTANTIATE_TEST_SUITE_P(RedFlag, EverySafetyAnswer, testing::Range<std::size_t>(0, shipped().redFlags().size()),
                         [](const testing::TestParamInfo<std::size_t>& tested) {
                             std::string name = shipped().redFlags()[tested.param].id.text();
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(SafetyScopes, EveryScopeHoldsAllThatARuleReads) {
    // A history cut down to the scope of a rule gives the rule the same level as the whole history.
    AnyHistory any(shipped(), 11);
    for (std::size_t r = 0; r < shipped().redFlags().size(); ++r) {
        const Scope scope = scopeOf(shipped().redFlags()[r]);
        const KnowledgeBase alone = ruleAlone(r);
        for (int i = 0; i < 60; ++i) {
            const History whole = any.next();
            History cut = whole;
            std::erase_if(cut.answers, [&](const auto& entry) {
                return entry.first != QuestionId("age") && !scope.options.contains(*shipped().indexOf(entry.first));
            });
            EXPECT_EQ(triage(alone, gatherFacts(alone, whole)).urgency, triage(alone, gatherFacts(alone, cut)).urgency)
                << shipped().redFlags()[r].id.text();
        }
    }
}

TEST(SafetyScopes, NoRuleSetsTwoOptionsOfOneAnswerAgainstEachOther) {
    // A question with one answer may stand in a rule twice only with the same options: else "not sure" could mean more than
    // any answer, and the order of worry within it would not be clear.
    for (const RedFlagRule& rule : shipped().redFlags()) {
        std::map<std::size_t, OptionMask> seen;
        forEachPart(rule.when, [&](const Expression& part) {
            const auto* is = std::get_if<AnswerIs>(&part.node);
            if (is == nullptr || !isOneAnswer(shipped().questions()[is->question])) return;
            const auto [found, added] = seen.emplace(is->question, is->options);
            EXPECT_EQ(found->second, is->options) << rule.id.text();
        });
    }
}

TEST(SafetyScopes, NoRuleReadsTheRanking) {
    for (const RedFlagRule& rule : shipped().redFlags()) {
        forEachPart(rule.when, [&](const Expression& part) {
            EXPECT_FALSE(std::holds_alternative<PlanIsFor>(part.node)) << rule.id.text();
            EXPECT_FALSE(std::holds_alternative<FlagFired>(part.node)) << rule.id.text();
            EXPECT_FALSE(std::holds_alternative<NotThat>(part.node)) << rule.id.text();
            EXPECT_FALSE(std::holds_alternative<AnswerIsNot>(part.node)) << rule.id.text();
        });
    }
}

}  // namespace
}  // namespace kneemap
