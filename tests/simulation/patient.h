#pragma once

#include <optional>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "tests/simulation/random.h"

namespace kneemap::simulation {

/// Somebody whose cause is known because it was drawn first, and the answers after it.
struct Patient {
    std::size_t hypothesis = 0;
    int age = 0;
    OptionId sex, runner;
    std::vector<MarkedZone> zones;
    std::optional<Pattern> pattern;   ///< nullopt: not sure
    std::vector<OptionMask> answers;  ///< what would be chosen or ticked, by the question's place
    std::vector<bool> unsure;         ///< whether "not sure" would be said instead, by the question's place
};

/// How people depart from the tables.
struct Behaviour {
    double notSure = 0.08;      ///< of the answers of the story
    double otherCause = 0;      ///< a whole group of answers is as in another cause …
    double otherSpot = 0;       ///< … and so is the spot
    double noise = 0;           ///< an answer is picked blindly
    double sharedOddness = 0;   ///< an answer is as odd for the cause as the others of its group

    /// As the tables say.
    static Behaviour byTheTables() { return {}; }
    /// People who misunderstand, mis-point and have a way of answering.
    static Behaviour lay() { return {0.08, 0.15, 0.09, 0.05, 0.4}; }
};

/// Draws patients from a knowledge base: age, sex and running, the cause by its prior, and map and answers by the cause's
/// rows. Facts that the content says are one fact (`shares`) are one fact here.
class PatientSource {
public:
    PatientSource(const KnowledgeBase& truth, const Behaviour& behaviour, std::uint64_t seed);

    Patient next();

private:
    void drawPerson(Patient& patient);
    void drawMap(Patient& patient);
    void drawAnswers(Patient& patient);
    void alignShares(Patient& patient) const;
    /// Which hypothesis the answers of a group come from, and how odd they are.
    struct Voice {
        std::size_t hypothesis;
        double oddness;
    };
    Voice voice(std::size_t hypothesis, double otherCause);
    double oddness(const Voice& voice) { return random_.happens(behaviour_.sharedOddness) ? voice.oddness : random_.share(); }
    OptionMask answerTo(std::size_t question, const Voice& voice, OptionMask possible);
    OptionMask possibleAnswers(const Patient& patient, std::size_t question) const;
    bool neverAsked(const Patient& patient, std::size_t question) const;

    const KnowledgeBase& truth_;
    Behaviour behaviour_;
    Random random_;
};

}  // namespace kneemap::simulation
