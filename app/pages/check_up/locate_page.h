#pragma once

#include <array>
#include <vector>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/diagram/plate_look.h"
#include "app/diagram/zone_model.h"
#include "app/pages/page.h"

class QVBoxLayout;

namespace kneemap {

class Card;
class CheckRow;
class ErrorLine;
class EvenLayout;
class HintLine;
class KneeDiagram;
class PushButton;
class Segment;
class TextLabel;
class ViewTab;

/// Where it hurts: the plate with its four views, and beside it the same spots as a list. The hero page.
class LocatePage : public Page {
    Q_OBJECT

public:
    /// `zones` is the one truth of the selection and outlives the page.
    LocatePage(CheckUp& checkUp, const ClinicalText& text, ZoneModel& zones, SkinTone tone, QWidget* parent = nullptr);

    /// Takes the marks over from the history, unless something is marked already.
    void refresh();

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    void goOn() override;
    int trailStep() const override { return 2; }
    QStringList spoken() const override;
    std::optional<Hint> hint() const override { return Hint::spots; }
    void setHintShown(bool shown) override;
    KneeDiagram* diagram() const { return diagram_; }

Q_SIGNALS:
    void answered();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildList();
    void showView(int index);
    void onMarks();
    void onHover(const std::optional<ZoneId>& zone);
    void chooseWorst();
    void toggleWholeKnee(bool on);
    void showHint(const std::optional<ZoneId>& zone);
    void arrange();

    struct ListRow {
        ZoneId zone;
        CheckRow* row;
    };

    CheckUp& checkUp_;
    const ClinicalText& text_;
    ZoneModel& zones_;
    SkinTone tone_;
    HeadingLabel* heading_;
    ErrorLine* error_;
    Segment* side_;
    Card* plateCard_;
    Card* listCard_;
    std::array<ViewTab*, 4> tabs_{};
    KneeDiagram* diagram_;
    TextLabel* listHeading_;
    QVBoxLayout* listColumn_;
    std::vector<ListRow> rows_;
    CheckRow* wholeKnee_;
    TextLabel* finding_;   ///< how to find a spot on one's own knee
    HintLine* newcomer_;
    PushButton* changeWorst_;
    EvenLayout* columns_;
    bool filling_ = false;
};

}  // namespace kneemap
