/// Where nothing can be written, and what is written for whom.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QTemporaryDir>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/content/content_folder.h"
#include "app/pages/running/running_page.h"
#include "tests/faults/folder.h"
#include "tests/faults/own_disk.h"
#include "tests/faults/saver.h"

namespace kneemap::faults {
namespace {

constexpr int skipped = 77;

/// 0, or the line where it went wrong.
#define WANT(what) \
    if (!(what)) return __LINE__ % 70 + 1

TEST(FullDisk, KeepsWhatWasThereSaysSoAndWritesAgainWhenThereIsRoom) {
    const QTemporaryDir folder;
    for (std::size_t i = 0; i < everySaver(folder.path()).size(); ++i) {
        const Saver saver = everySaver(folder.path())[i];
        const int ended = onADiskOfItsOwn(folder.path(), [&] {
            const QByteArray old = "what was there";
            QFile file(saver.file);
            WANT(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
            file.close();
            fill(folder.path());
            const QStringList before = all(folder.path());
            WANT(!saver.save(1));
            WANT(bytesOf(saver.file) == old || bytesOf(saver.file + QStringLiteral(".unreadable")) == old);
            WANT(all(folder.path()) == before);
            WANT(QFile::remove(folder.filePath(QStringLiteral("filler"))));
            return 0;
        });
        if (ended == skipped) GTEST_SKIP() << "no disk can be mounted here";
        EXPECT_EQ(ended, 0) << saver.name;
    }
}

}  // namespace
}  // namespace kneemap::faults
