#pragma once

#include <QString>
#include <functional>

namespace kneemap::faults {

/// What onADiskOfItsOwn() returns where no disk can be mounted.
inline constexpr int noDisk = 77;

/// Does `story` in a process of its own, where `folder` is a disk of 1 MiB that nobody else sees. Returns 0 if nothing in it
/// failed.
int onADiskOfItsOwn(const QString& folder, const std::function<void()>& story);

/// Writes into the folder until there is room for nothing more; makeRoom() takes that away again.
void fill(const QString& folder);
void makeRoom(const QString& folder);

/// From now on nothing can be written on this disk.
void makeReadOnly(const QString& folder);

}  // namespace kneemap::faults
