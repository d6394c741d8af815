#include "core/reasoning/reasons.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace kneemap {
namespace {

/// Less than this is not worth a reader's time (odds x 1.28).
constexpr double worthSaying = 0.25;

const char* patternName(Pattern pattern) {
    switch (pattern) {
        case Pattern::point: return "point";
        case Pattern::area: return "area";
        case Pattern::diffuse: return "diffuse";
    }
    return "";
}

/// Shares out what a piece adds over the answers it is made of.
class Explanation {
public:
    Explanation(const KnowledgeBase& knowledge, const Facts& facts, const Ranking& ranking)
        : knowledge_(knowledge), facts_(facts), ranking_(ranking) {}

    void add(std::size_t piece, std::size_t hypothesis, double share, std::vector<Evidence>& into) const {
        const double whole = share * ranking_.contribution(piece, hypothesis);
        const Ranking::Piece& p = ranking_.pieces()[piece];
        switch (p.kind) {
            case Ranking::Piece::Kind::age:
                put(into, {QuestionId("age"), OptionId(std::to_string(*facts_.age))}, whole);
                break;
            case Ranking::Piece::Kind::sex: put(into, chosenOf("sex"), whole); break;
            case Ranking::Piece::Kind::runner: put(into, chosenOf("runner"), whole); break;
            case Ranking::Piece::Kind::pattern:
                put(into, {QuestionId("pattern"), OptionId(patternName(*facts_.pattern))}, whole);
                break;
            // Where no spot was called the worst, each mark stands for it: one reason a mark, with all that it adds.
            case Ranking::Piece::Kind::worstSpot:
                if (facts_.worst != 0) addZones("worst-spot", facts_.worst, whole, into);
                else addZones("marked-spots", facts_.marked, whole, into);
                break;
            case Ranking::Piece::Kind::marks: addMarks(hypothesis, whole, into); break;
            case Ranking::Piece::Kind::question: addQuestion(p.question, hypothesis, whole, into); break;
        }
    }

private:
    static void put(std::vector<Evidence>& into, GivenReason reason, double weight) {
        const auto same = std::find_if(into.begin(), into.end(), [&](const Evidence& e) { return e.answer == reason; });
        if (same != into.end()) same->weight += weight;
        else into.push_back({std::move(reason), weight});
    }

    GivenReason chosenOf(const char* id) const {
        const auto q = *knowledge_.indexOf(QuestionId(id));
        const auto o = static_cast<std::size_t>(std::countr_zero(facts_.answers[q].chosen));
        return {QuestionId(id), knowledge_.questions()[q].options[o].id};
    }

    void addZones(const char* what, ZoneMask zones, double whole, std::vector<Evidence>& into) const {
        const double each = whole / std::popcount(zones);
        for (ZoneMask left = zones; left != 0; left &= left - 1) {
            put(into, {QuestionId(what), OptionId(knowledge_.zones()[static_cast<std::size_t>(std::countr_zero(left))].id.text())}, each);
        }
    }

    /// The further marks share what they add by their own evidence; what was left unmarked is said as one.
    void addMarks(std::size_t hypothesis, double whole, std::vector<Evidence>& into) const {
        const EvidenceTable& table = knowledge_.evidence();
        double sum = 0;
        std::vector<std::pair<std::size_t, double>> marks;
        double unmarked = 0;
        for (std::size_t z = 0; z < knowledge_.zones().size(); ++z) {
            const ZoneMask bit = ZoneMask{1} << z;
            if ((facts_.worst & bit) != 0) continue;
            const bool marked = (facts_.marked & bit) != 0;
            const double e = (marked ? table.zoneMarked(z) : table.zoneNotMarked(z))[hypothesis];
            if (marked) marks.emplace_back(z, e);
            else unmarked += e;
            sum += e;
        }
        const double scale = sum == 0 ? 0 : whole / sum;
        for (const auto& [zone, e] : marks) {
            put(into, {QuestionId("marked-spots"), OptionId(knowledge_.zones()[zone].id.text())}, scale * e);
        }
        put(into, {QuestionId("marked-spots"), OptionId("elsewhere"), false}, scale * unmarked);
    }

    void addQuestion(std::size_t q, std::size_t hypothesis, double whole, std::vector<Evidence>& into) const {
        const Question& question = knowledge_.questions()[q];
        const GivenAnswer& given = facts_.answers[q];
        if (question.kind != QuestionKind::multi) {
            const OptionMask chosen = given.state == GivenAnswer::State::answered ? given.chosen : given.settled;
            const double each = whole / std::popcount(chosen);
            for (OptionMask left = chosen; left != 0; left &= left - 1) {
                put(into, {question.id, question.options[static_cast<std::size_t>(std::countr_zero(left))].id}, each);
            }
            return;
        }
        const EvidenceTable& table = knowledge_.evidence();
        double sum = 0;
        for (std::size_t o = 0; o < question.options.size(); ++o) sum += optionEvidence(table, given, q, o, hypothesis);
        if (sum == 0) return;
        double none = 0;
        for (std::size_t o = 0; o < question.options.size(); ++o) {
            const OptionMask bit = OptionMask{1} << o;
            const double e = whole / sum * optionEvidence(table, given, q, o, hypothesis);
            if ((given.chosen & bit) == 0 && given.chosen == 0) none += e;
            else if ((given.unsure & bit) == 0) put(into, {question.id, question.options[o].id, (given.chosen & bit) != 0}, e);
        }
        if (given.chosen == 0) put(into, {question.id, OptionId("none"), true}, none);
    }

    static double optionEvidence(const EvidenceTable& table, const GivenAnswer& given, std::size_t q, std::size_t o,
                                 std::size_t hypothesis) {
        const OptionMask bit = OptionMask{1} << o;
        if ((given.unsure & bit) != 0) return 0;
        return ((given.chosen & bit) != 0 ? table.ticked(q, o) : table.notTicked(q, o))[hypothesis];
    }

    const KnowledgeBase& knowledge_;
    const Facts& facts_;
    const Ranking& ranking_;
};

}  // namespace

void explain(const KnowledgeBase& knowledge, const Facts& facts, const Ranking& ranking, std::size_t condition,
             Candidate& candidate) {
    const auto& hypotheses = knowledge.hypotheses();
    double together = 0;
    for (std::size_t h = 0; h < hypotheses.size(); ++h) {
        if (hypotheses[h].condition == condition) together += ranking.weights()[h];
    }
    const Explanation explanation(knowledge, facts, ranking);
    std::vector<Evidence> all;
    for (std::size_t h = 0; h < hypotheses.size(); ++h) {
        if (hypotheses[h].condition != condition || together <= 0) continue;
        const double share = ranking.weights()[h] / together;
        for (std::size_t piece = 0; piece < ranking.pieces().size(); ++piece) explanation.add(piece, h, share, all);
    }
    for (Evidence& evidence : all) {
        if (evidence.weight >= worthSaying) candidate.inFavour.push_back(std::move(evidence));
        else if (evidence.weight <= -worthSaying) candidate.against.push_back(std::move(evidence));
    }
    const auto stronger = [](const Evidence& a, const Evidence& b) { return std::abs(a.weight) > std::abs(b.weight); };
    std::stable_sort(candidate.inFavour.begin(), candidate.inFavour.end(), stronger);
    std::stable_sort(candidate.against.begin(), candidate.against.end(), stronger);
}

}  // namespace kneemap
