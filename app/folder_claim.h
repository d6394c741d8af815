#pragma once

#include <QString>

namespace kneemap {

/// Of several programs over one folder the first alone may keep something there, so that none writes over what another keeps.
/// The claim stands nowhere in a file: it ends with the program, however that ends.
class FolderClaim {
public:
    explicit FolderClaim(QString folder) : folder_(std::move(folder)) {}
    ~FolderClaim();
    FolderClaim(const FolderClaim&) = delete;
    FolderClaim& operator=(const FolderClaim&) = delete;

    /// Claims the folder if nobody has. Once another was first, that holds until this one is gone: what the other has kept
    /// meanwhile is not known here. While there is no folder there is nothing to claim, and nothing to be lost.
    bool isOurs();

private:
    QString folder_;
    int claim_ = -1;  ///< the open folder, once it is there
    bool ours_ = true;
};

}  // namespace kneemap
