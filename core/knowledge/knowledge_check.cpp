#include "core/knowledge/knowledge_check.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/knowledge/expression_walk.h"
#include "core/knowledge/running_check.h"

namespace kneemap {
namespace {

class Check {
public:
    explicit Check(const KnowledgeContent& content) : content_(content) {}

    std::vector<Fault> run() {
        questions();
        hypotheses();
        conditions();
        redFlags();
        cards();
        exercises();
        for (Fault& found : checkRunning(content_)) faults_.push_back(std::move(found));
        return std::move(faults_);
    }

private:
    void fault(const std::string& file, const std::string& place, const std::string& reason) {
        faults_.push_back({file, place, reason});
    }

    const Question* question(const char* id) const {
        for (const Question& q : content_.questions) {
            if (q.id.text() == id) return &q;
        }
        return nullptr;
    }

    /// The program itself asks these by name.
    void questions() {
        const auto wanted = [&](const char* id, std::initializer_list<const char*> options) {
            const Question* q = question(id);
            if (q == nullptr) {
                fault("questions", "", std::string("the question '") + id + "' is missing");
                return;
            }
            for (const char* option : options) {
                if (!q->optionIndex(OptionId(option))) {
                    fault("questions", id, std::string("the option '") + option + "' is missing");
                }
            }
        };
        wanted("age", {});
        wanted("sex", {"female", "male"});
        wanted("runner", {"no"});
        for (const Question& q : content_.questions) {
            for (const char* taken : {"side", "marked-spots", "worst-spot", "pattern"}) {
                if (q.id.text() == taken) fault("questions", q.id.text(), "this id stands for the map");
            }
            if (q.feedsRanking && q.stage != Stage::about && !q.group) {
                fault("questions", q.id.text(), "a question that feeds the ranking needs a group");
            }
            if (q.askWhen) {
                forEachQuestion(*q.askWhen, [&](std::size_t other) {
                    if (&content_.questions[other] == &q) fault("questions", q.id.text(), "waits for its own answer");
                });
            }
        }
    }

    void hypotheses() {
        if (content_.hypotheses.empty() || content_.hypotheses.back().id.text() != "something-else") {
            fault("likelihoods", "", "'something-else' is missing: all causes are measured against it");
            return;
        }
        const Hypothesis& base = content_.hypotheses.back();
        std::set<std::string> seen;
        for (const Hypothesis& h : content_.hypotheses) {
            const std::string file = "likelihoods/" + h.id.text();
            if (!seen.insert(h.id.text()).second) fault(file, "", "stands twice");
            for (const LikelihoodRow& row : h.rows) {
                const Question& q = content_.questions[row.question];
                const bool hasBase = std::any_of(base.rows.begin(), base.rows.end(),
                                                 [&](const LikelihoodRow& r) { return r.question == row.question; });
                if (!hasBase) fault(file, "/answers/" + q.id.text(), "'something-else' has no row to measure it against");
                if (!q.feedsRanking) fault(file, "/answers/" + q.id.text(), "this question does not feed the ranking");
            }
        }
    }

    void conditions() {
        for (std::size_t c = 0; c < content_.conditions.size(); ++c) {
            const bool weighed = std::any_of(content_.hypotheses.begin(), content_.hypotheses.end(),
                                             [&](const Hypothesis& h) { return h.condition == c; });
            const std::string file = "conditions/" + content_.conditions[c].id.text();
            if (!weighed) fault(file, "", "no likelihood file leads to this page");
            for (const Phase& phase : content_.conditions[c].phases) {
                if (phase.fromWeek > phase.toWeek) fault(file, "/phases/" + phase.id, "ends before it begins");
            }
        }
    }

    /// A red flag must be something that more worrying answers can only strengthen, never switch off.
    void redFlags() {
        for (const RedFlagRule& rule : content_.redFlags) {
            const std::string file = "red-flags";
            bool readsAnswer = false;
            forEachPart(rule.when, [&](const Expression& part) {
                if (std::holds_alternative<NotThat>(part.node) || std::holds_alternative<AnswerIsNot>(part.node)) {
                    fault(file, rule.id.text(), "a red flag must not depend on something being absent ('not', 'not-in')");
                }
                if (std::holds_alternative<FlagFired>(part.node) || std::holds_alternative<PlanIsFor>(part.node) ||
                    std::holds_alternative<SelfTestsAllowed>(part.node)) {
                    fault(file, rule.id.text(), "a red flag reads answers, age and place alone, never the ranking or other flags");
                }
                if (const auto* is = std::get_if<AnswerIs>(&part.node)) {
                    readsAnswer = true;
                    if (is->options == 0) fault(file, rule.id.text(), "waits for no option at all");
                    const Question& q = content_.questions[is->question];
                    if (q.stage == Stage::training || (q.stage == Stage::selfTest && q.id.text() != "test-straight-leg")) {
                        fault(file, rule.id.text(), "reads '" + q.id.text() + "', which many people are never asked");
                    }
                }
            });
            if (rule.unless) {
                forEachQuestion(*rule.unless, [&](std::size_t q) {
                    fault(file, rule.id.text(), "'unless' may speak of age and place alone, not of '" + content_.questions[q].id.text() + "'");
                });
            }
            if (rule.reason.empty() || rule.advice.empty()) fault(file, rule.id.text(), "needs a reason and what to do");
            if (!readsAnswer && rule.level.urgency >= Urgency::sameDay) {
                fault(file, rule.id.text(), "age or place alone is no reason to be seen today");
            }
            if (rule.level.urgency >= Urgency::sameDay && rule.tell.empty()) {
                fault(file, rule.id.text(), "needs 'tell': one sentence to say to staff");
            }
        }
    }

    void cards() {
        for (const auto& [urgency, name] : {std::pair{Urgency::emergency, "emergency"}, {Urgency::sameDay, "same-day"},
                                            {Urgency::soon, "soon"}, {Urgency::selfCare, "self-care"}}) {
            const auto count = std::count_if(content_.cards.begin(), content_.cards.end(),
                                             [&, u = urgency](const UrgencyCard& card) { return card.urgency == u; });
            if (count != 1) fault("urgency.json", "/cards", std::string("the card '") + name + "' must stand here once");
        }
        for (const char* id : {"unsure", "under-18", "pregnant", "skipped-screen"}) {
            const bool there = std::any_of(content_.cardNotes.begin(), content_.cardNotes.end(),
                                           [&](const CardNote& note) { return note.id == id; });
            if (!there) fault("urgency.json", "/notes", std::string("the note '") + id + "' is missing");
        }
        for (const Condition& condition : content_.conditions) {
            if (condition.kind != ConditionKind::six) continue;
            const bool there = std::any_of(content_.safetyNets.begin(), content_.safetyNets.end(), [&](const SafetyNet& net) {
                return net.condition == condition.id.text() || net.condition.starts_with(condition.id.text() + "/");
            });
            if (!there) fault("urgency.json", "/netting", "no time to come back for '" + condition.id.text() + "'");
        }
    }

    /// What a plan hands out must be meant for it.
    void exercises() {
        for (const Condition& condition : content_.conditions) {
            for (const Phase& phase : condition.phases) {
                // Later phases also build what keeps the trouble away, and running drills are for any way back.
                if (phase.id != "calm" && phase.id != "build") continue;
                for (const ExerciseId& id : phase.exercises) {
                    const auto found = std::find_if(content_.exercises.begin(), content_.exercises.end(),
                                                    [&](const Exercise& e) { return e.id == id; });
                    if (found == content_.exercises.end()) continue;
                    const auto& suits = found->suits;
                    if (std::find(suits.begin(), suits.end(), condition.id.text()) == suits.end()) {
                        fault("conditions/" + condition.id.text() + ".json", "/phases/" + phase.id,
                              "the exercise '" + id.text() + "' does not say that it suits this cause");
                    }
                }
            }
        }
    }

    const KnowledgeContent& content_;
    std::vector<Fault> faults_;
};

}  // namespace

std::vector<Fault> checkKnowledge(const KnowledgeContent& content) { return Check(content).run(); }

}  // namespace kneemap
