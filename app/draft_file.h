#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "core/anatomy/side.h"
#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// What can be said of a kept check-up without knowing the content.
struct DraftSummary {
    QDateTime savedAt;
    int answers = 0;
    std::optional<Side> side;
};

/// A check-up on disk. Written whole beside the old one and put in its place at once, readable by the owner alone: a crash
/// or a full disk at any moment leaves the old file or the new one, never half of one.
class DraftFile {
public:
    explicit DraftFile(QString path);

    const QString& path() const { return path_; }

    /// Nothing if there is no check-up. Of a file that cannot be understood the time alone is told.
    std::optional<DraftSummary> summary() const;

    /// Empty if all went well, else what went wrong, for the person. The old file is untouched then.
    QString save(const History& history) const;

    /// Throws ContentError if the file cannot be read or understood.
    History load(const KnowledgeBase& knowledge) const;

    /// Removes it, what was set aside and what a kill left half written: "Wipe everything" leaves nothing that was told.
    void remove() const;
    /// Renames the file to "<file>.unreadable", so that the next one does not overwrite what nobody could read.
    void setAside() const;

private:
    QString asidePath() const;

    QString path_;
};

}  // namespace kneemap
