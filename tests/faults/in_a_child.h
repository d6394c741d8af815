#pragma once

#include <sys/wait.h>
#include <unistd.h>

namespace kneemap::faults {

/// Does `story` in a process of its own and returns how that ended, as waitpid() tells it. What the story returns is its exit status.
template <class Story>
int inAChild(Story story) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(story());
    int ended = -1;
    ::waitpid(child, &ended, 0);
    return ended;
}

}  // namespace kneemap::faults
