#include "core/knowledge/red_flag.h"

#include <gtest/gtest.h>

namespace kneemap {
namespace {

TEST(UrgencyLevel, RisesFromSelfCareOverTheLimitsInDaysToEmergency) {
    const UrgencyLevel rising[] = {{Urgency::selfCare, std::nullopt}, {Urgency::soon, 14}, {Urgency::soon, 7}, {Urgency::soon, 2},
                                   {Urgency::sameDay, std::nullopt}, {Urgency::emergency, std::nullopt}};
    for (std::size_t a = 0; a < std::size(rising); ++a) {
        for (std::size_t b = 0; b < std::size(rising); ++b) {
            EXPECT_EQ(moreUrgent(rising[a], rising[b]), a > b) << a << " and " << b;
        }
    }
}

TEST(UrgencyLevel, SoonWithoutALimitIsTheLatestSoon) {
    EXPECT_FALSE(moreUrgent({Urgency::soon, std::nullopt}, {Urgency::soon, 14}));
    EXPECT_TRUE(moreUrgent({Urgency::soon, 7}, {Urgency::soon, std::nullopt}));
}

}  // namespace
}  // namespace kneemap
