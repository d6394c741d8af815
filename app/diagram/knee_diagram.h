#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRect>
#include <QString>
#include <QTimer>
#include <QWidget>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/diagram/diagram_colours.h"
#include "app/diagram/knee_drawing.h"
#include "app/diagram/knee_view.h"
#include "app/diagram/plate_cache.h"
#include "app/diagram/plate_frame.h"
#include "app/diagram/plate_look.h"
#include "app/diagram/worst_tag.h"
#include "app/diagram/zone_growth.h"
#include "app/diagram/zone_model.h"
#include "app/diagram/zone_walk.h"

namespace kneemap {

/// The knee on which one shows where it hurts.
///
/// It draws one view of the model's knee (a right one, while the model knows no side) and turns clicks, touches and
/// keys into changes of the model; what it shows always comes from the model. A tap acts on release, inside the spot
/// it began on; sliding off cancels. A near miss takes the nearest spot within a finger's radius.
///
/// Keys: the plate is one stop of Tab; arrows go to the nearest spot that way, Home and End to the first and last,
/// Space marks or unmarks, W makes a spot the worst. To a screen reader it is a group of check boxes.
class KneeDiagram : public QWidget {
    Q_OBJECT

public:
    /// The model must outlive the diagram.
    explicit KneeDiagram(ZoneModel& model, QWidget* parent = nullptr);
    ~KneeDiagram() override;

    KneeView view() const { return view_; }
    Side side() const;
    const KneeDrawing& drawing() const { return drawing(view_); }
    ZoneModel& model() const { return model_; }

    /// Marks of other views are kept.
    void setView(KneeView view);
    void setSide(Side side);
    void setColours(const DiagramColours& colours);
    void setSkinTone(SkinTone tone);
    /// Skin and surface lines alone: the calmer picture.
    void setSurfaceOnly(bool surfaceOnly);
    /// Where the patient's words for a zone come from; without it the id is shown.
    void setZoneNames(std::function<QString(const ZoneId&)> names);
    void setReducedMotion(bool reduced);
    /// For screens that do not tell their size truly. It decides how large a finger is.
    void setPixelsPerMillimetre(double pixels);
    /// Lights a spot as if the pointer were on it: the list beside the plate does this. No signal is sent.
    void setHighlightedZone(std::optional<ZoneId> zone);

    /// The spot the keyboard is on; none before the plate first had the focus.
    std::optional<ZoneId> currentZone() const;
    /// Moves the keyboard to a spot of this view and the focus to the plate. A zone of another view changes nothing.
    void goToZone(const ZoneId& zone);
    std::optional<ZoneId> highlightedZone() const { return hovered_; }

    /// The spot a tap at `position` (widget coordinates) would take.
    std::optional<ZoneId> zoneAt(QPointF position) const;
    /// A spot's place in the widget; empty for a zone of another view.
    QRect zoneRect(const ZoneId& zone) const;
    QPainterPath zoneOutline(const ZoneId& zone) const;
    QString zoneName(const ZoneId& zone) const;
    /// "Front of the left knee, 8 spots, 2 marked"
    QString summary() const;
    /// "Front of the left knee"
    QString viewName() const;

    /// How often a plate was rendered from its SVG: hovering and marking must not do that.
    int plateRenderings() const { return plates_.renderings(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The pointer came to a spot, or left the last one.
    void zoneHovered(const std::optional<kneemap::ZoneId>& zone);
    /// The keyboard came to a spot.
    void currentZoneChanged(const kneemap::ZoneId& zone);
    /// A tap beside every spot took the nearest one: say its name, so that a slip is seen.
    void nearMissTaken(const kneemap::ZoneId& zone);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Pointer { mouse, finger };

    double reach(Pointer pointer) const;
    std::optional<ZoneId> zoneAt(QPointF position, Pointer pointer) const;
    std::optional<std::size_t> indexOf(const ZoneId& zone) const;
    bool takesTouch(QEvent* event);
    void press(QPointF position, Pointer pointer);
    void slide(QPointF position, Pointer pointer);
    void release(QPointF position, Pointer pointer);
    void hover(std::optional<ZoneId> zone);
    void highlight(std::optional<ZoneId> zone);
    void showName(const ZoneId& zone, int milliseconds);
    void moveTo(std::size_t index);
    void layOut();
    const KneeDrawing& drawing(KneeView view) const;
    PlateLook look() const { return {tone_, colours_.darkBackground, surfaceOnly_}; }
    void renderViewAhead();
    std::optional<WorstTag> worstTag() const;
    void updateZone(const ZoneId& zone);
    void updateTag();
    void startGrowth(const ZoneId& zone);
    void onZoneToggled(const ZoneId& zone, bool marked);
    void onMarksChanged();
    void onSideChanged();
    bool focusRingShown() const;
    void paintWords(QPainter& painter) const;

    ZoneModel& model_;
    KneeView view_ = KneeView::front;
    DiagramColours colours_;
    SkinTone tone_ = SkinTone::light;
    bool surfaceOnly_ = false;
    std::function<QString(const ZoneId&)> names_;
    bool reducedMotion_ = false;
    double pixelsPerMillimetre_ = 0;  // 0: ask the screen

    mutable std::array<std::unique_ptr<KneeDrawing>, allKneeViews.size()> drawings_;  // of `drawnSide_`
    Side drawnSide_ = Side::right;
    PlateCache plates_;
    QTimer ahead_;  ///< runs while there are views to render that are not shown yet

    PlateFrame frame_;
    std::vector<QPainterPath> outlines_;  // of the zones of this view, in pixels
    std::optional<WorstTag> tag_;
    std::optional<ZoneId> worstBefore_;

    std::optional<ZoneId> hovered_;
    std::optional<ZoneId> pressed_;
    bool pressedInside_ = false;
    bool pointerOnPlate_ = false;
    std::optional<ZoneId> current_;
    bool keyboardUsed_ = false;

    ZoneGrowth growth_;
    std::optional<QPointF> tapped_;  // while the tap changes the model
};

}  // namespace kneemap
