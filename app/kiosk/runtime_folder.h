#pragma once

namespace kneemap {

/// Sends what Qt, fonts, graphics and the print system write for a moment to the session's runtime folder, which is gone with
/// the session: a kiosk leaves nothing on a disk. Does nothing where there is no such folder. Call it before QApplication is made.
void writeInRuntimeFolderAlone();

}  // namespace kneemap
