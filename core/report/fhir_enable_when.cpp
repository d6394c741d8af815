#include "core/report/fhir_enable_when.h"

#include <algorithm>

#include "core/report/fhir_codes.h"

namespace kneemap {
namespace {

using Clauses = std::vector<EnableClause>;
using Is = EnableWhen::Is;

/// More clauses than this would nest a question too deep for any form; fewer only show more.
constexpr std::size_t mostClauses = 6;
constexpr int selfTestsFromAge = 16;

void addOnce(EnableClause& clause, const EnableWhen& literal) {
    if (std::find(clause.begin(), clause.end(), literal) == clause.end()) clause.push_back(literal);
}

bool within(const EnableClause& part, const EnableClause& whole) {
    return std::all_of(part.begin(), part.end(), [&](const EnableWhen& literal) {
        return std::find(whole.begin(), whole.end(), literal) != whole.end();
    });
}

/// A clause that follows from another one says nothing new.
void addClause(Clauses& clauses, const EnableClause& clause) {
    if (std::any_of(clauses.begin(), clauses.end(), [&](const EnableClause& there) { return within(there, clause); })) return;
    std::erase_if(clauses, [&](const EnableClause& there) { return within(clause, there); });
    clauses.push_back(clause);
}

Clauses both(const Clauses& a, const Clauses& b) {
    Clauses result;
    for (const EnableClause& clause : a) addClause(result, clause);
    for (const EnableClause& clause : b) addClause(result, clause);
    return result;
}

Clauses either(const Clauses& a, const Clauses& b) {
    Clauses result;
    for (const EnableClause& left : a) {
        for (const EnableClause& right : b) {
            EnableClause clause = left;
            for (const EnableWhen& literal : right) addOnce(clause, literal);
            addClause(result, clause);
        }
    }
    if (result.size() > mostClauses) result.resize(mostClauses);
    return result;
}

/// `unsureToo`: "may apply", where not sure is enough; else "applies for certain".
struct Reading {
    const KnowledgeBase& knowledge;
    bool unsureToo = true;

    static Clauses always() { return {}; }

    Clauses holds(const Expression& expression) const {
        return std::visit([&](const auto& node) { return held(node); }, expression.node);
    }
    Clauses fails(const Expression& expression) const {
        return std::visit([&](const auto& node) { return failed(node); }, expression.node);
    }

    Clauses allHold(const std::vector<Expression>& parts) const {
        Clauses result;
        for (const Expression& part : parts) result = both(result, holds(part));
        return result;
    }
    Clauses anyHolds(const std::vector<Expression>& parts) const {
        if (parts.empty()) return always();
        Clauses result = holds(parts.front());
        for (std::size_t i = 1; i < parts.size(); ++i) result = either(result, holds(parts[i]));
        return result;
    }

    Clauses held(const AllOf& all) const { return allHold(all.parts); }
    Clauses held(const AnyOf& any) const { return anyHolds(any.parts); }
    Clauses held(const AtLeast& some) const {
        return static_cast<std::size_t>(some.count) == some.parts.size() ? allHold(some.parts) : anyHolds(some.parts);
    }
    Clauses held(const NotThat& negation) const { return fails(negation.part.front()); }
    Clauses held(const AnswerIs& is) const {
        EnableClause clause;
        addOptions(clause, is.question, is.options);
        if (unsureToo) addOnce(clause, {linkId(is.question), Is::coded, fhir::askedUnknown});
        return {clause};
    }
    Clauses held(const AnswerIsNot& isNot) const { return failed(AnswerIs{isNot.question, isNot.options}); }
    Clauses held(const AgeFrom& from) const { return age(Is::atLeast, from.years, unsureToo); }
    Clauses held(const AgeUpTo& upTo) const { return age(Is::atMost, upTo.years, unsureToo); }
    Clauses held(const ZoneMarked& zone) const { return marked(zone.zones); }
    Clauses held(const WorstSpotIs& spot) const { return marked(spot.zones); }
    Clauses held(const PatternIs& is) const {
        EnableClause clause;
        for (const Pattern pattern : is.patterns) addOnce(clause, {fhir::patternItem, Is::coded, fhir::patternCode(pattern)});
        if (unsureToo) addOnce(clause, {fhir::patternItem, Is::coded, fhir::askedUnknown});
        return {clause};
    }
    Clauses held(const SelfTestsAllowed&) const {
        const Clauses grown = age(Is::atLeast, selfTestsFromAge, false);
        const auto& allowed = knowledge.content().selfTestsAllowed;
        return allowed ? both(grown, Reading{knowledge, false}.holds(*allowed)) : grown;
    }
    Clauses held(const FlagFired&) const { return always(); }
    Clauses held(const PlanIsFor&) const { return always(); }

    Clauses failed(const AllOf& all) const {
        if (all.parts.empty()) return always();
        Clauses result = fails(all.parts.front());
        for (std::size_t i = 1; i < all.parts.size(); ++i) result = either(result, fails(all.parts[i]));
        return result;
    }
    Clauses failed(const AnyOf& any) const {
        Clauses result;
        for (const Expression& part : any.parts) result = both(result, fails(part));
        return result;
    }
    Clauses failed(const NotThat& negation) const { return holds(negation.part.front()); }
    Clauses failed(const AnswerIs& is) const {
        EnableClause clause{{linkId(is.question), Is::notAnswered, {}}};
        addOptions(clause, is.question, ~is.options);
        const Question& question = knowledge.questions()[is.question];
        if (fhir::hasNoneOfThese(question)) addOnce(clause, {linkId(is.question), Is::coded, fhir::noneOfThese});
        if (unsureToo) addOnce(clause, {linkId(is.question), Is::coded, fhir::askedUnknown});
        return {clause};
    }
    Clauses failed(const AnswerIsNot& isNot) const { return held(AnswerIs{isNot.question, isNot.options}); }
    Clauses failed(const AgeFrom& from) const { return age(Is::atMost, from.years - 1, true); }
    Clauses failed(const AgeUpTo& upTo) const { return age(Is::atLeast, upTo.years + 1, true); }
    template <class Node>
    Clauses failed(const Node&) const { return always(); }

    std::string linkId(std::size_t question) const { return knowledge.questions()[question].id.text(); }

    void addOptions(EnableClause& clause, std::size_t place, OptionMask options) const {
        const Question& question = knowledge.questions()[place];
        for (std::size_t o = 0; o < question.options.size(); ++o) {
            if ((options >> o & 1u) == 0) continue;
            addOnce(clause, {linkId(place), Is::coded, fhir::optionCode(question, question.options[o])});
        }
    }

    static Clauses age(Is comparison, int years, bool untoldToo) {
        EnableClause clause{{fhir::ageItem, comparison, {}, years}};
        if (untoldToo) clause.push_back({fhir::ageItem, Is::notAnswered, {}});
        return {clause};
    }

    Clauses marked(ZoneMask zones) const {
        EnableClause clause;
        for (std::size_t z = 0; z < knowledge.zones().size(); ++z) {
            if ((zones >> z & 1u) != 0) addOnce(clause, {fhir::spotsItem, Is::coded, knowledge.zones()[z].id.text()});
        }
        return {clause};
    }
};

}  // namespace

std::vector<EnableClause> enableWhen(const KnowledgeBase& knowledge, const Expression& expression) {
    return Reading{knowledge}.holds(expression);
}

}  // namespace kneemap
