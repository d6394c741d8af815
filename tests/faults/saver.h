#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace kneemap::faults {

/// One of the ways Kneemap writes a file that it keeps or hands out.
struct Saver {
    const char* name;
    QString file;                            ///< what it writes
    std::function<bool(int)> save;           ///< puts the content of that number there; false if it says that it failed
    std::function<QByteArray(int)> content;  ///< what the file holds then
};

/// The check-up that is kept, the settings, and what is saved from "Take it along": each in `folder`.
std::vector<Saver> everySaver(const QString& folder);

}  // namespace kneemap::faults
