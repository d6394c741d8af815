#include "tests/simulation/figures.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <numeric>
#include <ostream>

#include "core/reasoning/assess.h"
#include "tests/simulation/respondent.h"

namespace kneemap::simulation {
namespace {

/// The place of a condition on the list; the length of the list if it is not there.
std::size_t placeOf(const ConditionId& condition, const Assessment& assessment) {
    const auto found = std::find_if(assessment.causes.begin(), assessment.causes.end(),
                                    [&](const Candidate& c) { return c.condition == condition; });
    return static_cast<std::size_t>(found - assessment.causes.begin());
}

bool isFirst(const ConditionId& condition, const Assessment& assessment) {
    return !assessment.causes.empty() && assessment.causes.front().condition == condition;
}

void countCause(Figures& figures, const Condition& truth, const Assessment& assessment) {
    const std::size_t place = placeOf(truth.id, assessment);
    const bool shown = place < assessment.causes.size();
    figures.first.count(shown && place == 0);
    figures.firstThree.count(shown && place < 3);
    figures.shown.count(shown);
    figures.recall[truth.id.text()].count(shown && place == 0);
    if (!(shown && place == 0)) {
        ++figures.mistakenFor[truth.id.text()][assessment.causes.empty() ? "nothing" : assessment.causes.front().condition.text()];
    }
    if (truth.kind != ConditionKind::six) return;
    figures.firstOfSix.count(shown && place == 0);
    figures.firstThreeOfSix.count(shown && place < 3);
    if (assessment.urgency.urgency >= Urgency::sameDay && !assessment.redFlags.empty()) {
        ++figures.calmTooHigh[assessment.redFlags.front().rule.text() + (assessment.redFlags.front().onlyUnsure ? " (not sure)" : "")];
    }
}

void count(Figures& figures, const KnowledgeBase& knowledge, const Patient& patient) {
    const Respondent respondent(knowledge, patient);
    const CheckUp checkUp = respondent.goThrough();
    const Assessment assessment = assess(knowledge, checkUp.history);
    const Condition& truth = knowledge.conditions()[knowledge.hypotheses()[patient.hypothesis].condition];
    ++figures.patients;
    figures.notEnded += !checkUp.ended;
    figures.questions.push_back(checkUp.questions);
    figures.listed += static_cast<int>(assessment.causes.size());
    figures.noneFits.count(assessment.fitsNone);
    figures.urgency[truth.kind].count(assessment.urgency.urgency);
    for (const Candidate& cause : assessment.causes) figures.words[cause.fit].count(cause.condition == truth.id);
    if (!assessment.causes.empty()) figures.reliability.count(assessment.causes.front().weight, isFirst(truth.id, assessment));
    if (truth.kind == ConditionKind::background) {
        figures.noneFitsSomethingElse.count(assessment.fitsNone);
        return;
    }
    countCause(figures, truth, assessment);
    figures.firstAskedEverything.count(isFirst(truth.id, assess(knowledge, respondent.askedEverything(checkUp.history))));
}

constexpr double percent = 100;

void row(std::ostream& out, const char* what, const Tally& tally) {
    out << std::left << std::setw(44) << what << std::right << std::setw(7) << std::setprecision(1) << percent * tally.share()
        << " %  of " << tally.all << '\n';
}

const char* kindName(ConditionKind kind) {
    switch (kind) {
        case ConditionKind::six: return "one of the six";
        case ConditionKind::lookAlike: return "look-alike";
        case ConditionKind::dangerous: return "dangerous";
        case ConditionKind::background: return "something else";
    }
    return "";
}

const char* fitWord(Fit fit) {
    switch (fit) {
        case Fit::good: return "fits well";
        case Fit::possible: return "possible";
        case Fit::weak: return "fits less well";
    }
    return "";
}

}  // namespace

void Reliability::count(double stated, bool cameTrue) {
    Band& band = bands_[std::min<std::size_t>(9, static_cast<std::size_t>(stated * 10))];
    band.right.count(cameTrue);
    band.stated += (stated - band.stated) / band.right.all;
}

double Reliability::error() const {
    double sum = 0;
    int all = 0;
    for (const Band& band : bands_) {
        sum += band.right.all * std::abs(band.stated - band.right.share());
        all += band.right.all;
    }
    return all == 0 ? 0 : sum / all;
}

double Reliability::bias() const {
    double sum = 0;
    int all = 0;
    for (const Band& band : bands_) {
        sum += band.right.all * (band.stated - band.right.share());
        all += band.right.all;
    }
    return all == 0 ? 0 : sum / all;
}

void UrgencyCount::count(Urgency urgency) {
    switch (urgency) {
        case Urgency::emergency: ++emergency; break;
        case Urgency::sameDay: ++sameDay; break;
        case Urgency::soon: ++soon; break;
        case Urgency::selfCare: ++selfCare; break;
    }
}

double Figures::meanQuestions() const {
    if (questions.empty()) return 0;
    return static_cast<double>(std::accumulate(questions.begin(), questions.end(), 0)) / static_cast<double>(questions.size());
}

int Figures::questionsAt(double share) const {
    if (questions.empty()) return 0;
    const auto place = static_cast<std::size_t>(std::ceil(share * static_cast<double>(questions.size())));
    return questions[std::clamp<std::size_t>(place, 1, questions.size()) - 1];
}

Figures simulate(const KnowledgeBase& knowledge, const KnowledgeBase& truth, const Behaviour& behaviour, int count,
                 std::uint64_t seed) {
    Figures figures;
    PatientSource patients(truth, behaviour, seed);
    for (int i = 0; i < count; ++i) simulation::count(figures, knowledge, patients.next());
    std::sort(figures.questions.begin(), figures.questions.end());
    return figures;
}

void print(const Figures& figures, const KnowledgeBase& knowledge, std::ostream& out) {
    out << std::fixed;
    row(out, "True cause first", figures.first);
    row(out, "  had everything been asked", figures.firstAskedEverything);
    row(out, "Among the first three", figures.firstThree);
    row(out, "On the list shown", figures.shown);
    row(out, "One of the six: first", figures.firstOfSix);
    row(out, "One of the six: among the first three", figures.firstThreeOfSix);
    row(out, "None fits well", figures.noneFits);
    row(out, "  where it was something else", figures.noneFitsSomethingElse);
    out << std::left << std::setw(44) << "Causes shown, mean" << std::right << std::setw(7) << std::setprecision(1)
        << (figures.patients == 0 ? 0.0 : static_cast<double>(figures.listed) / figures.patients) << '\n'
        << std::left << std::setw(44) << "Questions: mean, median, 90th percentile, most" << std::right << std::setw(7)
        << figures.meanQuestions() << ", " << figures.questionsAt(0.5) << ", " << figures.questionsAt(0.9) << ", "
        << figures.mostQuestions() << '\n';
    if (figures.notEnded > 0) out << "CHECK-UPS THAT NEVER ENDED: " << figures.notEnded << '\n';

    out << "\nStated chance of the first cause, how often it was right, number\n";
    for (const Reliability::Band& band : figures.reliability.bands()) {
        if (band.right.all == 0) continue;
        out << std::setprecision(2) << std::setw(8) << band.stated << std::setw(8) << band.right.share() << std::setw(8)
            << band.right.all << '\n';
    }
    out << "Expected calibration error " << std::setprecision(3) << figures.reliability.error() << " (stated minus true "
        << std::showpos << figures.reliability.bias() << std::noshowpos << ")\n\nWord, how often right\n";
    for (auto word = figures.words.rbegin(); word != figures.words.rend(); ++word) {
        row(out, (std::string("  ") + fitWord(word->first)).c_str(), word->second);
    }

    out << "\nUrgency in %               emergency  same-day      soon self-care\n" << std::setprecision(1);
    for (const auto& [kind, count] : figures.urgency) {
        const auto share = [&, &c = count](int n) { return percent * n / std::max(1, c.all()); };
        out << "  " << std::left << std::setw(24) << kindName(kind) << std::right << std::setw(10) << share(count.emergency)
            << std::setw(10) << share(count.sameDay) << std::setw(10) << share(count.soon) << std::setw(10)
            << share(count.selfCare) << '\n';
    }
    std::vector<std::pair<int, std::string>> high;
    for (const auto& [rule, times] : figures.calmTooHigh) high.emplace_back(times, rule);
    std::sort(high.rbegin(), high.rend());
    out << "  one of the six, same-day or more, by rule:";
    for (std::size_t i = 0; i < std::min<std::size_t>(8, high.size()); ++i) out << "  " << high[i].second << ' ' << high[i].first;

    out << "\n\nCause                                     n     first  mistaken for\n";
    for (const Condition& condition : knowledge.conditions()) {
        const auto recall = figures.recall.find(condition.id.text());
        if (recall == figures.recall.end()) continue;
        out << std::left << std::setw(42) << condition.id.text() << std::setw(6) << recall->second.all << std::right << std::setw(4)
            << std::setprecision(0) << percent * recall->second.share() << " % ";
        std::vector<std::pair<int, std::string>> others;
        if (const auto mistaken = figures.mistakenFor.find(condition.id.text()); mistaken != figures.mistakenFor.end()) {
            for (const auto& [name, times] : mistaken->second) others.emplace_back(times, name);
        }
        std::sort(others.rbegin(), others.rend());
        for (std::size_t i = 0; i < std::min<std::size_t>(3, others.size()); ++i) out << "  " << others[i].second << ' ' << others[i].first;
        out << '\n';
    }
}

void printLine(const Figures& figures, std::ostream& out) {
    out << std::fixed << std::setprecision(1) << "first " << percent * figures.first.share() << "  everything "
        << percent * figures.firstAskedEverything.share() << "  three " << percent * figures.firstThree.share() << "  six "
        << percent * figures.firstOfSix.share() << "  shown " << percent * figures.shown.share() << "  list "
        << static_cast<double>(figures.listed) / std::max(1, figures.patients) << "  none " << percent * figures.noneFits.share()
        << "  questions " << figures.meanQuestions() << '/' << figures.questionsAt(0.5) << '/' << figures.questionsAt(0.9) << '/'
        << figures.mostQuestions() << "  ece " << std::setprecision(3) << figures.reliability.error() << " bias " << std::showpos
        << figures.reliability.bias() << std::noshowpos << '\n';
}

}  // namespace kneemap::simulation
