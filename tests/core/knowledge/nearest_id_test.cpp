#include "core/knowledge/nearest_id.h"

#include <gtest/gtest.h>

namespace kneemap {
namespace {

const std::vector<std::string_view> zones = {"patella", "peripatellar", "quadriceps-tendon", "pes-anserine"};

TEST(NearestId, IsTheOneWithTheFewestLettersToChange) {
    EXPECT_EQ(nearestId("patela", zones), "patella");
    EXPECT_EQ(nearestId("peripatelar", zones), "peripatellar");
    EXPECT_EQ(nearestId("quadriceps tendon", zones), "quadriceps-tendon");
    EXPECT_EQ(nearestId("pes-anserin", zones), "pes-anserine");
}

TEST(NearestId, IsNothingWhereNothingIsNear) {
    EXPECT_EQ(nearestId("elbow", zones), std::nullopt);
    EXPECT_EQ(nearestId("", zones), std::nullopt);
    EXPECT_EQ(nearestId("patella", {}), std::nullopt);
}

TEST(NearestId, DoesNotCompareAnIdOfHostileLength) {
    EXPECT_EQ(nearestId(std::string(100000, 'p'), zones), std::nullopt);
    EXPECT_LT(unknownId("zone", std::string(100000, 'p'), zones).size(), 200u);
}

TEST(UnknownId, NamesKindWordAndTheNearest) {
    EXPECT_EQ(unknownId("zone", "patela", zones), "unknown zone 'patela', did you mean 'patella'?");
    EXPECT_EQ(unknownId("zone", "elbow", zones), "unknown zone 'elbow'");
}

}  // namespace
}  // namespace kneemap
