#pragma once

#include <vector>

#include "app/diagram/zone_model.h"
#include "app/pages/page.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

class CheckRow;

/// All spots of the knee as one list under the names of the four views, for fingers that do not reach or hit the plate.
class SpotListPage : public Page {
    Q_OBJECT

public:
    /// `zones` is the one truth of the selection and outlives the page.
    SpotListPage(const KnowledgeBase& knowledge, ZoneModel& zones, QWidget* parent = nullptr);

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    void goOn() override { Q_EMIT done(); }
    int trailStep() const override { return 2; }

Q_SIGNALS:
    void done();

private:
    void addRow(const ZoneId& zone, const QString& words, QWidget* parent);
    void onMarks();

    struct Row {
        ZoneId zone;
        CheckRow* row;
    };

    ZoneModel& zones_;
    HeadingLabel* heading_;
    std::vector<Row> rows_;
    bool filling_ = false;
};

}  // namespace kneemap
