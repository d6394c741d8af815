#include "core/knowledge/knowledge_reader.h"

#include <algorithm>
#include <functional>

#include "core/knowledge/content_reading.h"
#include "core/knowledge/form_words.h"
#include "core/knowledge/knowledge_check.h"
#include "core/knowledge/nearest_id.h"

namespace kneemap {
namespace {

/// More than this is no knowledge base.
constexpr std::size_t largestFile = 4u << 20;

constexpr const char* format = "kneemap-knowledge 1";

/// As many as a ZoneMask has bits.
constexpr std::size_t mostZones = 32;

/// The parsed files of a content folder, and the order in which they can be understood.
class Folder {
public:
    Folder(std::span<const KnowledgeText> files, std::vector<Fault>& faults) : faults_(faults) {
        for (const KnowledgeText& file : files) {
            if (file.path.starts_with("schema/") || !file.path.ends_with(".json")) continue;
            if (file.text.size() > largestFile) {
                faults.push_back({std::string(file.path), "", "larger than 4 MiB: refused"});
                continue;
            }
            JsonDocument document(file.text, std::string(file.path), faults);
            if (document.valid()) documents_.emplace_back(std::string(file.path), std::move(document));
        }
        std::sort(documents_.begin(), documents_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    }

    /// The one file of that name; a fault if it is not there.
    std::optional<JsonPlace> file(std::string_view path) {
        for (const auto& [name, document] : documents_) {
            if (name == path) return document.root();
        }
        const auto same = [&](const Fault& fault) { return fault.file == path; };
        if (std::none_of(faults_.begin(), faults_.end(), same)) faults_.push_back({std::string(path), "", "the file is missing"});
        return std::nullopt;
    }

    std::vector<JsonPlace> filesIn(std::string_view folder) const {
        std::vector<JsonPlace> roots;
        for (const auto& [name, document] : documents_) {
            if (name.starts_with(folder)) roots.push_back(document.root());
        }
        return roots;
    }

    /// A file nobody will read is a mistake worth telling: a mistyped folder would silently lose a rule.
    void faultStrangers() {
        static const std::vector<std::string_view> known = {
            "knowledge.json", "parameters.json", "sources.json", "zones.json", "scale.json", "groups.json", "urgency.json", "session.json", "form.json",
            "questions/about.json", "questions/safety.json", "questions/story.json", "questions/self-test.json",
            "questions/training.json", "questions/shares.json", "running/return.json", "running/stay-well.json"};
        static const std::vector<std::string_view> folders = {"conditions/", "likelihoods/", "red-flags/", "exercises/",
                                                              "training/", "learn/"};
        for (const auto& [name, document] : documents_) {
            const bool inFolder = std::any_of(folders.begin(), folders.end(),
                                              [&, &file = name](std::string_view folder) { return file.starts_with(folder); });
            if (!inFolder && std::find(known.begin(), known.end(), name) == known.end()) {
                document.root().fault(unknownId("file", name, known));
            }
        }
    }

private:
    std::vector<Fault>& faults_;
    std::vector<std::pair<std::string, JsonDocument>> documents_;
};

void readHead(const JsonPlace& root, KnowledgeContent& content) {
    root.expectOnly({"format", "version", "reviewed", "note"});
    if (root.at("format").text() != format) root.at("format").fault("this program reads \"" + std::string(format) + "\"");
    content.version = root.at("version").text();
    content.reviewed = readDate(root.at("reviewed"));
}

void readParameters(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "sources", "grade", "parameters", "note"});
    Parameters& p = reading.content.parameters;
    const auto real = [](double& target, double low, double high) {
        return [&target, low, high](const JsonPlace& place) { target = place.number(low, high); };
    };
    const auto whole = [](int& target, int low, int high) {
        return [&target, low, high](const JsonPlace& place) { target = place.whole(low, high); };
    };
    const std::map<std::string, std::function<void(const JsonPlace&)>, std::less<>> wanted = {
        {"global-exponent", real(p.globalExponent, 0, 2)},
        {"taper", real(p.taper, 0, 1)},
        {"taper-floor", real(p.taperFloor, 0, 1)},
        {"cap-up", real(p.capUp, 0, 100)},
        {"cap-down", real(p.capDown, 0, 100)},
        {"location-cap-up", real(p.locationCapUp, 0, 100)},
        {"location-cap-down", real(p.locationCapDown, 0, 100)},
        {"beyond-cap-slope", real(p.beyondCapSlope, 0, 1)},
        {"worst-spot-exponent", real(p.worstSpotExponent, 0, 2)},
        {"marks-exponent", real(p.marksExponent, 0, 2)},
        {"marks-limit", real(p.marksLimit, 0, 100)},
        {"pattern-exponent", real(p.patternExponent, 0, 2)},
        {"location-taper", real(p.locationTaper, 0, 1)},
        {"certainty-cap", real(p.certaintyCap, 0.5, 0.99)},
        {"show-good", real(p.showGood, 0, 1)},
        {"show-possible", real(p.showPossible, 0, 1)},
        {"show-weak", real(p.showWeak, 0, 1)},
        {"show-relative", real(p.showRelative, 0, 1)},
        {"show-at-most", whole(p.showAtMost, 1, 4)},
        {"none-fits-top-below", real(p.noneFitsTopBelow, 0, 1)},
        {"not-enough-answers-below", whole(p.notEnoughAnswersBelow, 0, 50)},
        {"not-enough-top-below", real(p.notEnoughTopBelow, 0, 1)},
        {"stop-information", real(p.stopInformation, 0, 10)},
        {"stop-confident", real(p.stopConfident, 0, 1)},
        {"stop-confident-information", real(p.stopConfidentInformation, 0, 10)},
        {"owed-first-below", real(p.owedFirstBelow, 0, 10)},
        {"multiple-choice-share", real(p.multipleChoiceShare, 0, 1)},
        {"urgency-weight", real(p.urgencyWeight, 0, 10)},
        {"min-adaptive", whole(p.minAdaptive, 0, 50)},
        {"max-adaptive", whole(p.maxAdaptive, 0, 50)},
        {"max-questions", whole(p.maxQuestions, 1, 100)},
    };
    std::vector<std::string_view> names;
    names.reserve(wanted.size());
    for (const auto& [name, read] : wanted) names.push_back(name);
    std::vector<std::string> seen;
    for (const JsonPlace& item : root.at("parameters").items()) {
        item.expectOnly({"name", "value", "why"});
        const std::string name = item.at("name").text();
        if (item.at("why").text().empty()) item.fault("say why this value");
        const auto found = wanted.find(name);
        if (found == wanted.end()) {
            item.at("name").fault(unknownId("parameter", name, names));
            continue;
        }
        found->second(item.at("value"));
        seen.push_back(name);
    }
    for (const std::string_view name : names) {
        if (std::count(seen.begin(), seen.end(), name) != 1) {
            root.at("parameters").fault("the parameter '" + std::string(name) + "' must stand here once");
        }
    }
}

void readSourceList(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "sources", "note"});
    for (const JsonPlace& item : root.at("sources").items()) {
        item.expectOnly({"id", "number", "citation", "doi", "url", "read", "note"});
        Source source{SourceId(readId(item)), item.at("citation").text(), item.textOr("doi", ""), item.at("read").text()};
        if (reading.sources.contains(source.id.text())) item.fault("the source '" + source.id.text() + "' stands twice");
        reading.sources.add(source.id.text(), reading.content.sources.size());
        reading.content.sources.push_back(std::move(source));
    }
}

void readZones(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "sources", "grade", "zones", "note"});
    const FileDefaults defaults = readDefaults(root, reading);
    for (const JsonPlace& item : root.at("zones").items()) {
        item.expectOnly({"id", "code", "view", "name", "anatomical", "structure", "hint", "sources", "grade", "reviewed", "note"});
        Zone zone{ZoneId(readId(item)), item.at("code").text(),
                  static_cast<Aspect>(readWord(item.at("view"), "view", {"front", "inner", "outer", "back", "none"})),
                  item.at("name").text(), item.at("anatomical").text(), item.at("hint").text()};
        readSources(item, defaults, reading);
        readReviewed(item, defaults);
        if (reading.zones.contains(zone.id.text())) item.fault("the zone '" + zone.id.text() + "' stands twice");
        if (reading.content.zones.size() == mostZones) {
            root.fault("at most 32 zones");
            break;  // a zone beyond has no place in a mask: its name stays unknown
        }
        reading.zones.add(zone.id.text(), reading.content.zones.size());
        reading.content.zones.push_back(std::move(zone));
    }
}

void readScale(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "sources", "words", "note"});
    for (const JsonPlace& item : root.at("words").items()) {
        item.expectOnly({"word", "value"});
        reading.scale.emplace(item.at("word").text(), item.at("value").number(0.0001, 0.9999));
    }
}

void readGroups(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "groups", "note"});
    for (const JsonPlace& item : root.at("groups").items()) {
        item.expectOnly({"id", "what"});
        Group group{GroupId(readId(item)), item.at("what").text()};
        if (reading.groups.contains(group.id.text())) item.fault("the group '" + group.id.text() + "' stands twice");
        reading.groups.add(group.id.text(), reading.content.groups.size());
        reading.content.groups.push_back(std::move(group));
    }
}

void readFormWords(const JsonPlace& root, KnowledgeContent& content) {
    root.expectOnly({"reviewed", "sentences", "note"});
    const JsonPlace words = root.at("sentences");
    words.expectOnly(formWordNames);
    for (const std::string_view name : formWordNames) {
        const std::string text = words.at(name).text();
        if (words.has(name) && words.at(name).isText() && text.empty()) words.at(name).fault("an empty text");
        content.formWords.emplace(name, text);
    }
}

/// Names first, texts later: rules and exercises point at conditions, conditions at exercises.
void noteNames(const std::vector<JsonPlace>& files, KnownNames& names) {
    std::size_t place = 0;
    for (const JsonPlace& root : files) {
        const std::string id = root.has("id") ? root.at("id").text() : "";
        if (names.contains(id)) root.fault("'" + id + "' stands in two files");
        names.add(id, place++);
    }
}

constexpr const char* background = "something-else";

}  // namespace

KnowledgeBase readKnowledge(std::span<const KnowledgeText> files) {
    std::vector<Fault> faults;
    Folder folder(files, faults);
    folder.faultStrangers();
    ContentReading reading;

    const auto with = [&](const char* path, auto&& read) {
        if (const auto root = folder.file(path)) read(*root);
    };
    with("knowledge.json", [&](const JsonPlace& root) { readHead(root, reading.content); });
    with("parameters.json", [&](const JsonPlace& root) { readParameters(root, reading); });
    with("sources.json", [&](const JsonPlace& root) { readSourceList(root, reading); });
    with("zones.json", [&](const JsonPlace& root) { readZones(root, reading); });
    with("scale.json", [&](const JsonPlace& root) { readScale(root, reading); });
    with("groups.json", [&](const JsonPlace& root) { readGroups(root, reading); });

    static constexpr std::pair<const char*, Stage> questionFiles[] = {{"questions/about.json", Stage::about},
                                                                      {"questions/safety.json", Stage::safety},
                                                                      {"questions/story.json", Stage::story},
                                                                      {"questions/self-test.json", Stage::selfTest},
                                                                      {"questions/training.json", Stage::training}};
    for (const auto& [path, stage] : questionFiles) {
        with(path, [&, s = stage](const JsonPlace& root) { readQuestions(root, s, reading); });
    }
    for (const auto& [path, stage] : questionFiles) {
        with(path, [&](const JsonPlace& root) { readQuestionConditions(root, reading); });
    }
    with("questions/shares.json", [&](const JsonPlace& root) { readShares(root, reading); });

    noteNames(folder.filesIn("conditions/"), reading.conditions);
    noteNames(folder.filesIn("exercises/"), reading.exercises);
    KnownNames trainingCauses, articles;
    noteNames(folder.filesIn("training/"), trainingCauses);
    noteNames(folder.filesIn("learn/"), articles);
    for (const JsonPlace& root : folder.filesIn("conditions/")) readCondition(root, reading);
    for (const JsonPlace& root : folder.filesIn("likelihoods/")) readHypothesis(root, reading);
    for (const JsonPlace& root : folder.filesIn("red-flags/")) readRedFlags(root, reading);
    for (const JsonPlace& root : folder.filesIn("exercises/")) readExercise(root, reading);
    for (const JsonPlace& root : folder.filesIn("training/")) readTrainingCause(root, reading);
    for (const JsonPlace& root : folder.filesIn("learn/")) readArticle(root, reading);
    with("running/return.json", [&](const JsonPlace& root) { readReturnProgramme(root, reading); });
    with("running/stay-well.json", [&](const JsonPlace& root) { readStayWellProgramme(root, reading); });
    with("urgency.json", [&](const JsonPlace& root) { readUrgencyCards(root, reading); });
    with("form.json", [&](const JsonPlace& root) { readFormWords(root, reading.content); });
    with("session.json", [&](const JsonPlace& root) { readSession(root, reading); });

    KnowledgeContent& content = reading.content;
    std::stable_partition(content.hypotheses.begin(), content.hypotheses.end(),
                          [](const Hypothesis& h) { return h.id.text() != background; });
    if (faults.empty()) faults = checkKnowledge(content);
    if (!faults.empty()) throw ContentError(std::move(faults));
    return KnowledgeBase(std::move(content));
}

KnowledgeBase readKnowledge(std::span<const KnowledgeFile> files) {
    std::vector<KnowledgeText> texts;
    texts.reserve(files.size());
    for (const KnowledgeFile& file : files) texts.push_back({file.path, file.text});
    return readKnowledge(texts);
}

}  // namespace kneemap
