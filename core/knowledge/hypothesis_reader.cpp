#include <algorithm>
#include <numeric>

#include "core/knowledge/content_reading.h"
#include "core/knowledge/nearest_id.h"

namespace kneemap {
namespace {

/// A frequency: a figure between 0 and 1, or a word of the scale.
struct Frequency {
    double value = 0;
    bool isWord = false;
};

Frequency readFrequency(const JsonPlace& place, const ContentReading& reading) {
    if (place.isNumber()) return {place.number(0.0, 1.0), false};
    const std::string word = place.text();
    if (const auto found = reading.scale.find(word); found != reading.scale.end()) return {found->second, true};
    if (place.isText()) {
        std::vector<std::string_view> known;
        for (const auto& [name, value] : reading.scale) known.push_back(name);
        place.fault(unknownId("frequency word", word, known));
    }
    return {0.5, true};
}

/// Figures keep their value; words share what is left in proportion to theirs, so that the row sums to 1.
std::vector<double> sharedOut(const std::vector<Frequency>& row, const JsonPlace& place) {
    double figures = 0, words = 0;
    for (const Frequency& f : row) (f.isWord ? words : figures) += f.value;
    if (figures > 1 + 1e-9) place.fault("the figures of the row add up to more than 1");
    if (words == 0 && (figures < 1 - 1e-3 || figures > 1 + 1e-3)) place.fault("the figures of the row must add up to 1");
    std::vector<double> result;
    for (const Frequency& f : row) {
        if (f.isWord) result.push_back(f.value / words * std::max(0.0, 1 - figures));
        else result.push_back(words == 0 ? f.value / figures : f.value);
    }
    return result;
}

/// What a row must say beside its numbers.
Grade checkRow(const JsonPlace& row, const FileDefaults& defaults, const ContentReading& reading) {
    readReviewed(row, defaults);
    readSources(row, defaults, reading);
    const Grade grade = readGrade(row, defaults);
    if (grade != Grade::judgement && !row.has("sources") && !row.has("sex-sources")) {
        row.fault("a published or recalled figure names its own source");
    }
    if (row.has("leans-on")) {
        for (const JsonPlace& item : row.at("leans-on").items()) reading.sources.find(item.text(), item, "source");
    }
    return grade;
}

void readPrior(const JsonPlace& place, Hypothesis& hypothesis, const FileDefaults& defaults, const ContentReading& reading) {
    place.expectOnly({"per-1000", "women", "men", "not-runner", "grade", "sources", "reviewed", "leans-on", "sex-grade",
                      "sex-sources", "verify", "note"});
    checkRow(place, defaults, reading);
    const JsonPlace bands = place.at("per-1000");
    bands.expectOnly(ageBandNames);
    for (std::size_t band = 0; band < ageBandCount; ++band) {
        const JsonPlace share = bands.at(ageBandNames[band]);
        const double value = share.number(0.0, 1000.0);
        if (share.isNumber() && value == 0.0) share.fault("a prior of 0 can never be reached; write a small one");
        hypothesis.perThousand[band] = std::max(value, 1e-6);
    }
    hypothesis.women = place.numberOr("women", 1.0, 0.01, 100.0);
    hypothesis.men = place.numberOr("men", 1.0, 0.01, 100.0);
    hypothesis.notRunner = place.numberOr("not-runner", 1.0, 0.01, 100.0);
}

void readWorstSpot(const JsonPlace& place, Hypothesis& hypothesis, const FileDefaults& defaults, const ContentReading& reading) {
    place.expectOnly({"share", "elsewhere", "grade", "sources", "reviewed", "leans-on", "verify", "note"});
    checkRow(place, defaults, reading);
    hypothesis.worstSpot.assign(reading.content.zones.size(), place.at("elsewhere").number(0.0001, 1.0));
    for (const auto& [zone, value] : place.at("share").members()) {
        if (const auto z = reading.zones.find(zone, value, "zone")) hypothesis.worstSpot[*z] = value.number(0.0001, 1.0);
    }
    const double sum = std::accumulate(hypothesis.worstSpot.begin(), hypothesis.worstSpot.end(), 0.0);
    if (sum < 0.95 || sum > 1.05) {
        place.fault("the shares of all zones must add up to 1 (\"elsewhere\" counts once for every zone not named); they add up to " +
                    std::to_string(sum).substr(0, 5));
    }
    for (double& p : hypothesis.worstSpot) p /= sum;
}

void readMarked(const JsonPlace& place, Hypothesis& hypothesis, const FileDefaults& defaults, const ContentReading& reading) {
    place.expectOnly({"is", "elsewhere", "grade", "sources", "reviewed", "leans-on", "verify", "note"});
    checkRow(place, defaults, reading);
    const auto within = [](double p) { return std::clamp(p, 0.001, 0.999); };
    hypothesis.marked.assign(reading.content.zones.size(), within(readFrequency(place.at("elsewhere"), reading).value));
    for (const auto& [zone, value] : place.at("is").members()) {
        if (const auto z = reading.zones.find(zone, value, "zone")) {
            hypothesis.marked[*z] = within(readFrequency(value, reading).value);
        }
    }
}

bool readPattern(const JsonPlace& place, Hypothesis& hypothesis, const FileDefaults& defaults, const ContentReading& reading) {
    place.expectOnly({"is", "grade", "sources", "reviewed", "leans-on", "verify", "note"});
    checkRow(place, defaults, reading);
    const JsonPlace is = place.at("is");
    is.expectOnly({"point", "area", "diffuse"});
    const std::vector<double> shares = sharedOut({readFrequency(is.at("point"), reading), readFrequency(is.at("area"), reading),
                                                  readFrequency(is.at("diffuse"), reading)}, is);
    std::copy(shares.begin(), shares.end(), hypothesis.pattern.begin());
    return std::all_of(shares.begin(), shares.end(), [](double p) { return p > 0; });
}

std::optional<LikelihoodRow> readRow(const std::string& questionId, const JsonPlace& place, const FileDefaults& defaults,
                                     const ContentReading& reading) {
    place.expectOnly({"is", "grade", "sources", "reviewed", "leans-on", "verify", "note"});
    const auto found = reading.questions.find(questionId, place, "question");
    if (!found) return std::nullopt;
    const Question& question = reading.content.questions[*found];
    LikelihoodRow row;
    row.question = *found;
    row.grade = checkRow(place, defaults, reading);
    const bool multi = question.kind == QuestionKind::multi;
    std::vector<std::optional<Frequency>> cells(question.options.size());
    const JsonPlace is = place.at("is");
    for (const auto& [option, value] : is.members()) {
        const auto index = question.optionIndex(OptionId(option));
        if (!index) {
            std::vector<std::string_view> known;
            for (const Option& o : question.options) known.push_back(o.id.text());
            value.fault(unknownId("option of '" + questionId + "'", option, known));
            continue;
        }
        cells[*index] = readFrequency(value, reading);
        if (cells[*index]->value <= 0 || (multi && cells[*index]->value >= 1)) {
            value.fault("never and always cannot be weighed; write practically-never or almost-always");
        }
    }
    if (multi) {
        for (const auto& cell : cells) row.probability.push_back(cell ? cell->value : -1.0);
        return row;
    }
    std::vector<Frequency> given;
    for (std::size_t o = 0; o < cells.size(); ++o) {
        if (!cells[o]) is.fault("the option '" + question.options[o].id.text() + "' has no frequency");
        given.push_back(cells[o].value_or(Frequency{0.01, true}));
    }
    row.probability = sharedOut(given, is);
    return row;
}

}  // namespace

void readHypothesis(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"id", "condition", "name", "reviewed", "sources", "grade", "prior", "worst-spot", "marked", "pattern",
                     "answers", "note"});
    const FileDefaults defaults = readDefaults(root, reading);
    Hypothesis hypothesis{HypothesisId(readId(root))};
    hypothesis.name = root.at("name").text();
    hypothesis.condition = reading.conditions.find(root.at("condition").text(), root.at("condition"), "condition").value_or(0);
    readPrior(root.at("prior"), hypothesis, defaults, reading);
    readWorstSpot(root.at("worst-spot"), hypothesis, defaults, reading);
    readMarked(root.at("marked"), hypothesis, defaults, reading);
    const JsonPlace pattern = root.at("pattern");
    if (!readPattern(pattern, hypothesis, defaults, reading)) {
        pattern.fault("never cannot be weighed; write practically-never");
    }
    for (const auto& [question, row] : root.at("answers").members()) {
        if (auto read = readRow(question, row, defaults, reading)) hypothesis.rows.push_back(std::move(*read));
    }
    reading.content.hypotheses.push_back(std::move(hypothesis));
}

}  // namespace kneemap
