#pragma once

#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/knowledge/fault.h"
#include "core/knowledge/json_tree.h"

namespace kneemap {

/// One place in a JSON file while it is being read. What is missing or of the wrong kind is noted as a fault with
/// file and place, and a harmless value is handed out, so that one reading finds every fault.
/// Places point into their document and must not outlive it.
class JsonPlace {
public:
    bool has(std::string_view key) const;
    /// The member `key`; a fault and an empty place if it is missing.
    JsonPlace at(std::string_view key) const;

    bool isText() const;
    bool isNumber() const;
    bool isList() const;
    bool isObject() const;
    bool isFlag() const;
    bool isNull() const;  ///< written as null: there is none, said aloud

    /// The value here; a fault if it is of another kind, or for numbers outside [low, high] or not a number at all.
    std::string text() const;
    double number(double low, double high) const;
    int whole(int low, int high) const;
    bool flag() const;
    std::vector<JsonPlace> items() const;
    std::vector<std::pair<std::string, JsonPlace>> members() const;
    std::vector<std::string> texts() const;

    /// The member `key` of each kind, or a fallback if it is absent.
    std::string textOr(std::string_view key, std::string fallback) const;
    double numberOr(std::string_view key, double fallback, double low, double high) const;
    bool flagOr(std::string_view key, bool fallback) const;
    std::vector<JsonPlace> itemsOrNone(std::string_view key) const;
    std::vector<std::string> textsOrNone(std::string_view key) const;

    /// A fault for every member whose key is not among these, naming the nearest one.
    void expectOnly(std::initializer_list<std::string_view> keys) const { expectOnly(std::span(keys.begin(), keys.size())); }
    void expectOnly(std::span<const std::string_view> keys) const;
    /// Notes a fault; past the thousandth nothing more is noted.
    void fault(std::string reason) const;

    const std::string& file() const;
    /// Where this is, as RFC 6901 writes it.
    std::string pointer() const;

private:
    friend class JsonDocument;
    /// What the places of one document have in common.
    struct Shared {
        std::string file;
        std::vector<Fault>* faults;
    };
    JsonPlace(const Shared* shared, const JsonNode* node, std::string missing = {})
        : shared_(shared), node_(node), missing_(std::move(missing)) {}

    bool isMissing() const { return !missing_.empty(); }
    const JsonNode& here() const;

    const Shared* shared_;
    const JsonNode* node_;  ///< this place, or the last one on the way to it that exists
    std::string missing_;   ///< the rest of the way, as a pointer; empty where the place exists
};

/// A parsed JSON file.
class JsonDocument {
public:
    /// Parses `text`; a syntax error, nesting deeper than 64 or a doubled key becomes a fault and gives an empty document.
    /// `faults` must outlive the document.
    JsonDocument(std::string_view text, std::string file, std::vector<Fault>& faults);

    bool valid() const { return tree_ != nullptr; }
    JsonPlace root() const;

private:
    std::unique_ptr<JsonTree> tree_;  ///< nullptr where the text is no JSON
    std::unique_ptr<JsonPlace::Shared> shared_;
};

}  // namespace kneemap
