#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// The hash of a staff PIN, made and checked by libsodium. No Qt here: the window and the command line share it.
namespace kneemap {

inline constexpr std::size_t shortestPin = 4;
inline constexpr std::size_t longestPin = 12;

/// A PIN while it is entered, in one fixed place in memory that is overwritten when it is cleared or goes. It is never
/// copied. Digits beyond the longest PIN are dropped.
class Pin {
public:
    Pin() = default;
    ~Pin() { clear(); }
    Pin(const Pin&) = delete;
    Pin& operator=(const Pin&) = delete;

    /// False, and nothing added, if it is no digit 0 to 9 or the PIN is full.
    bool add(char digit);
    void removeLast();
    void clear();

    std::size_t size() const { return size_; }
    /// 4 to 12 digits.
    bool isLongEnough() const { return size_ >= shortestPin; }
    /// Points into this PIN, and must not be kept.
    std::string_view digits() const { return {digits_, size_}; }

private:
    char digits_[longestPin] = {};
    std::size_t size_ = 0;
};

/// An Argon2id string for the configuration of a kiosk, with a salt of its own, at libsodium's limits for interactive use
/// (64 MiB, some tenths of a second). Nothing if the PIN is too short or the memory is not there.
std::optional<std::string> hashOf(const Pin& pin);

/// True if this PIN gave that hash. Takes as long as making one: some tenths of a second.
bool fits(const Pin& pin, const std::string& hash);

/// True if this is a string that hashOf() could have made, at whatever limits.
bool isPinHash(const std::string& text);

}  // namespace kneemap
