#pragma once

namespace kneemap {

/// Starts the program anew, in the same process, with a C library that overwrites memory as soon as it is freed, so that
/// what a person told is not left lying about after a wipe. Returns at once where that is so already, and where there is no
/// way to it. `values` is the command line, ended by a null pointer. Call it before anything else in main().
void startWithForgetfulMemory(char** values);

}  // namespace kneemap
