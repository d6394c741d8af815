// What Kneemap promises about speed, measured: one check-up assessed under 20 µs, the next question chosen under 200 µs, the
// shipped knowledge read and checked under 10 ms; and how it grows with the content. Run by hand, on a quiet machine.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <map>

#include "app/content/content_folder.h"
#include "core/interview/next_step.h"
#include "core/reasoning/assess.h"
#include "core/reasoning/counterfactual.h"
#include "tests/benchmarks/grown_knowledge.h"
#include "tests/benchmarks/typical_check_up.h"

namespace {

using namespace kneemap;
using namespace kneemap::benchmarks;

const KnowledgeBase& shipped() {
    static const KnowledgeBase knowledge = shippedKnowledge();
    return knowledge;
}

void loadAndCheckShipped(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(shippedKnowledge());
}
BENCHMARK(loadAndCheckShipped)->Unit(benchmark::kMillisecond);

void assessWholeCheckUp(benchmark::State& state) {
    const History history = typicalCheckUp(shipped());
    for (auto _ : state) benchmark::DoNotOptimize(assess(shipped(), history));
    state.counters["answers"] = static_cast<double>(history.answers.size());
}
BENCHMARK(assessWholeCheckUp)->Unit(benchmark::kMicrosecond);

void whatWouldChangeTheOrder(benchmark::State& state) {
    History history = barelyBegunCheckUp(shipped());
    history.zones = {{ZoneId("whole-knee"), true}};  // many causes fit that
    const Assessment assessment = assess(shipped(), history);
    for (auto _ : state) benchmark::DoNotOptimize(whatWouldChange(shipped(), history, assessment));
    state.counters["causes"] = static_cast<double>(assessment.causes.size());
}
BENCHMARK(whatWouldChangeTheOrder)->Unit(benchmark::kMicrosecond);

void nextStepFirstOfStory(benchmark::State& state) {
    const History history = barelyBegunCheckUp(shipped());
    for (auto _ : state) benchmark::DoNotOptimize(nextStep(shipped(), history));
}
BENCHMARK(nextStepFirstOfStory)->Unit(benchmark::kMicrosecond);

void nextStepHalfway(benchmark::State& state) {
    const History history = halfwayCheckUp(shipped());
    for (auto _ : state) benchmark::DoNotOptimize(nextStep(shipped(), history));
}
BENCHMARK(nextStepHalfway)->Unit(benchmark::kMicrosecond);

/// The content made larger, worked out once for every benchmark that asks for it.
using Grow = KnowledgeContent (*)(const KnowledgeContent&, std::size_t);

template <Grow grow>
const KnowledgeBase& larger(std::int64_t times) {
    static std::map<std::int64_t, KnowledgeBase> made;
    const auto found = made.find(times);
    if (found != made.end()) return found->second;
    return made.emplace(times, KnowledgeBase(grow(shipped().content(), static_cast<std::size_t>(times)))).first->second;
}

template <Grow grow>
void assessGrown(benchmark::State& state) {
    const KnowledgeBase& knowledge = larger<grow>(state.range(0));
    const History history = typicalCheckUp(shipped());
    for (auto _ : state) benchmark::DoNotOptimize(assess(knowledge, history));
    state.SetComplexityN(state.range(0));
    state.counters["causes"] = static_cast<double>(knowledge.hypotheses().size());
    state.counters["questions"] = static_cast<double>(knowledge.questions().size());
}

template <Grow grow>
void nextStepGrown(benchmark::State& state) {
    const KnowledgeBase& knowledge = larger<grow>(state.range(0));
    const History history = halfwayCheckUp(shipped());
    for (auto _ : state) benchmark::DoNotOptimize(nextStep(knowledge, history));
    state.SetComplexityN(state.range(0));
    state.counters["causes"] = static_cast<double>(knowledge.hypotheses().size());
    state.counters["questions"] = static_cast<double>(knowledge.questions().size());
}

#define KNEEMAP_CURVE(what, grow) \
    BENCHMARK_TEMPLATE(what, grow)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond)->Complexity(benchmark::oN)
KNEEMAP_CURVE(assessGrown, withMoreCauses);
KNEEMAP_CURVE(assessGrown, withMoreQuestions);
KNEEMAP_CURVE(nextStepGrown, withMoreCauses);
KNEEMAP_CURVE(nextStepGrown, withMoreQuestions);
// Both at once: the table of answers and causes grows with the square.
BENCHMARK_TEMPLATE(assessGrown, grown)->Arg(1)->Arg(10)->Unit(benchmark::kMicrosecond);
BENCHMARK_TEMPLATE(nextStepGrown, grown)->Arg(1)->Arg(10)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
