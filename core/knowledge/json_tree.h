#pragma once

#include <memory_resource>
#include <span>
#include <string>
#include <string_view>

namespace kneemap {

/// A value of a JSON text, with everything inside it. Texts and keys point into the tree.
struct JsonNode {
    enum class Kind : unsigned char { null, text, number, flag, list, object };

    Kind kind = Kind::null;
    bool flag = false;
    double number = 0;
    std::string_view text;
    std::string_view key;              ///< in the object it is a member of
    const JsonNode* parent = nullptr;  ///< nullptr for the whole
    std::span<JsonNode> inside;        ///< items in their order, or members in the order of their keys

    /// The member of that key; nullptr if there is none, or if this is no object.
    const JsonNode* member(std::string_view wanted) const;
    /// Where this is in the whole, as RFC 6901 writes it.
    std::string pointer() const;
};

/// One step of such a pointer: "/" and the key, with "~" and "/" inside it written "~0" and "~1".
std::string pointerStep(std::string_view key);

/// Why a text is no JSON that can be used.
struct JsonError {
    std::string place;  ///< "line 3, column 7"; empty where the place says nothing
    std::string reason;
};

/// A JSON text (RFC 8259, UTF-8) and its tree. As strict as the standard, and stricter where content would be lost without a
/// word: two equal keys in one object are refused, and so is nesting deeper than 64. A byte order mark is passed over.
/// The parsing is nlohmann/json's.
class JsonTree {
public:
    /// Throws JsonError.
    explicit JsonTree(std::string_view text);
    JsonTree(const JsonTree&) = delete;
    JsonTree& operator=(const JsonTree&) = delete;

    const JsonNode& root() const { return root_; }

private:
    std::pmr::monotonic_buffer_resource room_;  ///< every node but the root, every text and key: made one by one, gone all at once
    JsonNode root_;
};

}  // namespace kneemap
