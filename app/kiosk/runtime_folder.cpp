#include "app/kiosk/runtime_folder.h"

#include <QByteArray>

namespace kneemap {

void writeInRuntimeFolderAlone() {
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    if (folder.isEmpty()) return;
    for (const char* name : {"TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) qputenv(name, folder);
}

}  // namespace kneemap
