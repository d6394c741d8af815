#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// A check-up on disk. Written whole beside the old one and put in its place at once, readable by the owner alone: a crash
/// or a full disk at any moment leaves the old file or the new one, never half of one.
class DraftFile {
public:
    explicit DraftFile(QString path);

    const QString& path() const { return path_; }

    /// When it was last written; nothing if there is none.
    std::optional<QDateTime> savedAt() const;

    /// Empty if all went well, else what went wrong, for the person. The old file is untouched then.
    QString save(const History& history) const;

    /// Throws ContentError if the file cannot be read or understood.
    History load(const KnowledgeBase& knowledge) const;

    void remove() const;

private:
    QString path_;
};

}  // namespace kneemap
