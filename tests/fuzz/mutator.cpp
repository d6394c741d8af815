#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kneemap::fuzz {
namespace {

/// Bytes that mean something to a parser.
constexpr std::string_view bytes("\0\n\"\\{}[],:=@%;-+.e09 \x1f\x7f\x80\xc3\xff", 27);

/// Words that readers trip over, whatever the format.
constexpr std::array<std::string_view, 18> hostileWords = {
    "null", "true", "false", "0", "-1", "-0", "1e308", "1e-320", "1e999", "2147483648", "18446744073709551616", "\"\"",
    "[]", "{}", "\"\\u0000\"", "\"\\u001b[31m\"", "\"\\ud83d\\ude00\"", "0.5"};

std::vector<std::string_view> wordsOf(std::string_view text) {
    const auto isBare = [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '+' || c == '.'; };
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        if (text[at] == '"') {
            while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
            end = std::min(end + 1, text.size());
        } else if (isBare(static_cast<unsigned char>(text[at]))) {
            while (end < text.size() && isBare(static_cast<unsigned char>(text[end]))) ++end;
        } else {
            at = end;
            continue;
        }
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

}  // namespace

std::string_view Mutator::pieceOf(std::string_view text) {
    if (text.empty()) return text;
    const std::size_t first = below(text.size());
    return text.substr(first, 1 + below(std::min<std::size_t>(text.size() - first, 64)));
}

std::string Mutator::anyWord(std::string_view lender, bool quoted) {
    const std::size_t kind = below(5);
    if (kind == 0) return std::string(hostileWords[below(hostileWords.size())]);
    if (kind == 1 && !dictionary_.empty()) return dictionary_[below(dictionary_.size())];
    std::vector<std::string_view> words = wordsOf(lender);
    if (kind > 2) std::erase_if(words, [&](std::string_view word) { return word.starts_with('"') != quoted; });
    return words.empty() ? std::string(quoted ? "\"\"" : "0") : std::string(words[below(words.size())]);
}

std::string Mutator::withAnotherWord(const std::string& text, std::string_view lender) {
    const std::vector<std::string_view> words = wordsOf(text);
    if (words.empty()) return text;
    const std::string_view old = words[below(words.size())];
    return std::string(text).replace(static_cast<std::size_t>(old.data() - text.data()), old.size(), anyWord(lender, old.starts_with('"')));
}

void Mutator::spoil(std::string& text, std::string_view lender) {
    const std::size_t at = below(text.size() + 1);
    switch (below(8)) {
        case 0: text.resize(at); return;
        case 1: text.erase(at, pieceOf(text).size()); return;
        case 2: text.insert(at, std::string(pieceOf(text))); return;
        case 3: text.insert(at, pieceOf(lender)); return;
        case 4: text.insert(at, anyWord(lender, false)); return;
        case 5:
            if (at < text.size()) text[at] = bytes[below(bytes.size())];
            return;
        case 6:
            if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
            return;
        default: text = withAnotherWord(text, lender);
    }
}

std::string Mutator::spoilt(std::string text, std::string_view lender) {
    // Half of them keep their form: a parser that refuses all would hide what lies behind it.
    const bool keepsForm = below(2) == 0;
    for (std::size_t times = 1 + below(keepsForm ? 2 : 4); times > 0; --times) {
        if (keepsForm) text = withAnotherWord(text, lender);
        else spoil(text, lender);
    }
    return text;
}

}  // namespace kneemap::fuzz
