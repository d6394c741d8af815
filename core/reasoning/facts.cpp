#include "core/reasoning/facts.h"

#include <bit>

#include "core/reasoning/truth.h"

namespace kneemap {
namespace {

template <class Ids>
OptionMask maskOf(const Question& question, const Ids& options) {
    OptionMask mask = 0;
    for (const OptionId& option : options) {
        if (const auto index = question.optionIndex(option)) mask |= OptionMask{1} << *index;
    }
    return mask;
}

/// The options that no screen shows: "there is nothing of the kind".
OptionMask hiddenOptions(const Question& question) {
    OptionMask mask = 0;
    for (std::size_t o = 0; o < question.options.size(); ++o) mask |= OptionMask{question.options[o].hidden} << o;
    return mask;
}

GivenAnswer given(const Question& question, const Answer& answer) {
    GivenAnswer result;
    result.skipCounts = question.stage == Stage::safety;
    if (std::holds_alternative<Unsure>(answer)) {
        result.state = GivenAnswer::State::unsure;
    } else if (std::holds_alternative<Skipped>(answer)) {
        result.state = GivenAnswer::State::skipped;
    } else if (const auto* choices = std::get_if<Choices>(&answer)) {
        result.state = GivenAnswer::State::answered;
        result.chosen = maskOf(question, choices->chosen);
        result.unsure = maskOf(question, choices->unsure) | maskOf(question, choices->open);
        // "Nothing of the kind" beside another option cannot be two ticks: it is one of them, not known which.
        result.oneOf = question.kind == QuestionKind::single ||
                       (question.kind == QuestionKind::several && (result.chosen & hiddenOptions(question)) != 0);
    } else {
        result.state = GivenAnswer::State::answered;
    }
    return result;
}

void readNumbers(const KnowledgeBase& knowledge, const History& history, Facts& facts) {
    static const QuestionId age("age");
    const auto found = history.answers.find(age);
    if (found == history.answers.end() || !knowledge.indexOf(age)) return;
    if (const auto* number = std::get_if<Number>(&found->second)) facts.age = static_cast<int>(*number);
    else facts.ageUnsure = true;
}

/// One answer may settle another question; the ranking then need not ask, safety still may.
void settle(const KnowledgeBase& knowledge, Facts& facts) {
    using State = GivenAnswer::State;
    for (const Share& share : knowledge.content().shares) {
        const GivenAnswer& from = facts.answers[share.question];
        GivenAnswer& to = facts.answers[share.settled];
        if (from.state != State::answered || to.state == State::answered) continue;
        if ((from.unsure & share.option) != 0) continue;
        const bool ticked = (from.chosen & share.option) != 0;
        if (ticked != share.ticked) continue;
        to.settled = to.settled == 0 ? share.options : to.settled & share.options;
        to.ruledOut = to.ruledOut || !ticked;
    }
}

void noteWaiting(const KnowledgeBase& knowledge, Facts& facts) {
    const auto& questions = knowledge.questions();
    for (std::size_t q = 0; q < questions.size(); ++q) {
        if (!questions[q].countsWhileOpen || !questions[q].askWhen) continue;
        // Not asked yet, and nothing says that there is nothing to ask. A tick elsewhere that tells one thing about it (the
        // knee blew up within 2 hours) does not end the waiting: another thing (it is hot) may hold as well.
        if (facts.answers[q].state != GivenAnswer::State::unanswered || facts.answers[q].ruledOut) continue;
        facts.answers[q].waiting = hasDefiniteAnswer(*questions[q].askWhen, facts);
    }
}

}  // namespace

Facts gatherFacts(const KnowledgeBase& knowledge, const History& history) {
    Facts facts;
    facts.answers.resize(knowledge.questions().size());
    for (const auto& [id, answer] : history.answers) {
        if (const auto place = knowledge.indexOf(id)) facts.answers[*place] = given(knowledge.questions()[*place], answer);
    }
    readNumbers(knowledge, history, facts);
    for (const MarkedZone& mark : history.zones) {
        const auto place = knowledge.indexOf(mark.zone);
        if (!place) continue;
        const ZoneMask bit = ZoneMask{1} << *place;
        facts.marked |= bit;
        if (mark.worst) facts.worst = bit;
    }
    if (facts.worst == 0 && std::has_single_bit(facts.marked)) facts.worst = facts.marked;
    facts.pattern = history.pattern;
    facts.patternUnsure = history.patternUnsure;
    settle(knowledge, facts);
    noteWaiting(knowledge, facts);
    return facts;
}

}  // namespace kneemap
