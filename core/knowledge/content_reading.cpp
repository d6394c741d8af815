#include "core/knowledge/content_reading.h"

#include <algorithm>
#include <charconv>

#include "core/knowledge/nearest_id.h"

namespace kneemap {
namespace {

const std::vector<std::string_view> gradeWords = {"published", "recalled", "judgement"};

int daysIn(int year, int month) {
    if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// A day of the calendar, written like 2026-11-22.
bool isIsoDate(const std::string& text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        const char* end = text.data() + from + count;
        return std::from_chars(text.data() + from, end, value).ptr == end ? value : 0;
    };
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

}  // namespace

std::string readDate(const JsonPlace& place) {
    std::string date = place.text();
    if (place.isText() && !isIsoDate(date)) place.fault("a review date is a day, written like 2026-11-22");
    return date;
}

std::optional<std::size_t> KnownNames::find(const std::string& id, const JsonPlace& place, std::string_view kind) const {
    if (const auto found = places_.find(id); found != places_.end()) return found->second;
    std::vector<std::string_view> known;
    known.reserve(places_.size());
    for (const auto& [name, where] : places_) known.push_back(name);
    place.fault(unknownId(kind, id, known));
    return std::nullopt;
}

FileDefaults readDefaults(const JsonPlace& root, const ContentReading& reading) {
    FileDefaults defaults;
    if (root.has("reviewed")) defaults.reviewed = readDate(root.at("reviewed"));
    if (root.has("sources")) defaults.sources = readSources(root, {}, reading);
    if (root.has("grade")) defaults.grade = readGrade(root, {});
    return defaults;
}

std::vector<SourceId> readSources(const JsonPlace& place, const FileDefaults& defaults, const ContentReading& reading) {
    if (!place.has("sources")) {
        if (defaults.sources.empty()) place.fault("no source: 'sources' is missing here and at the top of the file");
        return defaults.sources;
    }
    std::vector<SourceId> list;
    for (const JsonPlace& item : place.at("sources").items()) {
        const std::string id = item.text();
        if (reading.sources.find(id, item, "source")) list.emplace_back(id);
    }
    if (list.empty()) place.fault("no source: a statement needs at least one");
    return list;
}

Grade readGrade(const JsonPlace& place, const FileDefaults& defaults) {
    if (!place.has("grade")) {
        if (defaults.grade) return *defaults.grade;
        place.fault("no grade: published, recalled or judgement");
        return Grade::judgement;
    }
    return static_cast<Grade>(readWord(place.at("grade"), "grade", gradeWords, static_cast<std::size_t>(Grade::judgement)));
}

std::string readReviewed(const JsonPlace& place, const FileDefaults& defaults) {
    if (place.has("reviewed")) return readDate(place.at("reviewed"));
    if (defaults.reviewed.empty()) place.fault("no review date: 'reviewed' is missing here and at the top of the file");
    return defaults.reviewed;
}

Statement readStatement(const JsonPlace& place, const FileDefaults& defaults, const ContentReading& reading) {
    place.expectOnly({"text", "sources", "grade", "reviewed", "verify", "note"});
    Statement statement;
    statement.text = place.at("text").text();
    if (statement.text.empty()) place.fault("an empty statement");
    statement.sources = readSources(place, defaults, reading);
    statement.grade = readGrade(place, defaults);
    statement.reviewed = readReviewed(place, defaults);
    return statement;
}

std::vector<Statement> readStatements(const JsonPlace& place, std::string_view key, const FileDefaults& defaults,
                                      const ContentReading& reading) {
    std::vector<Statement> list;
    for (const JsonPlace& item : place.itemsOrNone(key)) list.push_back(readStatement(item, defaults, reading));
    return list;
}

std::vector<Section> readSections(const JsonPlace& place, const FileDefaults& defaults, const ContentReading& reading) {
    std::vector<Section> list;
    for (const JsonPlace& item : place.itemsOrNone("sections")) {
        item.expectOnly({"heading", "statements"});
        list.push_back({item.at("heading").text(), readStatements(item, "statements", defaults, reading)});
    }
    return list;
}

std::string readId(const JsonPlace& place, std::string_view key) {
    const JsonPlace here = place.at(key);
    std::string id = here.text();
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/'; };
    if (here.isText() && (id.empty() || id.size() > 80 || !std::all_of(id.begin(), id.end(), fits))) {
        here.fault("an id is lower-case words with hyphens, at most 80 letters");
    }
    return id;
}

std::size_t readWord(const JsonPlace& place, std::string_view kind, const std::vector<std::string_view>& words, std::size_t otherwise) {
    const std::string word = place.text();
    const auto found = std::find(words.begin(), words.end(), word);
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    if (place.isText()) place.fault(unknownId(kind, word, words));
    return otherwise;
}

Range readRange(const JsonPlace& place, int low, int high) {
    const auto items = place.items();
    if (items.size() != 2) {
        if (place.isList()) place.fault("two numbers are wanted: from and to");
        return {low, low};
    }
    const Range range{items[0].whole(low, high), items[1].whole(low, high)};
    if (range.from > range.to) place.fault("the first number must not be larger than the second");
    return range;
}

}  // namespace kneemap
