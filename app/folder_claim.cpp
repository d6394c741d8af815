#include "app/folder_claim.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QFile>
#include <cerrno>

namespace kneemap {

FolderClaim::~FolderClaim() {
    if (claim_ >= 0) ::close(claim_);
}

bool FolderClaim::isOurs() {
    if (claim_ >= 0) return ours_;
    claim_ = ::open(QFile::encodeName(folder_).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // Some shares have no locks.
    ours_ = claim_ < 0 || ::flock(claim_, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    return ours_;
}

}  // namespace kneemap
