#include "core/knowledge/json_tree.h"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <type_traits>
#include <utility>
#include <vector>

namespace kneemap {
namespace {

constexpr std::size_t deepestNesting = 64;

using Kind = JsonNode::Kind;

/// Says where a byte offset is, as people count.
std::string lineAndColumn(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t column = before.size() - (before.rfind('\n') + 1);  // npos + 1 is 0
    return "line " + std::to_string(line) + ", column " + std::to_string(1 + column);
}

/// Builds the tree from what the library's parser tells, value by value. Its ready-made tree would take the last of two
/// equal keys without a word, and twice the time.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    /// `room` takes up every text, key and node inside another; nothing moves in it.
    TreeBuilder(std::string_view text, std::pmr::memory_resource& room) : text_(text), room_(room) {}

    const JsonNode& whole() const { return complete_.front(); }
    const JsonError& error() const { return error_; }

    bool null() override { return add(Kind::null); }
    bool boolean(bool value) override {
        add(Kind::flag);
        complete_.back().flag = value;
        return true;
    }
    bool number_integer(number_integer_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t&) override { return addNumber(value); }
    bool string(string_t& value) override {
        add(Kind::text);
        complete_.back().text = kept(value);
        return true;
    }
    bool binary(binary_t&) override { return false; }
    bool key(string_t& value) override {
        key_ = kept(value);
        return true;
    }
    bool start_object(std::size_t) override { return open(Kind::object); }
    bool start_array(std::size_t) override { return open(Kind::list); }
    bool end_array() override { return close(); }

    bool end_object() override {
        const auto members = complete_.begin() + static_cast<std::ptrdiff_t>(open_.back().first);
        std::sort(members, complete_.end(), [](const JsonNode& a, const JsonNode& b) { return a.key < b.key; });
        const auto twin = std::adjacent_find(members, complete_.end(), [](const JsonNode& a, const JsonNode& b) { return a.key == b.key; });
        if (twin != complete_.end()) {
            return refuse("the key '" + std::string(twin->key) + "' stands twice in one object");
        }
        return close();
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& exception) override {
        // Code 406: a number that no double can hold.
        const bool tooLarge = exception.id == 406;
        error_ = {lineAndColumn(text_, position > 0 ? position - 1 : 0),
                  tooLarge ? "not valid JSON: a number is too large" : "not valid JSON"};
        return false;
    }

private:
    /// A list or object that has not ended: where its own values begin, its kind, and the key it goes by.
    struct Open {
        std::size_t first;
        Kind kind;
        std::string_view key;
    };

    /// A copy of these that lasts as long as the tree.
    template <class T>
    std::span<T> kept(std::span<const T> values) {
        static_assert(std::is_trivially_destructible_v<T>, "the room is given back without a word to what is in it");
        if (values.empty()) return {};
        T* const first = std::pmr::polymorphic_allocator<T>(&room_).allocate(values.size());
        std::uninitialized_copy(values.begin(), values.end(), first);
        return {first, values.size()};
    }
    std::string_view kept(const std::string& value) {
        const std::span<const char> copy = kept(std::span<const char>(value));
        return {copy.data(), copy.size()};
    }

    bool add(Kind kind) {
        JsonNode& node = complete_.emplace_back();
        node.kind = kind;
        node.key = std::exchange(key_, {});
        return true;
    }

    bool addNumber(double value) {
        add(Kind::number);
        complete_.back().number = value;
        return true;
    }

    bool open(Kind kind) {
        if (open_.size() == deepestNesting) return refuse("nested deeper than " + std::to_string(deepestNesting) + " levels");
        open_.push_back({complete_.size(), kind, std::exchange(key_, {})});
        return true;
    }

    bool close() {
        const Open ended = open_.back();
        open_.pop_back();
        JsonNode node;
        node.kind = ended.kind;
        node.key = ended.key;
        node.inside = kept(std::span<const JsonNode>(complete_).subspan(ended.first));
        complete_.resize(ended.first);
        complete_.push_back(node);
        return true;
    }

    bool refuse(std::string reason) {
        error_ = {"", std::move(reason)};
        return false;
    }

    std::string_view text_;
    std::pmr::memory_resource& room_;
    std::vector<JsonNode> complete_;  ///< values that wait for their list or object to end
    std::vector<Open> open_;
    std::string_view key_;
    JsonError error_;
};

/// Once everything stands where it will stay.
void adopt(JsonNode& parent) {
    for (JsonNode& child : parent.inside) {
        child.parent = &parent;
        adopt(child);
    }
}

std::string_view withoutByteOrderMark(std::string_view text) {
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

}  // namespace

const JsonNode* JsonNode::member(std::string_view wanted) const {
    if (kind != Kind::object) return nullptr;
    const auto found = std::lower_bound(inside.begin(), inside.end(), wanted,
                                        [](const JsonNode& node, std::string_view name) { return node.key < name; });
    return found != inside.end() && found->key == wanted ? &*found : nullptr;
}

std::string JsonNode::pointer() const {
    if (parent == nullptr) return {};
    const bool isItem = parent->kind == Kind::list;
    return parent->pointer() + pointerStep(isItem ? std::to_string(this - parent->inside.data()) : std::string(key));
}

std::string pointerStep(std::string_view key) {
    std::string step = "/";
    for (const char c : key) {
        if (c == '~') step += "~0";
        else if (c == '/') step += "~1";
        else step += c;
    }
    return step;
}

JsonTree::JsonTree(std::string_view text) : room_(text.size() + 1) {
    text = withoutByteOrderMark(text);
    TreeBuilder builder(text, room_);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) throw builder.error();
    root_ = builder.whole();
    adopt(root_);
}

}  // namespace kneemap
