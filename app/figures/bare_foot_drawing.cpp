#include "app/figures/bare_foot_drawing.h"

#include <algorithm>
#include <array>

#include "app/figures/muscle_drawing.h"
#include "app/figures/outline.h"
#include "app/figures/shapes.h"
#include "app/figures/skeleton.h"

namespace kneemap {
namespace {

/// A point of the outline, in thousandths of stature from the floor under the ankle, and where full effort moves it.
struct FootPoint {
    double x;
    double y;
    double drawnX;
    double drawnY;
};

constexpr double unit = 0.001;

constexpr std::array<FootPoint, 25> outline{{
    {-34, 210, 0, 0}, {-28, 150, 0, 0}, {-23, 96, 0, 1}, {-30, 58, 0, 1},  {-41, 30, 0, 0},
    {-39, 10, 0, 0},  {-28, 1, 0, 0},   {-12, 0, 0, 0},  {4, 3, 0, 3},     {20, 8, -1, 8},
    {37, 10, -3, 10}, {54, 6, -5, 7},   {67, 1, -7, 1},  {80, 0, -7, 0},   {92, 4, -7, 0},
    {101, 3, -7, 0},  {113, 0, -7, 0},  {124, 4, -7, 0}, {125, 14, -7, 0}, {114, 21, -7, 0},
    {98, 23, -7, 0},  {82, 34, -7, 2},  {54, 57, -4, 7}, {28, 92, 0, 3},   {26, 150, 0, 1},
}};
constexpr std::array<FootPoint, 2> top{{{30, 210, 0, 0}, {-34, 210, 0, 0}}};

QPointF moved(const FootPoint& p, double effort) {
    return QPointF(p.x + effort * p.drawnX, p.y + effort * p.drawnY) * unit;
}

}  // namespace

void paintBareFoot(QPainter& painter, const Frame& frame, const FigureColours& colours, double leastLine) {
    const double effort = frame.effort;
    const Vec3 ankle = frame.body.leg(BodySide::nearSide).foot.origin;
    painter.save();
    painter.translate(ankle.x, ankle.y - skeleton::ankleHeight);

    std::vector<QPointF> points;
    points.reserve(outline.size() + 1);
    for (const FootPoint& p : outline) points.push_back(moved(p, effort));
    points.push_back(moved(top.front(), effort));
    QPainterPath foot(points.front());
    curveThrough(foot, points);
    foot.closeSubpath();
    const double line = std::max(0.0022, leastLine);
    painter.setPen(QPen(colours.skin.line, 2 * line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(foot);
    paintFills(painter, {{foot, colours.skin}});

    paintGlow(painter, {QPointF(0.030, 0.022 + 0.008 * effort), QPointF(1, 0), 0.056, 0.020}, foot, colours, effort);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.skin.line, line, Qt::SolidLine, Qt::RoundCap));
    QPainterPath bones(QPointF(-0.012, 0.058));  // the inner ankle bone
    bones.quadTo(QPointF(0.000, 0.070), QPointF(0.010, 0.056));
    const double back = -0.007 * effort;
    bones.moveTo(0.110 + back, 0.0195);  // the nail of the big toe
    bones.quadTo(QPointF(0.117 + back, 0.0120), QPointF(0.1235 + back, 0.0125));
    bones.moveTo(0.094 + back, 0.008);  // the crease behind the toe
    bones.quadTo(QPointF(0.097 + back, 0.013), QPointF(0.096 + back, 0.017));
    painter.drawPath(bones);

    // Which way the ball is drawn.
    QColor arrow = colours.guide;
    arrow.setAlphaF(static_cast<float>(std::clamp(effort, 0.0, 1.0)));
    painter.setPen(QPen(arrow, 0.0042, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(0.078, -0.020), QPointF(0.022, -0.020));
    painter.drawPolyline(QPolygonF({QPointF(0.032, -0.012), QPointF(0.022, -0.020), QPointF(0.032, -0.028)}));
    painter.restore();
}

}  // namespace kneemap
