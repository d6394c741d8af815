#include "core/knowledge/json_place.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "core/knowledge/nearest_id.h"

namespace kneemap {
namespace {

using Json = nlohmann::json;

const Json nothing;

const Json& json(const void* node) { return *static_cast<const Json*>(node); }

/// RFC 6901: "~" and "/" inside a key are written "~0" and "~1".
std::string escaped(std::string_view key) {
    std::string text;
    for (const char c : key) {
        if (c == '~') text += "~0";
        else if (c == '/') text += "~1";
        else text += c;
    }
    return text;
}

constexpr int deepestNesting = 64;

/// Says where a byte offset is, as people count.
std::string lineAndColumn(std::string_view text, std::size_t offset) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    const auto line = 1 + std::count(text.begin(), end, '\n');
    const auto lastBreak = std::find(std::make_reverse_iterator(end), text.rend(), '\n').base();
    return "line " + std::to_string(line) + ", column " + std::to_string(1 + (end - lastBreak));
}

}  // namespace

struct JsonPlace::Shared {
    std::string file;
    std::vector<Fault>* faults;
};

struct JsonDocument::Node {
    Json json;
    bool valid = false;
};

JsonDocument::JsonDocument(std::string_view text, std::string file, std::vector<Fault>& faults)
    : node_(std::make_unique<Node>()), shared_(std::make_unique<JsonPlace::Shared>()) {
    shared_->file = std::move(file);
    shared_->faults = &faults;
    // The parser itself takes the last of two equal keys without a word; a doubled weight must be told.
    std::vector<std::set<std::string>> keysSeen;
    std::string complaint;
    const auto watch = [&](int depth, Json::parse_event_t event, Json& value) {
        if (depth > deepestNesting) complaint = "nested deeper than " + std::to_string(deepestNesting) + " levels";
        if (event == Json::parse_event_t::object_start) keysSeen.emplace_back();
        if (event == Json::parse_event_t::object_end && !keysSeen.empty()) keysSeen.pop_back();
        if (event == Json::parse_event_t::key && !keysSeen.empty()) {
            const auto& key = value.get_ref<const std::string&>();
            if (!keysSeen.back().insert(key).second) complaint = "the key '" + key + "' stands twice in one object";
        }
        return complaint.empty();
    };
    try {
        if (text.size() >= 3 && text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
        node_->json = Json::parse(text.begin(), text.end(), watch);
        node_->valid = complaint.empty();
        if (!complaint.empty()) faults.push_back({shared_->file, "", complaint});
    } catch (const Json::parse_error& error) {
        const std::size_t offset = error.byte > 0 ? error.byte - 1 : 0;
        const std::string place = lineAndColumn(text, offset);
        faults.push_back({shared_->file, place, complaint.empty() ? "not valid JSON" : complaint});
    } catch (const Json::exception& error) {
        faults.push_back({shared_->file, "", std::string("not valid JSON: ") + error.what()});
    }
}

JsonDocument::~JsonDocument() = default;
JsonDocument::JsonDocument(JsonDocument&&) noexcept = default;
JsonDocument& JsonDocument::operator=(JsonDocument&&) noexcept = default;

bool JsonDocument::valid() const { return node_->valid; }

JsonPlace JsonDocument::root() const { return JsonPlace(shared_.get(), &node_->json, ""); }

const std::string& JsonPlace::file() const { return shared_->file; }

void JsonPlace::fault(std::string reason) const {
    shared_->faults->push_back({shared_->file, pointer_.empty() ? "/" : pointer_, std::move(reason)});
}

bool JsonPlace::has(std::string_view key) const {
    const Json& here = json(node_);
    return here.is_object() && here.contains(std::string(key));
}

JsonPlace JsonPlace::at(std::string_view key) const {
    const Json& here = json(node_);
    if (here.is_object()) {
        if (const auto found = here.find(std::string(key)); found != here.end()) {
            return JsonPlace(shared_, &*found, pointer_ + "/" + escaped(key));
        }
    }
    // A place that is empty because something above it was missing has had its fault already.
    if (node_ != &nothing) fault("'" + std::string(key) + "' is missing");
    return JsonPlace(shared_, &nothing, pointer_ + "/" + escaped(key));
}

bool JsonPlace::isText() const { return json(node_).is_string(); }
bool JsonPlace::isNumber() const { return json(node_).is_number(); }
bool JsonPlace::isList() const { return json(node_).is_array(); }
bool JsonPlace::isObject() const { return json(node_).is_object(); }
bool JsonPlace::isFlag() const { return json(node_).is_boolean(); }

std::string JsonPlace::text() const {
    if (isText()) return json(node_).get<std::string>();
    if (node_ != &nothing) fault("a text is wanted here");
    return {};
}

double JsonPlace::number(double low, double high) const {
    if (isNumber()) {
        const double value = json(node_).get<double>();
        if (std::isfinite(value) && value >= low && value <= high) return value;
        const auto shown = [](double x) { return Json(x).dump(); };
        fault("the number must lie between " + shown(low) + " and " + shown(high));
        return low;
    }
    if (node_ != &nothing) fault("a number is wanted here");
    return low;
}

int JsonPlace::whole(int low, int high) const {
    const double value = number(low, high);
    if (value != std::floor(value)) fault("a whole number is wanted here");
    return static_cast<int>(value);
}

bool JsonPlace::flag() const {
    if (isFlag()) return json(node_).get<bool>();
    if (node_ != &nothing) fault("true or false is wanted here");
    return false;
}

std::vector<JsonPlace> JsonPlace::items() const {
    std::vector<JsonPlace> list;
    if (!isList()) {
        if (node_ != &nothing) fault("a list is wanted here");
        return list;
    }
    const Json& here = json(node_);
    list.reserve(here.size());
    for (std::size_t i = 0; i < here.size(); ++i) {
        list.push_back(JsonPlace(shared_, &here[i], pointer_ + "/" + std::to_string(i)));
    }
    return list;
}

std::vector<std::pair<std::string, JsonPlace>> JsonPlace::members() const {
    std::vector<std::pair<std::string, JsonPlace>> list;
    if (!isObject()) {
        if (node_ != &nothing) fault("an object is wanted here");
        return list;
    }
    for (const auto& [key, value] : json(node_).items()) {
        list.emplace_back(key, JsonPlace(shared_, &value, pointer_ + "/" + escaped(key)));
    }
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

void JsonPlace::expectOnly(const std::vector<std::string_view>& keys) const {
    const Json& here = json(node_);
    if (!here.is_object()) {
        if (node_ != &nothing) fault("an object is wanted here");
        return;
    }
    for (const auto& [key, value] : here.items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) fault(unknownId("key", key, keys));
    }
}

}  // namespace kneemap
