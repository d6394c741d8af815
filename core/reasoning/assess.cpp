#include "core/reasoning/assess.h"

#include <algorithm>

#include "core/reasoning/care_plan.h"
#include "core/reasoning/ranking.h"
#include "core/reasoning/reasons.h"
#include "core/reasoning/triage.h"
#include "core/reasoning/truth.h"

namespace kneemap {
namespace {

struct Weighed {
    std::size_t condition;
    double weight;
};

/// The conditions by weight, best first; "something else" is not among them.
std::vector<Weighed> byCondition(const KnowledgeBase& knowledge, const std::vector<double>& weights) {
    constexpr std::size_t unseen = static_cast<std::size_t>(-1);
    std::vector<std::size_t> place(knowledge.conditions().size(), unseen);
    std::vector<Weighed> list;
    list.reserve(place.size());
    for (std::size_t h = 0; h + 1 < weights.size(); ++h) {
        const std::size_t condition = knowledge.hypotheses()[h].condition;
        if (place[condition] == unseen) {
            place[condition] = list.size();
            list.push_back({condition, 0.0});
        }
        list[place[condition]].weight += weights[h];
    }
    std::stable_sort(list.begin(), list.end(), [](const Weighed& a, const Weighed& b) { return a.weight > b.weight; });
    return list;
}

/// Where the same word of fit is shown for both, what could be dangerous is named first. A person reads "fits well" twice,
/// and the urgency above already speaks of the one that cannot wait.
void nameDangerousFirst(const KnowledgeBase& knowledge, std::vector<Candidate>& causes) {
    const auto isDangerous = [&](const Candidate& cause) {
        return knowledge.find(cause.condition)->kind == ConditionKind::dangerous;
    };
    std::stable_sort(causes.begin(), causes.end(), [&](const Candidate& a, const Candidate& b) {
        return a.fit != b.fit ? a.fit > b.fit : isDangerous(a) && !isDangerous(b);
    });
}

void rank(const KnowledgeBase& knowledge, const Facts& facts, Assessment& assessment) {
    constexpr int rankedFromAge = 10;
    if (facts.age && *facts.age < rankedFromAge) {
        assessment.rankingWithheld = true;
        return;
    }
    const Parameters& p = knowledge.parameters();
    const Ranking ranking(knowledge, facts);
    const std::vector<double> weights = ranking.cappedWeights();
    const std::vector<Weighed> conditions = byCondition(knowledge, weights);
    if (conditions.empty()) {
        assessment.fitsNone = true;
        return;
    }
    const double best = conditions.front().weight;
    assessment.fitsNone = best < p.noneFitsTopBelow || best <= weights.back();
    assessment.notEnough = ranking.answersUsed() < p.notEnoughAnswersBelow && best < p.notEnoughTopBelow;
    for (const Weighed& weighed : conditions) {
        if (assessment.causes.size() == static_cast<std::size_t>(p.showAtMost)) break;
        if (weighed.weight < p.showWeak || weighed.weight < p.showRelative * best) break;
        Candidate candidate{knowledge.conditions()[weighed.condition].id};
        candidate.weight = weighed.weight;
        const bool mayBeGood = !assessment.fitsNone && !assessment.notEnough;
        candidate.fit = mayBeGood && weighed.weight >= p.showGood ? Fit::good
                        : weighed.weight >= p.showPossible        ? Fit::possible
                                                                  : Fit::weak;
        explain(knowledge, facts, ranking, weighed.condition, candidate);
        assessment.causes.push_back(std::move(candidate));
    }
    nameDangerousFirst(knowledge, assessment.causes);
}

void findTraining(const KnowledgeBase& knowledge, const Facts& facts, Assessment& assessment) {
    for (const TrainingCause& cause : knowledge.trainingCauses()) {
        for (const TrainingFinding& finding : cause.findings) {
            if (evaluate(finding.when, facts) == Truth::yes) assessment.training.push_back({cause.id, finding.id, finding.level});
        }
    }
    std::stable_sort(assessment.training.begin(), assessment.training.end(),
                     [](const FiredFinding& a, const FiredFinding& b) { return a.level > b.level; });
}

void plan(const KnowledgeBase& knowledge, const Facts& facts, const Triage& flags, Assessment& assessment) {
    assessment.withheld = withheldFor(facts, flags.urgency, flags.barsExercise || assessment.screenSkipped);
    if (assessment.withheld != Withheld::no) return;
    if (assessment.causes.empty() || assessment.fitsNone || assessment.causes.front().fit == Fit::weak) {
        assessment.withheld = Withheld::noneFits;
        return;
    }
    const auto condition = *knowledge.indexOf(assessment.causes.front().condition);
    const CarePlan best = makePlan(knowledge, facts, Withheld::no, condition, flags.fired);
    assessment.withheld = best.withheld;
    for (const PlannedPhase& phase : best.phases) {
        for (const ExerciseId& id : phase.exercises) {
            const auto& list = assessment.exercises;
            if (std::find(list.begin(), list.end(), id) == list.end()) assessment.exercises.push_back(id);
        }
    }
}

bool screenSkipped(const KnowledgeBase& knowledge, const Facts& facts) {
    for (std::size_t q = 0; q < knowledge.questions().size(); ++q) {
        const Question& question = knowledge.questions()[q];
        if (question.stage == Stage::safety && facts.answers[q].state == GivenAnswer::State::skipped) return true;
    }
    return false;
}

}  // namespace

Assessment assess(const KnowledgeBase& knowledge, const History& history) {
    const Facts facts = gatherFacts(knowledge, history);
    Triage flags = triage(knowledge, facts);
    Assessment assessment;
    assessment.urgency = flags.urgency;
    assessment.screenSkipped = screenSkipped(knowledge, facts);
    rank(knowledge, facts, assessment);
    findTraining(knowledge, facts, assessment);
    plan(knowledge, facts, flags, assessment);
    assessment.redFlags = std::move(flags.flags);
    assessment.unsureFlags = std::move(flags.unsure);
    return assessment;
}

}  // namespace kneemap
