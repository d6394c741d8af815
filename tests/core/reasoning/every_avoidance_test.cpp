/// No plan holds an exercise that its own "avoid" forbids, whatever the answers: every reason to avoid is tried with every
/// telling of what it reads. What the reason means is worked out here in another way than the program does it: by the
/// worlds that a telling leaves open ("not sure" is both a yes and a no), each of which is a plain yes or no.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "core/knowledge/expression_walk.h"
#include "core/reasoning/care_plan.h"
#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;

/// One way things may be.
struct World {
    std::map<std::size_t, OptionMask> chosen;  ///< by question; none where nothing of it holds
    std::optional<int> age;
    ZoneMask marked = 0, worst = 0;
    std::size_t planFor = 0;
};

bool holds(const Expression& expression, const World& world);

struct InWorld {
    const World& world;

    auto part() const {
        return [this](const Expression& each) { return holds(each, world); };
    }
    bool operator()(const AllOf& all) const { return std::all_of(all.parts.begin(), all.parts.end(), part()); }
    bool operator()(const AnyOf& any) const { return std::any_of(any.parts.begin(), any.parts.end(), part()); }
    bool operator()(const AtLeast& some) const { return std::count_if(some.parts.begin(), some.parts.end(), part()) >= some.count; }
    bool operator()(const NotThat& negation) const { return !holds(negation.part.front(), world); }
    bool operator()(const AnswerIs& is) const {
        const auto found = world.chosen.find(is.question);
        return found != world.chosen.end() && (found->second & is.options) != 0;
    }
    bool operator()(const AnswerIsNot& isNot) const { return !(*this)(AnswerIs{isNot.question, isNot.options}); }
    bool operator()(const AgeFrom& from) const { return world.age && *world.age >= from.years; }
    bool operator()(const AgeUpTo& upTo) const { return world.age && *world.age <= upTo.years; }
    bool operator()(const ZoneMarked& zone) const { return (world.marked & zone.zones) != 0; }
    bool operator()(const WorstSpotIs& spot) const { return (world.worst & spot.zones) != 0; }
    bool operator()(const PlanIsFor& plan) const { return std::count(plan.conditions.begin(), plan.conditions.end(), world.planFor) != 0; }
    // No exercise reads these; one that does wants its tellings below first.
    bool operator()(const PatternIs&) const { throw std::logic_error("a pattern in a reason to avoid"); }
    bool operator()(const SelfTestsAllowed&) const { throw std::logic_error("self-tests in a reason to avoid"); }
    bool operator()(const FlagFired&) const { throw std::logic_error("a flag in a reason to avoid"); }
};

bool holds(const Expression& expression, const World& world) { return std::visit(InWorld{world}, expression.node); }

/// One thing a person may say, and what it leaves open.
struct Telling {
    std::function<void(History&)> tell;
    std::vector<std::function<void(World&)>> worlds;
};

/// One option of each kind that the reason tells apart: options that stand in the same lists are one to it.
std::vector<std::size_t> unlikeOptions(const Question& question, const std::vector<OptionMask>& lists) {
    std::map<std::vector<bool>, std::size_t> kinds;
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        std::vector<bool> kind{question.options[option].hidden};
        for (const OptionMask list : lists) kind.push_back((list >> option & 1) != 0);
        kinds.emplace(kind, option);
    }
    std::vector<std::size_t> options;
    for (const auto& [kind, option] : kinds) options.push_back(option);
    return options;
}

/// Every way in which the options may be ticked, unsure or neither.
std::vector<Choices> choicesOf(const Question& question, const std::vector<std::size_t>& options) {
    std::vector<Choices> all{{}};
    for (const std::size_t option : options) {
        const OptionId& id = question.options[option].id;
        std::vector<Choices> more;
        for (const Choices& choices : all) {
            more.push_back(choices);
            more.push_back(choices);
            more.back().chosen.insert(id);
            if (question.kind == QuestionKind::single) continue;
            more.push_back(choices);
            (option % 2 == 0 ? more.back().unsure : more.back().open).insert(id);  // both mean "not known"
        }
        all = std::move(more);
    }
    return all;
}

std::vector<OptionMask> openMasks(const Question& question, const Choices& choices) {
    const auto bit = [&](const OptionId& id) { return OptionMask{1} << *question.optionIndex(id); };
    const bool oneOf = question.kind == QuestionKind::single ||
                       (question.kind == QuestionKind::several && std::any_of(choices.chosen.begin(), choices.chosen.end(), [&](const OptionId& id) {
                            return question.options[*question.optionIndex(id)].hidden;
                        }));
    std::vector<OptionMask> masks{0};
    if (oneOf && !choices.chosen.empty()) masks.clear();
    for (const OptionId& id : choices.chosen) {
        if (oneOf) masks.push_back(bit(id));
        else masks.front() |= bit(id);
    }
    for (const auto* maybe : {&choices.unsure, &choices.open}) {
        for (const OptionId& id : *maybe) {
            const std::size_t before = masks.size();
            for (std::size_t i = 0; i < before; ++i) masks.push_back(masks[i] | bit(id));
        }
    }
    return masks;
}

std::vector<Telling> tellingsOf(std::size_t place, const std::vector<OptionMask>& lists) {
    const Question& question = shipped().questions()[place];
    const std::vector<std::size_t> options = unlikeOptions(question, lists);
    const auto with = [place](OptionMask mask) { return [=](World& world) { world.chosen[place] = mask; }; };
    std::vector<std::function<void(World&)>> anything{[](World&) {}};
    for (const std::size_t option : options) anything.push_back(with(OptionMask{1} << option));
    const auto say = [&](const Answer& answer) { return [id = question.id, answer](History& history) { history.answers.insert_or_assign(id, answer); }; };
    std::vector<Telling> tellings{{[](History&) {}, {[](World&) {}}}, {say(Unsure{}), anything}};
    // A safety question passed over may be a yes; a question of the story passed over tells nothing.
    if (question.stage == Stage::safety) tellings.push_back({say(Skipped{}), anything});
    else tellings.push_back({say(Skipped{}), {[](World&) {}}});
    for (const Choices& choices : choicesOf(question, options)) {
        Telling telling{say(choices), {}};
        for (const OptionMask mask : openMasks(question, choices)) telling.worlds.push_back(with(mask));
        tellings.push_back(std::move(telling));
    }
    return tellings;
}

std::vector<Telling> agesAround(const std::set<int>& limits) {
    const auto aged = [](int years) { return [=](World& world) { world.age = years; }; };
    std::vector<Telling> tellings{{[](History&) {}, {[](World&) {}}}};
    Telling unsure{[](History& history) { history.answers.insert_or_assign(QuestionId("age"), Unsure{}); }, {}};
    for (const int limit : limits) {
        for (const int years : {limit - 1, limit, limit + 1}) {
            tellings.push_back({[=](History& history) { history.answers.insert_or_assign(QuestionId("age"), Number(years)); }, {aged(years)}});
            unsure.worlds.push_back(aged(years));
        }
    }
    tellings.push_back(std::move(unsure));
    return tellings;
}

/// Nothing marked, any one spot, any two of which neither is named the worst, and any two of which one is.
std::vector<Telling> spots() {
    std::vector<Telling> tellings{{[](History&) {}, {[](World&) {}}}};
    const auto& zones = shipped().zones();
    for (std::size_t a = 0; a < zones.size(); ++a) {
        for (std::size_t b = 0; b < zones.size(); ++b) {
            for (const bool named : {true, false}) {
                const ZoneMask first = ZoneMask{1} << a, second = ZoneMask{1} << b;
                Telling telling{[=, &zones](History& history) {
                    history.side = Side::left;
                    history.zones = {{zones[a].id, named}};
                    if (a != b) history.zones.push_back({zones[b].id, false});
                }, {[=](World& world) { world.marked = first | second, world.worst = first; }}};
                if (!named && a != b) telling.worlds.push_back([=](World& world) { world.marked = first | second, world.worst = second; });
                tellings.push_back(std::move(telling));
            }
        }
    }
    return tellings;
}

/// What can be told of all that the reason reads: one list of tellings for each thing.
std::vector<std::vector<Telling>> thingsReadBy(const Expression& when) {
    std::map<std::size_t, std::vector<OptionMask>> lists;
    std::set<int> ages;
    bool readsSpots = false;
    forEachPart(when, [&](const Expression& part) {
        if (const auto* is = std::get_if<AnswerIs>(&part.node)) lists[is->question].push_back(is->options);
        if (const auto* isNot = std::get_if<AnswerIsNot>(&part.node)) lists[isNot->question].push_back(isNot->options);
        if (const auto* from = std::get_if<AgeFrom>(&part.node)) ages.insert(from->years);
        if (const auto* upTo = std::get_if<AgeUpTo>(&part.node)) ages.insert(upTo->years);
        readsSpots = readsSpots || std::holds_alternative<ZoneMarked>(part.node) || std::holds_alternative<WorstSpotIs>(part.node);
    });
    std::vector<std::vector<Telling>> things;
    for (const auto& [question, masks] : lists) things.push_back(tellingsOf(question, masks));
    if (!ages.empty()) things.push_back(agesAround(ages));
    if (readsSpots) things.push_back(spots());
    return things;
}

/// Every way to take one of each, as places in the lists.
void forEachPick(const std::vector<std::size_t>& sizes, const std::function<void(const std::vector<std::size_t>&)>& visit) {
    std::vector<std::size_t> pick(sizes.size(), 0);
    for (;;) {
        visit(pick);
        std::size_t i = 0;
        while (i < pick.size() && ++pick[i] == sizes[i]) pick[i++] = 0;
        if (i == pick.size()) return;
    }
}

class EveryAvoidance : public ::testing::TestWithParam<std::string> {
protected:
    const Exercise& exercise = *shipped().find(ExerciseId(GetParam()));

    /// The causes whose plan has the exercise.
    std::vector<std::size_t> causes() const {
        std::vector<std::size_t> found;
        for (std::size_t c = 0; c < shipped().conditions().size(); ++c) {
            for (const Phase& phase : shipped().conditions()[c].phases) {
                if (std::count(phase.exercises.begin(), phase.exercises.end(), exercise.id) == 0) continue;
                found.push_back(c);
                break;
            }
        }
        return found;
    }

    bool isGiven(const Facts& facts, std::size_t cause) const {
        static const std::vector<bool> noFlags(shipped().redFlags().size(), false);
        const CarePlan plan = makePlan(shipped(), facts, Withheld::no, cause, noFlags);
        return std::any_of(plan.phases.begin(), plan.phases.end(), [&](const PlannedPhase& phase) {
            return std::count(phase.exercises.begin(), phase.exercises.end(), exercise.id) != 0;
        });
    }
};

TEST_P(EveryAvoidance, TakesTheExerciseOutOfEveryPlanWheneverItMayHold) {
    int forbidden = 0, given = 0;
    for (const Avoidance& avoidance : exercise.avoid) {
        const std::vector<std::vector<Telling>> things = thingsReadBy(avoidance.when);
        std::vector<std::size_t> sizes;
        for (const auto& tellings : things) sizes.push_back(tellings.size());
        forEachPick(sizes, [&](const std::vector<std::size_t>& pick) {
            History history;
            std::vector<std::size_t> open;
            for (std::size_t i = 0; i < pick.size(); ++i) {
                things[i][pick[i]].tell(history);
                open.push_back(things[i][pick[i]].worlds.size());
            }
            const Facts facts = gatherFacts(shipped(), history);
            for (const std::size_t cause : causes()) {
                bool mayHold = false;
                World only;
                forEachPick(open, [&](const std::vector<std::size_t>& which) {
                    World world;
                    world.planFor = cause;
                    for (std::size_t i = 0; i < which.size(); ++i) things[i][pick[i]].worlds[which[i]](world);
                    mayHold = mayHold || holds(avoidance.when, world);
                    only = world;
                });
                const bool certain = std::all_of(open.begin(), open.end(), [](std::size_t worlds) { return worlds == 1; });
                const bool otherReason = std::any_of(exercise.avoid.begin(), exercise.avoid.end(), [&](const Avoidance& other) { return holds(other.when, only); });
                if (mayHold) {
                    ++forbidden;
                    ASSERT_FALSE(isGiven(facts, cause)) << shipped().conditions()[cause].id.text() << ", though: " << avoidance.why;
                } else if (certain && !otherReason) {
                    ++given;
                    ASSERT_TRUE(isGiven(facts, cause)) << shipped().conditions()[cause].id.text() << ": nothing speaks against it";
                }
            }
        });
    }
    if (causes().empty()) return;
    EXPECT_GT(forbidden, 0);
    EXPECT_GT(given, 0);
}

std::vector<std::string> exercises() {
    std::vector<std::string> ids;
    for (const Exercise& exercise : shipped().exercises()) ids.push_back(exercise.id.text());
    return ids;
}

INSTANTIATE_TEST_SUITE_P(Exercises, EveryAvoidance, ::testing::ValuesIn(exercises()), [](const auto& test) {
    std::string name = test.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

}  // namespace
}  // namespace kneemap
