#include "tests/cli/program.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <fstream>
#include <stdexcept>

namespace kneemap::tests {
namespace {

struct Pipe {
    Pipe() {
        if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    }
    ~Pipe() {
        closeEnd(0);
        closeEnd(1);
    }
    void closeEnd(std::size_t end) {
        if (ends[end] >= 0) close(ends[end]);
        ends[end] = -1;
    }
    std::array<int, 2> ends{-1, -1};
};

/// Reads once from a ready end; closes it at its end.
void drain(Pipe& from, std::string& into) {
    std::array<char, 65536> chunk{};
    const ssize_t count = read(from.ends[0], chunk.data(), chunk.size());
    if (count > 0) into.append(chunk.data(), static_cast<std::size_t>(count));
    else from.closeEnd(0);
}

}  // namespace

Outcome cli(const std::vector<std::string>& arguments, const std::string& input) {
    std::signal(SIGPIPE, SIG_IGN);  // a program that does not read its input is no reason to die
    Pipe in, out, error;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.ends[0], 0);
    posix_spawn_file_actions_adddup2(&actions, out.ends[1], 1);
    posix_spawn_file_actions_adddup2(&actions, error.ends[1], 2);
    std::vector<std::string> words = {KNEEMAP_CLI};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawn(&child, KNEEMAP_CLI, &actions, nullptr, argv.data(), environ) != 0) throw std::runtime_error("cannot start " KNEEMAP_CLI);
    posix_spawn_file_actions_destroy(&actions);
    in.closeEnd(0);
    out.closeEnd(1);
    error.closeEnd(1);

    Outcome run;
    std::size_t written = 0;
    if (input.empty()) in.closeEnd(1);
    while (in.ends[1] >= 0 || out.ends[0] >= 0 || error.ends[0] >= 0) {
        pollfd ready[] = {{in.ends[1], POLLOUT, 0}, {out.ends[0], POLLIN, 0}, {error.ends[0], POLLIN, 0}};  // below 0: passed over
        poll(ready, 3, -1);
        if (ready[0].revents != 0) {
            const ssize_t count = write(in.ends[1], input.data() + written, std::min<std::size_t>(input.size() - written, 4096));
            if (count > 0) written += static_cast<std::size_t>(count);
            if (count <= 0 || written == input.size()) in.closeEnd(1);
        }
        if (ready[1].revents != 0) drain(out, run.out);
        if (ready[2].revents != 0) drain(error, run.error);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status)) run.status = WEXITSTATUS(status);
    return run;
}

Scratch::Scratch() {
    std::string name = (std::filesystem::temp_directory_path() / "kneemap-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder " + name);
    path_ = name;
}

Scratch::~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string Scratch::file(const std::string& name, const std::string& text) const {
    const std::filesystem::path path = path_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
}

}  // namespace kneemap::tests
