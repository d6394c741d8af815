#pragma once

#include <cstdint>
#include <random>

namespace kneemap::simulation {

/// Chance that is the same on every machine: the engine is fixed by the standard, the standard's distributions are not.
class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// 0 up to, but never, 1.
    double share() { return static_cast<double>(engine_() >> 11) * 0x1p-53; }
    bool happens(double probability) { return share() < probability; }
    /// 0 to `count` - 1.
    std::size_t place(std::size_t count) { return static_cast<std::size_t>(share() * static_cast<double>(count)); }
    int whole(int from, int to) { return from + static_cast<int>(place(static_cast<std::size_t>(to - from + 1))); }

private:
    std::mt19937_64 engine_;
};

}  // namespace kneemap::simulation
