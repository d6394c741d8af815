#pragma once

#include <QByteArray>
#include <QString>
#include <stdexcept>
#include <vector>

#include "app/figures/clip.h"

namespace kneemap {

/// A pose file that cannot be drawn. The message names the file and the place in it.
class FigureError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Reads the clips of one exercise and resolves their key poses. The easier way has clips of its own where it looks
/// different, else none; such a clip may be `like` a usual one, and then says only what differs (of the poses, those
/// that do).
///
/// `source` names the file in errors. Throws FigureError if the text is no JSON, a name is unknown, or something the
/// drawing needs is missing; what the format does not know is an error too, so that no slip goes unseen.
std::vector<Clip> readClips(const QByteArray& json, const QString& source, FigureWay way = FigureWay::usual);

}  // namespace kneemap
