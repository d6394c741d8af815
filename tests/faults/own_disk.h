#pragma once

#include <QString>
#include <functional>

namespace kneemap::faults {

/// Does `story` in a process of its own, where `folder` is a disk of 64 KiB that nobody else sees. Returns the story's exit
/// status; 77 where no disk can be mounted, -1 if the process did not end by itself.
int onADiskOfItsOwn(const QString& folder, const std::function<int()>& story);

/// Writes into the folder until there is room for nothing more.
void fill(const QString& folder);

/// From now on nothing can be written on this disk.
void makeReadOnly(const QString& folder);

}  // namespace kneemap::faults
