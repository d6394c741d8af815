#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/program.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(CommandLine, WithoutACommandSaysHowToUseItAndEndsWithTwo) {
    const Outcome run = cli({});
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.out, IsEmpty());
    EXPECT_THAT(run.error, HasSubstr("Usage: kneemap-cli"));
}

TEST(CommandLine, RefusesWrongUsageWithTwoAndAMessageOnStandardErrorAlone) {
    const std::vector<std::pair<std::vector<std::string>, const char*>> cases = {
        {{"diagnose"}, "unknown command diagnose"},
        {{"zones", "extra"}, "unexpected word extra"},
        {{"questions", "extra"}, "unexpected word extra"},
        {{"conditions", "extra"}, "unexpected word extra"},
        {{"self-test", "extra"}, "unexpected word extra"},
        {{"zones", "--loud"}, "unknown option --loud"},
        {{"next"}, "one check-up file is wanted"},
        {{"assess"}, "one check-up file is wanted"},
        {{"assess", "a.json", "b.json"}, "one check-up file is wanted"},
        {{"check-knowledge"}, "one content folder is wanted"},
        {{"assess", "-", "--format"}, "--format needs a value"},
        {{"assess", "-", "--format", "xml"}, "unknown format xml"},
        {{"assess", "-", "--knowledge"}, "--knowledge needs a value"},
    };
    for (const auto& [arguments, message] : cases) {
        const Outcome run = cli(arguments);
        EXPECT_EQ(run.status, 2) << message;
        EXPECT_THAT(run.error, HasSubstr(message));
        EXPECT_THAT(run.out, IsEmpty()) << message;
    }
}

TEST(CommandLine, HelpAndVersionAreNoErrors) {
    const Outcome help = cli({"--help"});
    EXPECT_EQ(help.status, 0);
    for (const char* word : {"zones", "questions", "conditions", "next", "assess", "check-knowledge", "self-test", "hash-pin", "Exit status"}) EXPECT_THAT(help.out, HasSubstr(word));
    const Outcome version = cli({"--version"});
    EXPECT_EQ(version.status, 0);
    EXPECT_THAT(version.out, HasSubstr(KNEEMAP_VERSION));
    EXPECT_THAT(help.error + version.error, IsEmpty());
}

}  // namespace
}  // namespace kneemap
