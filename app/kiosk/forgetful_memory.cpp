#include "app/kiosk/forgetful_memory.h"

#include <cstdlib>
#include <string>
#include <unistd.h>

namespace kneemap {

void startWithForgetfulMemory([[maybe_unused]] char** values) {
#ifdef __GLIBC__
    // Read by the C library before main(), so it takes a start of its own. Blocks in the thread's cache are not overwritten:
    // there must be no such cache.
    const char* const wanted = "glibc.malloc.perturb=90:glibc.malloc.tcache_count=0";
    const char* const name = "GLIBC_TUNABLES";
    const char* const there = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing runs beside it yet
    const std::string now = there == nullptr ? "" : there;
    if (now.find("glibc.malloc.perturb=") != std::string::npos) return;
    if (::setenv(name, (now.empty() ? wanted : now + ":" + wanted).c_str(), 1) != 0) return;  // NOLINT(concurrency-mt-unsafe)
    ::execv("/proc/self/exe", values);
#endif
}

}  // namespace kneemap
