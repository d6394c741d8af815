#include "core/reasoning/truth.h"

#include <algorithm>

namespace kneemap {
namespace {

using State = GivenAnswer::State;

struct Evaluation {
    const Facts& facts;
    const Circumstances& circumstances;

    Truth of(const Expression& expression) const { return std::visit(*this, expression.node); }

    Truth operator()(const AllOf& all) const {
        Truth least = Truth::yes;
        for (const Expression& part : all.parts) {
            least = std::min(least, of(part));
            if (least == Truth::no) break;
        }
        return least;
    }

    Truth operator()(const AnyOf& any) const {
        Truth greatest = Truth::no;
        for (const Expression& part : any.parts) {
            greatest = std::max(greatest, of(part));
            if (greatest == Truth::yes) break;
        }
        return greatest;
    }

    Truth operator()(const AtLeast& some) const {
        int yes = 0, possible = 0;
        for (const Expression& part : some.parts) {
            const Truth truth = of(part);
            yes += truth == Truth::yes;
            possible += truth != Truth::no;
        }
        return yes >= some.count ? Truth::yes : possible >= some.count ? Truth::unsure : Truth::no;
    }

    Truth operator()(const NotThat& negation) const {
        const Truth truth = of(negation.part.front());
        return truth == Truth::yes ? Truth::no : truth == Truth::no ? Truth::yes : Truth::unsure;
    }

    Truth operator()(const AnswerIs& is) const {
        const GivenAnswer& given = facts.answers[is.question];
        switch (given.state) {
            case State::unanswered: return given.waiting && circumstances.waitingCounts ? Truth::unsure : Truth::no;
            case State::unsure: return Truth::unsure;
            case State::skipped: return given.skipCounts && circumstances.skippedCounts ? Truth::unsure : Truth::no;
            case State::answered: break;
        }
        if ((given.chosen & is.options) != 0) {
            return given.oneOf && (given.chosen & ~is.options) != 0 ? Truth::unsure : Truth::yes;
        }
        return (given.unsure & is.options) != 0 ? Truth::unsure : Truth::no;
    }

    Truth operator()(const AnswerIsNot& isNot) const {
        const GivenAnswer& given = facts.answers[isNot.question];
        if (given.state == State::unanswered || given.state == State::skipped) return Truth::yes;
        const Truth is = (*this)(AnswerIs{isNot.question, isNot.options});
        return is == Truth::yes ? Truth::no : is == Truth::no ? Truth::yes : Truth::unsure;
    }

    Truth unknownAge() const { return facts.ageUnsure ? Truth::unsure : Truth::no; }

    Truth operator()(const AgeFrom& from) const {
        return !facts.age ? unknownAge() : *facts.age >= from.years ? Truth::yes : Truth::no;
    }

    Truth operator()(const AgeUpTo& upTo) const {
        return !facts.age ? unknownAge() : *facts.age <= upTo.years ? Truth::yes : Truth::no;
    }

    Truth operator()(const ZoneMarked& zone) const { return (facts.marked & zone.zones) != 0 ? Truth::yes : Truth::no; }

    Truth operator()(const WorstSpotIs& spot) const {
        if (facts.worst != 0) return (facts.worst & spot.zones) != 0 ? Truth::yes : Truth::no;
        return (facts.marked & spot.zones) != 0 ? Truth::unsure : Truth::no;
    }

    Truth operator()(const PatternIs& is) const {
        if (!facts.pattern) return facts.patternUnsure ? Truth::unsure : Truth::no;
        return std::find(is.patterns.begin(), is.patterns.end(), *facts.pattern) != is.patterns.end() ? Truth::yes : Truth::no;
    }

    Truth operator()(const SelfTestsAllowed&) const { return circumstances.selfTestsAllowed ? Truth::yes : Truth::no; }

    Truth operator()(const FlagFired& fired) const {
        if (circumstances.firedRules == nullptr) return Truth::no;
        const auto has = [&](std::size_t rule) { return (*circumstances.firedRules)[rule]; };
        return std::any_of(fired.rules.begin(), fired.rules.end(), has) ? Truth::yes : Truth::no;
    }

    Truth operator()(const PlanIsFor& plan) const {
        if (!circumstances.planFor) return Truth::no;
        const auto& c = plan.conditions;
        return std::find(c.begin(), c.end(), *circumstances.planFor) != c.end() ? Truth::yes : Truth::no;
    }
};

}  // namespace

Truth evaluate(const Expression& expression, const Facts& facts, const Circumstances& circumstances) {
    return Evaluation{facts, circumstances}.of(expression);
}

bool hasDefiniteAnswer(const Expression& expression, const Facts& facts) {
    if (std::holds_alternative<AnswerIs>(expression.node)) return evaluate(expression, facts) == Truth::yes;
    const auto inside = [&](const std::vector<Expression>& parts) {
        return std::any_of(parts.begin(), parts.end(), [&](const Expression& part) { return hasDefiniteAnswer(part, facts); });
    };
    if (evaluate(expression, facts) == Truth::no) return false;
    if (const auto* all = std::get_if<AllOf>(&expression.node)) return inside(all->parts);
    if (const auto* any = std::get_if<AnyOf>(&expression.node)) return inside(any->parts);
    if (const auto* some = std::get_if<AtLeast>(&expression.node)) return inside(some->parts);
    return false;
}

}  // namespace kneemap
