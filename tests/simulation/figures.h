#pragma once

#include <array>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"
#include "tests/simulation/patient.h"

namespace kneemap::simulation {

/// So many of so many.
struct Tally {
    int hits = 0, all = 0;

    void count(bool hit) {
        hits += hit;
        ++all;
    }
    double share() const { return all == 0 ? 0.0 : static_cast<double>(hits) / all; }
};

/// Stated chances against what came true, in ten bands.
class Reliability {
public:
    void count(double stated, bool cameTrue);

    struct Band {
        double stated = 0;  ///< mean
        Tally right;
    };
    const std::array<Band, 10>& bands() const { return bands_; }
    /// Expected calibration error: mean distance of stated and true share, weighted by how many.
    double error() const;
    /// The same with its sign: above 0 promises too much, below 0 is too modest.
    double bias() const;

private:
    std::array<Band, 10> bands_;  ///< `stated` holds the mean of its `right.all` patients
};

/// How soon the answers say to be seen.
struct UrgencyCount {
    int emergency = 0, sameDay = 0, soon = 0, selfCare = 0;

    void count(Urgency urgency);
    int all() const { return emergency + sameDay + soon + selfCare; }
};

/// What came of many check-ups. "Something else" is no cause: it counts in calibration and in its own line alone.
struct Figures {
    int patients = 0;
    int notEnded = 0;                ///< check-ups that never came to a result
    Tally first, firstThree, shown;  ///< the true cause is first, among the first three, on the list at all
    Tally firstOfSix, firstThreeOfSix;
    Tally firstAskedEverything;      ///< first, had every question that applies been asked
    Tally noneFits, noneFitsSomethingElse;
    std::map<std::string, Tally> recall;
    std::map<std::string, std::map<std::string, int>> mistakenFor;
    std::vector<int> questions;      ///< after the safety screens, ascending
    int listed = 0;                  ///< causes shown, all told
    Reliability reliability;
    std::map<Fit, Tally> words;      ///< how often each word was right, whatever its place
    std::map<ConditionKind, UrgencyCount> urgency;
    std::map<std::string, int> calmTooHigh;  ///< same-day or more in one of the six, by the first rule that fired

    double meanQuestions() const;
    int questionsAt(double share) const;  ///< so many questions or fewer in that share of check-ups
    int mostQuestions() const { return questions.empty() ? 0 : questions.back(); }
};

/// Sends `count` patients of the world `truth` through the interview of `knowledge`.
Figures simulate(const KnowledgeBase& knowledge, const KnowledgeBase& truth, const Behaviour& behaviour, int count,
                 std::uint64_t seed);

/// A table that people read.
void print(const Figures& figures, const KnowledgeBase& knowledge, std::ostream& out);
/// One line, for comparing settings.
void printLine(const Figures& figures, std::ostream& out);

}  // namespace kneemap::simulation
