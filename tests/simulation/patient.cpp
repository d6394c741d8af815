#include "tests/simulation/patient.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

#include "core/knowledge/expression_walk.h"
#include "core/reasoning/truth.h"

namespace kneemap::simulation {
namespace {

struct AgeGroup {
    int from, to;
    double share;
};

/// Who comes with a sore knee to a checker for runners: assumed. Below 10 years nothing is ranked.
constexpr std::array<AgeGroup, ageBandCount> ageMix = {{{0, 9, 0.00},
                                                        {10, 13, 0.04},
                                                        {14, 17, 0.08},
                                                        {18, 34, 0.36},
                                                        {35, 49, 0.28},
                                                        {50, 64, 0.17},
                                                        {65, 84, 0.07}}};
constexpr double femaleShare = 0.5;
constexpr double newRunnerShare = 0.20, notRunnerShare = 0.15;

/// The place whose turn comes when the likeliest stand first and `oddness` of all mass has passed.
std::size_t pick(std::vector<double> mass, double oddness) {
    std::vector<std::size_t> order(mass.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return mass[a] > mass[b]; });
    double left = oddness * std::accumulate(mass.begin(), mass.end(), 0.0);
    for (const std::size_t place : order) {
        left -= mass[place];
        if (left < 0) return place;
    }
    return order.front();
}

OptionMask bitOf(std::size_t place) { return OptionMask{1} << place; }

}  // namespace

PatientSource::PatientSource(const KnowledgeBase& truth, const Behaviour& behaviour, std::uint64_t seed)
    : truth_(truth), behaviour_(behaviour), random_(seed) {}

Patient PatientSource::next() {
    Patient patient{0, 0, OptionId("male"), OptionId("regular"), {}, std::nullopt, {}, {}};
    drawPerson(patient);
    drawMap(patient);
    drawAnswers(patient);
    alignShares(patient);
    return patient;
}

void PatientSource::drawPerson(Patient& patient) {
    std::vector<double> mass;
    for (const AgeGroup& group : ageMix) mass.push_back(group.share);
    const std::size_t band = pick(mass, random_.share());
    patient.age = random_.whole(ageMix[band].from, ageMix[band].to);
    const bool female = random_.happens(femaleShare);
    if (female) patient.sex = OptionId("female");
    const double running = random_.share();
    const bool runs = running >= notRunnerShare;
    if (!runs) patient.runner = OptionId("no");
    else if (running < notRunnerShare + newRunnerShare) patient.runner = OptionId("new-runner");

    mass.clear();
    for (const Hypothesis& h : truth_.hypotheses()) {
        mass.push_back(h.perThousand[band] * (female ? h.women : h.men) * (runs ? 1.0 : h.notRunner));
    }
    patient.hypothesis = pick(mass, random_.share());
}

PatientSource::Voice PatientSource::voice(std::size_t hypothesis, double otherCause) {
    if (random_.happens(otherCause)) hypothesis = random_.place(truth_.hypotheses().size());
    return {hypothesis, random_.share()};
}

void PatientSource::drawMap(Patient& patient) {
    const Voice spot = voice(patient.hypothesis, behaviour_.otherSpot);
    const Hypothesis& h = truth_.hypotheses()[spot.hypothesis];
    const std::size_t worst = random_.happens(behaviour_.noise) ? random_.place(h.worstSpot.size()) : pick(h.worstSpot, oddness(spot));
    for (std::size_t z = 0; z < truth_.zones().size(); ++z) {
        const bool also = random_.happens(h.marked[z]);
        if (z == worst || also) patient.zones.push_back({truth_.zones()[z].id, z == worst});
    }
    if (random_.happens(behaviour_.notSure)) return;
    patient.pattern = static_cast<Pattern>(pick({h.pattern.begin(), h.pattern.end()}, oddness(spot)));
}

/// What other answers, drawn before, leave possible.
OptionMask PatientSource::possibleAnswers(const Patient& patient, std::size_t question) const {
    OptionMask possible = ~OptionMask{0};
    for (const Share& share : truth_.content().shares) {
        if (share.settled != question || share.question >= question || !truth_.evidence().informs(share.question)) continue;
        const auto option = static_cast<std::size_t>(std::countr_zero(share.option));
        if (truth_.evidence().probability(share.question, option)[patient.hypothesis] < 0) continue;
        const bool ticked = (patient.answers[share.question] & share.option) != 0;
        if (ticked && share.ticked) possible &= share.options;
    }
    return possible;
}

/// Whether the question is for other ages alone.
bool PatientSource::neverAsked(const Patient& patient, std::size_t question) const {
    const auto& askWhen = truth_.questions()[question].askWhen;
    if (!askWhen) return false;
    bool readsAnswers = false;
    forEachQuestion(*askWhen, [&](std::size_t) { readsAnswers = true; });
    if (readsAnswers) return false;
    Facts facts;
    facts.age = patient.age;
    return evaluate(*askWhen, facts, {.selfTestsAllowed = true}) == Truth::no;
}

OptionMask PatientSource::answerTo(std::size_t question, const Voice& voice, OptionMask possible) {
    const Question& here = truth_.questions()[question];
    const EvidenceTable& table = truth_.evidence();
    if (here.kind == QuestionKind::multi) {
        OptionMask ticked = 0;
        for (std::size_t o = 0; o < here.options.size(); ++o) {
            const double p = table.probability(question, o)[voice.hypothesis];
            if (p < 0) continue;  // has no say
            // The odd thing is to tick what is rare, or not to tick what is common.
            const double odd = oddness(voice);
            if (p < 0.5 ? odd >= 1 - p : odd < p) ticked |= bitOf(o);
        }
        return ticked;
    }
    std::vector<double> mass(here.options.size(), 0.0);
    for (std::size_t o = 0; o < mass.size(); ++o) {
        if ((possible & bitOf(o)) != 0) mass[o] = table.probability(question, o)[voice.hypothesis];
    }
    if (random_.happens(behaviour_.noise)) {
        for (double& m : mass) m = m > 0 ? 1.0 : 0.0;
        return bitOf(pick(std::move(mass), random_.share()));
    }
    return bitOf(pick(std::move(mass), oddness(voice)));
}

void PatientSource::drawAnswers(Patient& patient) {
    const auto& questions = truth_.questions();
    patient.answers.assign(questions.size(), 0);
    patient.unsure.assign(questions.size(), false);
    std::vector<Voice> voices;
    for (std::size_t g = 0; g < truth_.content().groups.size(); ++g) {
        voices.push_back(voice(patient.hypothesis, behaviour_.otherCause));
    }
    for (std::size_t q = 0; q < questions.size(); ++q) {
        if (!truth_.evidence().informs(q) || !questions[q].group || neverAsked(patient, q)) continue;
        patient.answers[q] = answerTo(q, voices[*questions[q].group], possibleAnswers(patient, q));
        patient.unsure[q] = questions[q].stage != Stage::safety && random_.happens(behaviour_.notSure);
    }
}

/// An option that no row speaks of follows from the question it settles: the knee is swollen if a kind of swelling was drawn.
void PatientSource::alignShares(Patient& patient) const {
    const auto& shares = truth_.content().shares;
    for (const Share& share : shares) {
        if (!truth_.evidence().informs(share.question)) continue;
        const auto option = static_cast<std::size_t>(std::countr_zero(share.option));
        if (truth_.evidence().probability(share.question, option)[patient.hypothesis] >= 0) continue;
        const bool settled = (patient.answers[share.settled] & share.options) != 0;
        const bool saysWhenNot = std::any_of(shares.begin(), shares.end(), [&](const Share& other) {
            return other.question == share.question && other.option == share.option && !other.ticked;
        });
        if (share.ticked && saysWhenNot) continue;  // the other share of the pair is the sharper one
        if (settled == share.ticked) patient.answers[share.question] |= share.option;
    }
}

}  // namespace kneemap::simulation
