#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/architecture/source_tree.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;
using testing::Not;

void expectNoQt(const char* program) {
    const std::string libraries = outputOf(std::string("ldd '") + program + "'");
    ASSERT_THAT(libraries, HasSubstr("libc.so")) << "ldd does not know " << program;
    EXPECT_THAT(libraries, Not(HasSubstr("Qt6"))) << libraries;
    EXPECT_THAT(libraries, Not(HasSubstr("libQt"))) << libraries;
    for (const char* network : {"libcurl", "libssl", "libnghttp"}) EXPECT_THAT(libraries, Not(HasSubstr(network)));
}

TEST(Links, TheCommandLineLinksNoQt) { expectNoQt(KNEEMAP_CLI); }
TEST(Links, TheTestsOfCoreLinkNoQt) { expectNoQt(KNEEMAP_CORE_TESTS); }
TEST(Links, TheTestsOfTheCommandLineLinkNoQt) { expectNoQt(KNEEMAP_CLI_TESTS); }

}  // namespace
}  // namespace kneemap
