#include "core/knowledge/json_place.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/knowledge/nearest_id.h"

namespace kneemap {
namespace {

using Kind = JsonNode::Kind;

const JsonNode& nothing() {
    static const JsonNode node;
    return node;
}

/// More than anybody reads. Without these limits a file of 1 MiB could make gigabytes of faults.
constexpr std::size_t mostFaults = 1000;
constexpr std::size_t longestPlace = 8192;

/// 0.5 and 20.0: as the files write numbers.
std::string shown(double number) { return nlohmann::json(number).dump(); }

}  // namespace

JsonDocument::JsonDocument(std::string_view text, std::string file, std::vector<Fault>& faults)
    : shared_(std::make_unique<JsonPlace::Shared>(JsonPlace::Shared{std::move(file), &faults})) {
    try {
        tree_ = std::make_unique<JsonTree>(text);
    } catch (const JsonError& error) {
        faults.push_back({shared_->file, error.place, error.reason});
    }
}

JsonPlace JsonDocument::root() const { return JsonPlace(shared_.get(), valid() ? &tree_->root() : &nothing()); }

const JsonNode& JsonPlace::here() const { return isMissing() ? nothing() : *node_; }

const std::string& JsonPlace::file() const { return shared_->file; }

std::string JsonPlace::pointer() const { return node_->pointer() + missing_; }

void JsonPlace::fault(std::string reason) const {
    std::vector<Fault>& faults = *shared_->faults;
    if (faults.size() >= mostFaults) return;
    const std::string place = pointer();
    if (place.size() > longestPlace) reason += " (in a place whose name is too long to tell)";
    faults.push_back({shared_->file, place.empty() || place.size() > longestPlace ? "/" : place, std::move(reason)});
}

bool JsonPlace::has(std::string_view key) const { return here().member(key) != nullptr; }

JsonPlace JsonPlace::at(std::string_view key) const {
    if (const JsonNode* found = here().member(key)) return JsonPlace(shared_, found);
    // A place that is empty because something above it was missing has had its fault already.
    if (!isMissing()) fault(std::string("'").append(key).append("' is missing"));
    return JsonPlace(shared_, node_, missing_ + pointerStep(key));
}

bool JsonPlace::isText() const { return here().kind == Kind::text; }
bool JsonPlace::isNumber() const { return here().kind == Kind::number; }
bool JsonPlace::isList() const { return here().kind == Kind::list; }
bool JsonPlace::isObject() const { return here().kind == Kind::object; }
bool JsonPlace::isFlag() const { return here().kind == Kind::flag; }
bool JsonPlace::isNull() const { return !isMissing() && here().kind == Kind::null; }

std::string JsonPlace::text() const {
    if (isText()) return std::string(here().text);
    if (!isMissing()) fault("a text is wanted here");
    return {};
}

double JsonPlace::number(double low, double high) const {
    if (isNumber()) {
        const double value = here().number;
        if (std::isfinite(value) && value >= low && value <= high) return value;
        fault("the number must lie between " + shown(low) + " and " + shown(high));
        return low;
    }
    if (!isMissing()) fault("a number is wanted here");
    return low;
}

int JsonPlace::whole(int low, int high) const {
    const double value = number(low, high);
    if (value != std::floor(value)) fault("a whole number is wanted here");
    return static_cast<int>(value);
}

bool JsonPlace::flag() const {
    if (isFlag()) return here().flag;
    if (!isMissing()) fault("true or false is wanted here");
    return false;
}

std::vector<JsonPlace> JsonPlace::items() const {
    std::vector<JsonPlace> list;
    if (!isList()) {
        if (!isMissing()) fault("a list is wanted here");
        return list;
    }
    list.reserve(here().inside.size());
    for (const JsonNode& item : here().inside) list.push_back(JsonPlace(shared_, &item));
    return list;
}

std::vector<std::pair<std::string, JsonPlace>> JsonPlace::members() const {
    std::vector<std::pair<std::string, JsonPlace>> list;
    if (!isObject()) {
        if (!isMissing()) fault("an object is wanted here");
        return list;
    }
    list.reserve(here().inside.size());
    for (const JsonNode& member : here().inside) list.emplace_back(std::string(member.key), JsonPlace(shared_, &member));
    return list;
}

std::vector<std::string> JsonPlace::texts() const {
    std::vector<std::string> list;
    for (const JsonPlace& item : items()) list.push_back(item.text());
    return list;
}

std::string JsonPlace::textOr(std::string_view key, std::string fallback) const {
    return has(key) ? at(key).text() : std::move(fallback);
}

double JsonPlace::numberOr(std::string_view key, double fallback, double low, double high) const {
    return has(key) ? at(key).number(low, high) : fallback;
}

bool JsonPlace::flagOr(std::string_view key, bool fallback) const { return has(key) ? at(key).flag() : fallback; }

std::vector<JsonPlace> JsonPlace::itemsOrNone(std::string_view key) const {
    return has(key) ? at(key).items() : std::vector<JsonPlace>{};
}

std::vector<std::string> JsonPlace::textsOrNone(std::string_view key) const {
    return has(key) ? at(key).texts() : std::vector<std::string>{};
}

void JsonPlace::expectOnly(std::span<const std::string_view> keys) const {
    if (!isObject()) {
        if (!isMissing()) fault("an object is wanted here");
        return;
    }
    for (const JsonNode& member : here().inside) {
        if (std::find(keys.begin(), keys.end(), member.key) != keys.end()) continue;
        fault(unknownId("key", member.key, {keys.begin(), keys.end()}));
    }
}

}  // namespace kneemap
