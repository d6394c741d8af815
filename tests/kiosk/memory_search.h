#pragma once

#include <QByteArray>
#include <cstddef>

namespace kneemap {

/// Looks for bytes in everything this process may write to: heap, stacks and all other private memory. What is looked for is
/// kept where it does not find itself.
class MemorySearch {
public:
    /// Takes the bytes over and overwrites them where they were.
    explicit MemorySearch(QByteArray wanted);
    ~MemorySearch();
    MemorySearch(const MemorySearch&) = delete;
    MemorySearch& operator=(const MemorySearch&) = delete;

    /// How often they are there now.
    int count() const;

private:
    unsigned char* kept_ = nullptr;  ///< a mapping of its own: first the bytes, then room to read into
    std::size_t length_ = 0;
};

}  // namespace kneemap
