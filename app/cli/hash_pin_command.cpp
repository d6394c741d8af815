#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <iostream>

#include "app/cli/command.h"
#include "app/lock/pin_hash.h"
#include "core/knowledge/fault.h"

namespace kneemap::cli {
namespace {

constexpr char interrupt = 3, endOfInput = 4, backspace = 8, rubOut = 127;

[[noreturn]] void refuse(const char* reason) { throw ContentError({{"PIN", "", reason}}); }

/// The terminal hands over every key at once and shows none, until this goes. An interrupt is a key like any other, so
/// that nobody is left with a terminal that shows nothing.
class SilentTerminal {
public:
    SilentTerminal() {
        if (tcgetattr(STDIN_FILENO, &before_) != 0) refuse("the terminal cannot be read");
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) != 0) refuse("the terminal cannot be silenced");
    }
    ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_); }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios before_{};
};

/// One byte of standard input; false at its end. No stream comes between, for its buffer would keep the digits.
bool readKey(char& key) {
    ssize_t count = 0;
    do count = read(STDIN_FILENO, &key, 1);
    while (count < 0 && errno == EINTR);
    return count == 1;
}

/// Reads up to the end of the line.
void readInto(Pin& pin, bool fromTerminal) {
    char key = 0;
    while (readKey(key) && key != '\n' && key != '\r') {
        if (fromTerminal && (key == backspace || key == rubOut)) {
            pin.removeLast();
            continue;
        }
        if (fromTerminal && (key == interrupt || key == endOfInput)) refuse("nothing was hashed");
        if (key < '0' || key > '9') refuse("digits 0 to 9 alone: the screen has no other keys");
        if (!pin.add(key)) refuse("more than 12 digits");
    }
    if (!pin.isLongEnough()) refuse("fewer than 4 digits");
}

void ask(Pin& pin, const char* words) {
    {
        const SilentTerminal silent;  // before anybody is asked: a quick hand is not seen either
        std::cerr << words << std::flush;
        readInto(pin, true);
    }
    std::cerr << "\n";
}

}  // namespace

int hashPinCommand(const Arguments& arguments) {
    if (!arguments.words.empty()) throw UsageError{"unexpected word: a PIN is read from standard input, never from the command line"};
    Pin pin;
    if (isatty(STDIN_FILENO) != 0) {
        ask(pin, "PIN of 4 to 12 digits: ");
        Pin again;
        ask(again, "The same once more: ");
        if (pin.digits() != again.digits()) refuse("the two are not the same");
    } else {
        readInto(pin, false);
    }
    const auto hash = hashOf(pin);
    if (!hash) refuse("could not be hashed: 64 MiB of memory are wanted");
    std::cout << *hash << "\n";
    return done;
}

}  // namespace kneemap::cli
