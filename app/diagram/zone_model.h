#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "core/anatomy/side.h"
#include "core/history/history.h"
#include "core/id.h"

namespace kneemap {

/// The one truth of where it hurts: which knee, which spots in the order they were marked, and the worst of them.
///
/// As long as anything is marked exactly one spot is the worst: the first one, until another is made it; when the worst
/// is taken away, the earliest that remains. "All over" (`wholeKnee()`) stands alone: marking it takes every spot away,
/// and marking a spot takes it away. Every change is told spot by spot by `zoneToggled`, then once by `marksChanged`;
/// when a signal arrives the model already holds the new state.
class ZoneModel : public QObject {
    Q_OBJECT

public:
    explicit ZoneModel(QObject* parent = nullptr);

    /// "All over; I can't point to it".
    static const ZoneId& wholeKnee();

    const std::vector<MarkedZone>& marks() const { return marks_; }
    bool isMarked(const ZoneId& zone) const;
    bool isWorst(const ZoneId& zone) const;
    bool isWholeKneeMarked() const { return isMarked(wholeKnee()); }
    std::optional<ZoneId> worst() const;
    std::optional<Side> side() const { return side_; }

    void toggle(const ZoneId& zone);
    /// Marks the zone first, should it not be marked.
    void makeWorst(const ZoneId& zone);
    void markWholeKnee();
    void clear();
    void setSide(std::optional<Side> side);
    /// Takes over the marks of a history. Doubles are dropped; of several "worst" the first counts; "all over" beside
    /// spots is dropped.
    void setMarks(const std::vector<MarkedZone>& marks, std::optional<Side> side);

Q_SIGNALS:
    void zoneToggled(const kneemap::ZoneId& zone, bool marked);
    void marksChanged();
    void sideChanged();

private:
    void become(const std::vector<MarkedZone>& next);  ///< `next`: in order already

    std::vector<MarkedZone> marks_;
    std::optional<Side> side_;
};

}  // namespace kneemap
