#include "core/interview/next_step.h"

#include <algorithm>
#include <bit>

#include "core/interview/question_value.h"
#include "core/interview/self_tests.h"
#include "core/knowledge/expression_walk.h"
#include "core/reasoning/truth.h"

namespace kneemap {
namespace {

using State = GivenAnswer::State;

class Interviewer {
public:
    Interviewer(const KnowledgeBase& knowledge, const History& history)
        : knowledge_(knowledge), history_(history), facts_(gatherFacts(knowledge, history)), triage_(triage(knowledge, facts_)) {
        circumstances_.selfTestsAllowed = selfTestsAllowed(knowledge_, facts_, triage_);
        circumstances_.firedRules = &triage_.fired;
        circumstances_.skippedCounts = false;  // who passes a checklist over is not asked its follow-ups
    }

    Step next() const {
        if (triage_.urgency.urgency == Urgency::emergency && !history_.emergencySeen) return ShowEmergency{};
        if (const auto step = safety(true)) return *step;
        if (const auto step = aboutThePerson()) return *step;
        if (history_.zones.empty() || !history_.side) return MarkSpots{};
        if (!history_.pattern && !history_.patternUnsure && !allOver()) return AskPattern{};
        if (const auto step = safety(false)) return *step;
        if (const auto step = openStoryItem()) return *step;
        if (const auto step = story()) return *step;
        if (!history_.reviewed) return ReviewAnswers{};
        return ShowResult{};
    }

private:
    const Question& question(std::size_t q) const { return knowledge_.questions()[q]; }
    bool answered(std::size_t q) const { return facts_.answers[q].state != State::unanswered; }
    std::size_t questionCount() const { return knowledge_.questions().size(); }

    bool allOver() const { return history_.zones.size() == 1 && history_.zones.front().zone.text() == "whole-knee"; }

    /// Whether the question applies to this person as far as the answers go.
    bool applies(std::size_t q) const {
        return !question(q).askWhen || evaluate(*question(q).askWhen, facts_, circumstances_) != Truth::no;
    }

    /// Whether everything a follow-up waits for has been asked.
    bool isDue(std::size_t q) const {
        bool due = true;
        forEachQuestion(*question(q).askWhen, [&](std::size_t parent) {
            const bool open = !answered(parent) && applies(parent) && question(parent).stage == Stage::safety;
            due = due && !open;
        });
        return due;
    }

    /// Items of a checklist that wait to be asked once more.
    std::optional<Step> openItem(std::size_t q) const {
        const auto found = history_.answers.find(question(q).id);
        if (found == history_.answers.end()) return std::nullopt;
        const auto* choices = std::get_if<Choices>(&found->second);
        if (choices == nullptr || choices->open.empty()) return std::nullopt;
        // In the order of the screen, not of the alphabet.
        for (const Option& option : question(q).options) {
            if (choices->open.contains(option.id)) {
                return AskItem{question(q).id, option.id, static_cast<int>(choices->open.size()) - 1};
            }
        }
        return std::nullopt;
    }

    /// Checklists in their order, each with its follow-ups right behind it. `first`: only what cannot wait for anything.
    std::optional<Step> safety(bool first) const {
        std::optional<std::size_t> screen;
        std::optional<std::size_t> last;  // follow-ups of age or place alone come after all screens
        for (std::size_t q = 0; q < questionCount(); ++q) {
            if (question(q).stage != Stage::safety || question(q).askFirst != first) continue;
            if (auto item = openItem(q)) return item;
            if (answered(q)) continue;
            if (!question(q).askWhen) {
                if (!screen) screen = q;
            } else if (applies(q)) {
                bool readsQuestion = false;
                forEachQuestion(*question(q).askWhen, [&](std::size_t) { readsQuestion = true; });
                if (readsQuestion && isDue(q)) return ask(q);
                if (!readsQuestion && !last) last = q;
            }
        }
        if (screen) return ask(*screen);
        if (last) return ask(*last);
        return std::nullopt;
    }

    std::optional<Step> aboutThePerson() const {
        AskQuestions step;
        step.stage = Stage::about;
        for (std::size_t q = 0; q < questionCount(); ++q) {
            if (question(q).stage == Stage::about && !answered(q)) step.questions.push_back(question(q).id);
        }
        if (step.questions.empty()) return std::nullopt;
        return step;
    }

    static Step ask(const Question& question) { return AskQuestions{{question.id}, question.stage, {}, 0}; }
    Step ask(std::size_t q) const { return ask(question(q)); }

    std::optional<Step> openStoryItem() const {
        for (std::size_t q = 0; q < questionCount(); ++q) {
            if (question(q).stage == Stage::safety) continue;
            if (auto item = openItem(q)) return item;
        }
        return std::nullopt;
    }

    /// The story: must-asks, the questions that tell most, then what in training may have set it off.
    std::optional<Step> story() const {
        const Parameters& p = knowledge_.parameters();
        std::vector<std::size_t> must, free, habits;
        const Ranking ranking(knowledge_, facts_);
        QuestionValue value(knowledge_, facts_, ranking, triage_);
        int asked = 0, adaptive = 0;
        for (std::size_t q = 0; q < questionCount(); ++q) {
            const Question& here = question(q);
            asked += here.stage == Stage::safety && answered(q) && calledByStory(q);
            if (here.stage == Stage::about || here.stage == Stage::safety || !here.inInterview) continue;
            if (answered(q)) {
                ++asked;
                adaptive += here.stage != Stage::training && !here.mustAsk;
                continue;
            }
            if (std::has_single_bit(facts_.answers[q].settled) || !applies(q)) continue;
            const bool owed = here.mustAsk || (here.stage == Stage::story && value.couldCompleteFlag(q));
            (here.stage == Stage::training ? habits : owed ? must : free).push_back(q);
        }
        const int owed = static_cast<int>(must.size() + habits.size());
        const std::vector<int> called = mustAsksCalled();
        int mayFollow = 0;
        for (const std::size_t q : must) mayFollow += called[q];
        const int room = std::min(p.maxAdaptive - adaptive, p.maxQuestions - asked - owed - mayFollow);
        const bool ranked = !facts_.age || *facts_.age >= 10;

        std::optional<std::size_t> best;
        double most = 0;
        int worthwhile = 0;
        if (room > 0 && ranked) {
            const double floor = leastValue(ranking, adaptive);
            for (const std::size_t q : free) {
                const double v = value.of(q);
                if (v < floor || room < 1 + called[q]) continue;
                ++worthwhile;
                if (!best || v > most) {
                    best = q;
                    most = v;
                }
            }
        }
        // What is owed will be asked anyway and may settle the matter: it goes before whatever tells little.
        if (most < p.owedFirstBelow && !must.empty()) best.reset();
        for (const std::size_t q : must) {
            const double v = value.of(q);
            if (!best || v > most) {
                best = q;
                most = v;
            }
        }
        // Each answer makes most of the other questions worthless: about one in six of them will still be asked.
        const int further = std::min(std::max(room, 0), std::max(p.minAdaptive - adaptive, (worthwhile + 3) / 6));
        if (!best && !habits.empty()) best = habits.front();
        if (!best || asked >= p.maxQuestions) return std::nullopt;
        const bool free_ = question(*best).stage != Stage::training && !question(*best).mustAsk;
        AskQuestions step{{question(*best).id}, question(*best).stage, value.separated(*best), 0};
        step.aboutMore = std::max(0, owed + further - 1 + (free_ && further == 0 ? 1 : 0));
        return step;
    }

    /// Whether this safety follow-up may have been called by an answer of the story: it then comes after the screens.
    bool calledByStory(std::size_t q) const {
        bool called = false;
        if (question(q).askWhen) {
            forEachQuestion(*question(q).askWhen, [&](std::size_t parent) { called |= question(parent).stage == Stage::story; });
        }
        return called;
    }

    /// How many must-asks an answer to each question may still call: they are owed a place under the cap.
    std::vector<int> mustAsksCalled() const {
        std::vector<int> called(questionCount(), 0);
        for (std::size_t q = 0; q < questionCount(); ++q) {
            if (!question(q).mustAsk || !question(q).askWhen || answered(q) || applies(q)) continue;
            std::vector<std::size_t> parents;
            forEachQuestion(*question(q).askWhen, [&](std::size_t parent) { parents.push_back(parent); });
            std::sort(parents.begin(), parents.end());
            parents.erase(std::unique(parents.begin(), parents.end()), parents.end());
            for (const std::size_t parent : parents) ++called[parent];
        }
        return called;
    }

    /// What a question must be worth to be asked still.
    double leastValue(const Ranking& ranking, int adaptive) const {
        const Parameters& p = knowledge_.parameters();
        if (adaptive < p.minAdaptive) return 0;
        const auto weights = ranking.weights().first(ranking.weights().size() - 1);
        const double top = weights.empty() ? 0 : *std::max_element(weights.begin(), weights.end());
        return top >= p.stopConfident ? p.stopConfidentInformation : p.stopInformation;
    }

    const KnowledgeBase& knowledge_;
    const History& history_;
    Facts facts_;
    Triage triage_;
    Circumstances circumstances_;
};

}  // namespace

Step nextStep(const KnowledgeBase& knowledge, const History& history) { return Interviewer(knowledge, history).next(); }

}  // namespace kneemap
