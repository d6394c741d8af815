#pragma once

#include <QPainterPath>
#include <QPointF>

#include "app/diagram/diagram_colours.h"

class QPainter;

namespace kneemap {

/// How a zone stands on the plate. Each look differs from the others by line and pattern too, never by colour alone:
/// idle is dotted; marked is hatched within a white halo; worst is plain and dark with a contour line inside.
enum class ZoneLook { idle, marked, worst };

/// Paints zones on a plate. Outlines are in pixels; `unit` is the number of pixels of a plate unit.
class ZonePainter {
public:
    ZonePainter(QPainter& painter, const DiagramColours& colours, double unit);

    /// How far, in pixels, anything painted for a zone reaches beyond its outline.
    static constexpr double margin = 9;

    void paint(const QPainterPath& outline, ZoneLook look) const;
    /// On top of `paint`: the zone under the pointer.
    void paintHover(const QPainterPath& outline, ZoneLook look) const;
    /// On top of everything: the ring of the keyboard.
    void paintFocus(const QPainterPath& outline) const;
    /// A spot a condition typically hurts at, beside what was marked: open contour lines, so that a mark shows through.
    void paintTypical(const QPainterPath& outline, bool alsoMarked) const;

private:
    void paintIdle(const QPainterPath& outline) const;
    void paintMark(const QPainterPath& outline, ZoneLook look) const;
    double contourDepth(const QPainterPath& outline) const;

    QPainter& painter_;
    const DiagramColours& colours_;
    double unit_;
    double fineness_;  // small pictures have finer lines
};

}  // namespace kneemap
