#include "app/lock/pin_hash.h"

#include <sodium.h>

#include <array>

namespace kneemap {
namespace {

/// Before any other call into libsodium; at once every time but the first.
bool isReady() { return sodium_init() >= 0; }

}  // namespace

bool Pin::add(char digit) {
    if (digit < '0' || digit > '9' || size_ == longestPin) return false;
    digits_[size_++] = digit;
    return true;
}

void Pin::removeLast() {
    if (size_ > 0) digits_[--size_] = '\0';
}

void Pin::clear() {
    sodium_memzero(digits_, sizeof digits_);
    size_ = 0;
}

std::optional<std::string> hashOf(const Pin& pin) {
    if (!isReady() || !pin.isLongEnough()) return std::nullopt;
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), pin.digits().data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        return std::nullopt;
    }
    return std::string(hash.data());
}

bool fits(const Pin& pin, const std::string& hash) {
    return isReady() && isPinHash(hash) && crypto_pwhash_str_verify(hash.c_str(), pin.digits().data(), pin.size()) == 0;
}

bool isPinHash(const std::string& text) {
    // libsodium also takes Argon2i; hash-pin makes none, and a weaker hash is not let in by mistake.
    if (!isReady() || !text.starts_with(crypto_pwhash_argon2id_STRPREFIX) || text.size() >= crypto_pwhash_STRBYTES) return false;
    return crypto_pwhash_str_needs_rehash(text.c_str(), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) >= 0;
}

}  // namespace kneemap
