#include "app/lock/pin_hash.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace kneemap {
namespace {

void enter(Pin& pin, std::string_view digits) {
    for (const char digit : digits) pin.add(digit);
}

TEST(Pin, TakesDigitsAloneUpToTwelve) {
    Pin pin;
    for (const char other : {'/', ':', 'a', ' ', '\n', '\0'}) EXPECT_FALSE(pin.add(other));
    EXPECT_EQ(pin.size(), 0u);
    enter(pin, "123");
    EXPECT_FALSE(pin.isLongEnough());
    enter(pin, "456789012");
    EXPECT_TRUE(pin.isLongEnough());
    EXPECT_FALSE(pin.add('3'));
    EXPECT_EQ(pin.digits(), "123456789012");
    pin.removeLast();
    EXPECT_EQ(pin.digits(), "12345678901");
}

TEST(Pin, LeavesNoDigitInMemoryWhenItIsClearedOrGoes) {
    alignas(Pin) char room[sizeof(Pin)];
    const auto holds = [&room](std::string_view digits) { return std::search(std::begin(room), std::end(room), digits.begin(), digits.end()) != std::end(room); };
    Pin* pin = new (room) Pin;
    enter(*pin, "13579");
    ASSERT_TRUE(holds("13579"));
    pin->removeLast();
    EXPECT_FALSE(holds("9"));
    pin->clear();
    EXPECT_FALSE(holds("13"));
    EXPECT_EQ(pin->size(), 0u);
    enter(*pin, "24680");
    pin->~Pin();
    EXPECT_FALSE(holds("24"));
}

TEST(PinHash, FitsItsOwnPinAndNoOther) {
    Pin pin, shorter, other;
    enter(pin, "135790");
    enter(shorter, "13579");
    enter(other, "135791");
    const auto hash = hashOf(pin);
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hash->starts_with("$argon2id$v=19$m=65536,t=2,p=1$")) << *hash;
    EXPECT_TRUE(isPinHash(*hash));
    EXPECT_TRUE(fits(pin, *hash));
    EXPECT_FALSE(fits(shorter, *hash));
    EXPECT_FALSE(fits(other, *hash));
    EXPECT_FALSE(fits(Pin(), *hash));
    EXPECT_NE(hashOf(pin), hash) << "each hash has a salt of its own";
}

TEST(PinHash, IsNotMadeOfTooFewDigits) {
    Pin pin;
    enter(pin, "123");
    EXPECT_FALSE(hashOf(pin));
}

TEST(PinHash, NothingFitsWhatIsNoHash) {
    Pin pin;
    enter(pin, "1234");
    // The last is of another kind, which hash-pin never makes.
    for (const char* text : {"", "1234", "$argon2id$", "$argon2id$v=19$m=65536,t=2,p=1$abc", "$argon2i$v=19$m=4096,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$ZYNSQsdBVwPzWqUGSLcVFOyRzOmlKAKLKyYxQy5xM4Q"}) {
        EXPECT_FALSE(isPinHash(text)) << text;
        EXPECT_FALSE(fits(pin, text)) << text;
    }
}

}  // namespace
}  // namespace kneemap
