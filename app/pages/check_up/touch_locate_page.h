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
class ErrorLine;
class EvenLayout;
class KneeDiagram;
class PageScroll;
class Segment;
class TextLabel;
class ViewTab;

/// Where it hurts, for fingers at a kiosk: the plate above, and below it, in reach of all, which knee, the four views and the
/// spots marked so far. On a screen that lies the plate stands beside these.
class TouchLocatePage : public Page {
    Q_OBJECT

public:
    /// `zones` is the one truth of the selection and outlives the page.
    TouchLocatePage(CheckUp& checkUp, const ClinicalText& text, ZoneModel& zones, SkinTone tone, QWidget* parent = nullptr);

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    void goOn() override;
    /// The same spots as a list.
    void skip() override { Q_EMIT listAsked(); }
    int trailStep() const override { return 2; }
    KneeDiagram* diagram() const { return diagram_; }

Q_SIGNALS:
    void answered();
    void listAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void onMarks();
    void listMarks();
    void arrange();

    CheckUp& checkUp_;
    const ClinicalText& text_;
    ZoneModel& zones_;
    SkinTone tone_;
    PageScroll* scroll_;
    EvenLayout* halves_;
    HeadingLabel* heading_;
    ErrorLine* error_;
    Card* plate_;
    KneeDiagram* diagram_;
    std::array<ViewTab*, 4> tabs_{};
    Segment* side_;
    QWidget* controls_;
    QVBoxLayout* marks_;
    std::vector<QWidget*> rows_;
    TextLabel* empty_;
};

}  // namespace kneemap
