#include "core/knowledge/json_tree.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <utility>

namespace kneemap {
namespace {

constexpr int deepestNesting = 64;

using Kind = JsonNode::Kind;

/// Says where a byte offset is, as people count.
std::string lineAndColumn(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t column = offset - (before.rfind('\n') + 1);  // npos + 1 is 0
    return "line " + std::to_string(line) + ", column " + std::to_string(1 + column);
}

/// Reads a text from its first byte to its last. Escaped characters are written back unescaped, which never takes more room.
class Parser {
public:
    explicit Parser(std::string_view original, std::vector<char>& text)
        : original_(original), begin_(text.data()), at_(begin_), end_(begin_ + text.size()) {}

    JsonNode whole() {
        value({}, 0);
        skipSpace();
        if (at_ != end_) fail();
        return std::move(complete_.front());
    }

private:
    [[noreturn]] void fail() const { throw JsonError{lineAndColumn(original_, static_cast<std::size_t>(at_ - begin_)), "not valid JSON"}; }

    bool next(char c) const { return at_ != end_ && *at_ == c; }
    bool nextIsDigit() const { return at_ != end_ && *at_ >= '0' && *at_ <= '9'; }

    void skipSpace() {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
    }

    void expect(std::string_view word) {
        for (const char c : word) {
            if (!next(c)) fail();
            ++at_;
        }
    }

    JsonNode& add(Kind kind, std::string_view key) {
        JsonNode& node = complete_.emplace_back();
        node.kind = kind;
        node.key = key;
        return node;
    }

    void value(std::string_view key, int depth) {
        skipSpace();
        if (at_ == end_) fail();
        switch (*at_) {
            case '{': object(key, depth); break;
            case '[': list(key, depth); break;
            case '"': {
                const std::string_view read = text();
                add(Kind::text, key).text = read;
                break;
            }
            case 't':
                expect("true");
                add(Kind::flag, key).flag = true;
                break;
            case 'f':
                expect("false");
                add(Kind::flag, key);
                break;
            case 'n':
                expect("null");
                add(Kind::null, key);
                break;
            default: number(key);
        }
    }

    void refuseDeeperThan(int depth) const {
        if (depth >= deepestNesting) throw JsonError{"", "nested deeper than " + std::to_string(deepestNesting) + " levels"};
    }

    void list(std::string_view key, int depth) {
        refuseDeeperThan(depth);
        const std::size_t first = complete_.size();
        ++at_;
        skipSpace();
        for (bool more = !next(']'); more;) {
            value({}, depth + 1);
            skipSpace();
            more = next(',');
            if (more) ++at_;
        }
        expect("]");
        gather(Kind::list, key, first);
    }

    void object(std::string_view key, int depth) {
        refuseDeeperThan(depth);
        const std::size_t first = complete_.size();
        ++at_;
        skipSpace();
        for (bool more = !next('}'); more;) {
            skipSpace();
            if (!next('"')) fail();
            const std::string_view name = text();
            skipSpace();
            expect(":");
            value(name, depth + 1);
            skipSpace();
            more = next(',');
            if (more) ++at_;
        }
        expect("}");
        const auto members = complete_.begin() + static_cast<std::ptrdiff_t>(first);
        std::sort(members, complete_.end(), [](const JsonNode& a, const JsonNode& b) { return a.key < b.key; });
        const auto twin = std::adjacent_find(members, complete_.end(), [](const JsonNode& a, const JsonNode& b) { return a.key == b.key; });
        if (twin != complete_.end()) throw JsonError{"", "the key '" + std::string(twin->key) + "' stands twice in one object"};
        gather(Kind::object, key, first);
    }

    /// Puts what was read since `first` into one node.
    void gather(Kind kind, std::string_view key, std::size_t first) {
        const auto begin = complete_.begin() + static_cast<std::ptrdiff_t>(first);
        std::vector<JsonNode> inside(std::make_move_iterator(begin), std::make_move_iterator(complete_.end()));
        complete_.erase(begin, complete_.end());
        add(kind, key).inside = std::move(inside);
    }

    void number(std::string_view key) {
        const char* const first = at_;
        if (next('-')) ++at_;
        if (next('0')) ++at_;
        else digits();
        if (next('.')) {
            ++at_;
            digits();
        }
        if (next('e') || next('E')) {
            ++at_;
            if (next('+') || next('-')) ++at_;
            digits();
        }
        double value = 0;
        if (std::from_chars(first, static_cast<const char*>(at_), value).ec != std::errc()) {
            throw JsonError{"", "not valid JSON: the number " + std::string(first, static_cast<const char*>(at_)) + " is too large or too small"};
        }
        add(Kind::number, key).number = value;
    }

    void digits() {
        if (!nextIsDigit()) fail();
        while (nextIsDigit()) ++at_;
    }

    std::string_view text() {
        ++at_;
        char* const first = at_;
        while (at_ != end_ && *at_ != '"' && *at_ != '\\') character();
        char* write = at_;
        while (!next('"')) {
            if (at_ == end_) fail();
            if (*at_ == '\\') {
                escape(write);
            } else {
                const char* const from = at_;
                character();
                write = std::copy(from, static_cast<const char*>(at_), write);
            }
        }
        ++at_;
        return {first, static_cast<std::size_t>(write - first)};
    }

    /// Steps over one character and refuses what is no UTF-8 (RFC 3629): overlong, cut, surrogate, beyond U+10FFFF.
    void character() {
        const auto byte = [this] { return at_ == end_ ? 0u : static_cast<unsigned>(static_cast<unsigned char>(*at_)); };
        const unsigned lead = byte();
        if (lead < 0x20) fail();
        if (lead < 0x80) {
            ++at_;
            return;
        }
        if (lead < 0xC2 || lead > 0xF4) fail();
        const int further = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        for (int i = 0; i < further; ++i) {
            ++at_;
            if (byte() < low || byte() > high) fail();
            low = 0x80;
            high = 0xBF;
        }
        ++at_;
    }

    void escape(char*& write) {
        ++at_;
        if (at_ == end_) fail();
        constexpr std::string_view letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        if (const auto which = letters.find(*at_); which != std::string_view::npos) {
            *write++ = meant[which];
            ++at_;
        } else if (*at_ == 'u') {
            ++at_;
            writeUtf8(codePoint(), write);
        } else {
            fail();
        }
    }

    std::uint32_t codePoint() {
        const std::uint32_t unit = fourHexDigits();
        if (unit < 0xD800 || unit > 0xDFFF) return unit;
        if (unit > 0xDBFF) fail();
        expect("\\u");
        const std::uint32_t second = fourHexDigits();
        if (second < 0xDC00 || second > 0xDFFF) fail();
        return 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00);
    }

    std::uint32_t fourHexDigits() {
        std::uint32_t value = 0;
        for (int i = 0; i < 4; ++i, ++at_) {
            if (at_ == end_) fail();
            const char c = *at_;
            const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
            if (digit < 0) fail();
            value = value * 16 + static_cast<std::uint32_t>(digit);
        }
        return value;
    }

    static void writeUtf8(std::uint32_t code, char*& write) {
        const auto put = [&](std::uint32_t byte) { *write++ = static_cast<char>(byte); };
        const auto putFurther = [&](std::uint32_t shift) { put(0x80 | ((code >> shift) & 0x3F)); };
        if (code < 0x80) {
            put(code);
        } else if (code < 0x800) {
            put(0xC0 | (code >> 6));
            putFurther(0);
        } else if (code < 0x10000) {
            put(0xE0 | (code >> 12));
            putFurther(6);
            putFurther(0);
        } else {
            put(0xF0 | (code >> 18));
            putFurther(12);
            putFurther(6);
            putFurther(0);
        }
    }

    std::string_view original_;  ///< as it was before anything was unescaped
    char* begin_;
    char* at_;
    char* end_;
    std::vector<JsonNode> complete_;  ///< values that wait for their list or object to end
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

JsonTree::JsonTree(std::string_view text) {
    text = withoutByteOrderMark(text);
    text_.assign(text.begin(), text.end());
    root_ = Parser(text, text_).whole();
    adopt(root_);
}

}  // namespace kneemap
