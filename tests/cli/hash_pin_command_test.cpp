#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>

#include "tests/cli/program.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::Not;

constexpr const char* hash = "\\$argon2id\\$v=19\\$m=65536,t=2,p=1\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+";

TEST(HashPin, PrintsAHashOfAPinFromAPipe) {
    for (const char* input : {"4711", "4711\n", "4711\r\n", "123456789012\n"}) {
        const Outcome run = cli({"hash-pin"}, input);
        EXPECT_EQ(run.status, 0) << run.error;
        EXPECT_THAT(run.out, MatchesRegex(std::string(hash) + "\n"));
        EXPECT_THAT(run.error, IsEmpty());
    }
    EXPECT_NE(cli({"hash-pin"}, "4711").out, cli({"hash-pin"}, "4711").out) << "each has a salt of its own";
}

TEST(HashPin, RefusesWhatTheScreenCannotEnter) {
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"", "fewer than 4 digits"}, {"\n", "fewer than 4 digits"}, {"123\n", "fewer than 4 digits"}, {"1234567890123\n", "more than 12 digits"},
        {"12a4\n", "digits 0 to 9 alone"}, {" 1234\n", "digits 0 to 9 alone"}, {"١٢٣٤\n", "digits 0 to 9 alone"}, {std::string("12\0" "34", 5), "digits 0 to 9 alone"},
    };
    for (const auto& [input, message] : cases) {
        const Outcome run = cli({"hash-pin"}, input);
        EXPECT_EQ(run.status, 1) << input;
        EXPECT_THAT(run.out, IsEmpty());
        EXPECT_THAT(run.error, HasSubstr(message));
    }
}

TEST(HashPin, TakesNoPinFromTheCommandLineWhereOthersSeeIt) {
    const Outcome run = cli({"hash-pin", "4711"});
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.error, HasSubstr("never from the command line"));
    EXPECT_THAT(run.error, Not(HasSubstr("4711")));
}

/// kneemap-cli hash-pin at a terminal: each entry of `typed` goes in when a prompt (it ends in ": ") has come out.
struct AtATerminal {
    explicit AtATerminal(const std::vector<std::string>& typed) {
        int terminal = -1;
        const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
        if (child == 0) {
            execl(KNEEMAP_CLI, KNEEMAP_CLI, "hash-pin", static_cast<char*>(nullptr));
            _exit(127);
        }
        std::size_t next = 0, seen = 0;
        std::array<char, 4096> chunk{};
        // Ends when the program has closed its side.
        for (ssize_t count; (count = read(terminal, chunk.data(), chunk.size())) > 0;) {
            shown.append(chunk.data(), static_cast<std::size_t>(count));
            for (std::size_t prompt; next < typed.size() && (prompt = shown.find(": ", seen)) != std::string::npos;) {
                seen = prompt + 2;
                echoed = echoed || echoes(terminal);
                const std::string& words = typed[next++];
                EXPECT_EQ(write(terminal, words.data(), words.size()), static_cast<ssize_t>(words.size()));
            }
        }
        close(terminal);
        int ended = 0;
        waitpid(child, &ended, 0);
        status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    }

    static bool echoes(int terminal) {
        termios how{};
        return tcgetattr(terminal, &how) != 0 || (how.c_lflag & ECHO) != 0;
    }

    int status = -1;
    std::string shown;
    bool echoed = false;
};

TEST(HashPin, AsksTwiceAtATerminalAndShowsNoDigit) {
    const AtATerminal run({"86420\n", "86420\n"});
    EXPECT_EQ(run.status, 0) << run.shown;
    EXPECT_FALSE(run.echoed);
    EXPECT_THAT(run.shown, HasSubstr("$argon2id$v=19$"));
    EXPECT_THAT(run.shown, Not(HasSubstr("86420")));
}

TEST(HashPin, LetsASlipBeTakenBackAtATerminal) {
    const AtATerminal run({"86421\x7f" "0\n", "86420\n"});
    EXPECT_EQ(run.status, 0) << run.shown;
}

TEST(HashPin, RefusesTwoPinsThatDifferAndCtrlC) {
    const AtATerminal differ({"86420\n", "86421\n"});
    EXPECT_EQ(differ.status, 1);
    EXPECT_THAT(differ.shown, HasSubstr("the two are not the same"));
    const AtATerminal stopped({"864\x03"});
    EXPECT_EQ(stopped.status, 1);
    EXPECT_THAT(stopped.shown, HasSubstr("nothing was hashed"));
}

}  // namespace
}  // namespace kneemap
