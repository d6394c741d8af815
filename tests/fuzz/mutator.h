#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace kneemap::fuzz {

/// Spoils texts: the same seed spoils the same texts in the same way, in every run and on every machine.
class Mutator {
public:
    /// `dictionary`: words of the format.
    Mutator(std::vector<std::string> dictionary, std::uint64_t seed) : dictionary_(std::move(dictionary)), engine_(seed) {}

    /// `text`, spoilt in one place to four; `lender` gives pieces for splices.
    std::string spoilt(std::string text, std::string_view lender);

    /// `text` with one word (a quoted text, a number, a bare word) changed for another: what the format is made of stays
    /// whole, and the readers behind the parser have something to do.
    std::string withAnotherWord(const std::string& text, std::string_view lender);

private:
    /// A whole number below `limit`.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }
    std::string_view pieceOf(std::string_view text);
    /// Mostly one of the lender's, and then mostly of the same kind.
    std::string anyWord(std::string_view lender, bool quoted);
    void spoil(std::string& text, std::string_view lender);

    std::vector<std::string> dictionary_;
    std::mt19937_64 engine_;
};

}  // namespace kneemap::fuzz
