#include "tests/kiosk/memory_search.h"

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace kneemap {
namespace {

constexpr std::size_t mapping = 4 * 1024 * 1024;
constexpr std::size_t readAt = 64 * 1024;

}  // namespace

MemorySearch::MemorySearch(QByteArray wanted) : length_(static_cast<std::size_t>(wanted.size())) {
    kept_ = static_cast<unsigned char*>(::mmap(nullptr, mapping, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    std::memcpy(kept_, wanted.constData(), std::min(length_, readAt));
    wanted.fill('\0');
}

MemorySearch::~MemorySearch() { ::munmap(kept_, mapping); }

int MemorySearch::count() const {
    std::FILE* maps = std::fopen("/proc/self/maps", "r");
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    if (maps == nullptr || memory < 0) return -1;
    int found = 0;
    char line[512];
    while (std::fgets(line, sizeof line, maps) != nullptr) {
        std::uintptr_t from = 0;
        std::uintptr_t to = 0;
        char rights[5] = {};
        if (std::sscanf(line, "%" SCNxPTR "-%" SCNxPTR " %4s", &from, &to, rights) != 3 || rights[1] != 'w') continue;
        // A mapping may have grown together with a neighbour: what lies in our own is left out piece by piece.
        const auto own = reinterpret_cast<std::uintptr_t>(kept_);
        const std::size_t room = mapping - readAt;
        for (std::uintptr_t at = from; at < to;) {
            if (at >= own && at < own + mapping) {
                at = own + mapping;
                continue;
            }
            std::size_t wantedBytes = std::min<std::size_t>(room, to - at);
            if (at < own && at + wantedBytes > own) wantedBytes = own - at;
            const ssize_t got = ::pread(memory, kept_ + readAt, wantedBytes, static_cast<off_t>(at));
            if (got <= 0) break;
            const unsigned char* place = kept_ + readAt;
            const unsigned char* end = place + got;
            while ((place = static_cast<const unsigned char*>(::memmem(place, static_cast<std::size_t>(end - place), kept_, length_))) != nullptr) {
                ++found;
                ++place;
            }
            // The next piece begins early enough to find what lies over the seam.
            if (static_cast<std::size_t>(got) < wantedBytes || at + static_cast<std::size_t>(got) >= to || static_cast<std::size_t>(got) <= length_) {
                at += static_cast<std::size_t>(got);
            } else {
                at += static_cast<std::size_t>(got) - length_ + 1;
            }
        }
    }
    std::fclose(maps);
    ::close(memory);
    return found;
}

}  // namespace kneemap
