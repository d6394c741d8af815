#include "app/figures/muscle_drawing.h"

#include <QRadialGradient>
#include <algorithm>
#include <array>
#include <optional>

#include "app/figures/outline.h"
#include "app/figures/skeleton.h"

namespace kneemap {
namespace {

enum class MuscleBone { thigh, shank, pelvis, thorax };

/// Where a muscle lies: from one point on its bone to another, in stature, and how wide it is. Outward is away from
/// the middle of the body.
struct MusclePlace {
    Muscle muscle;
    MuscleBone bone;
    Vec3 from;
    Vec3 to;
    double halfWidth;
};

constexpr double t = skeleton::thigh;
constexpr double s = skeleton::shank;

constexpr std::array<MusclePlace, 10> places{{
    {Muscle::quads, MuscleBone::thigh, {.022, -.14 * t, 0}, {.022, -.92 * t, 0}, .040},
    {Muscle::hamstrings, MuscleBone::thigh, {-.024, -.14 * t, 0}, {-.024, -.92 * t, 0}, .036},
    {Muscle::calf, MuscleBone::shank, {-.018, -.06 * s, 0}, {-.018, -.56 * s, 0}, .030},
    {Muscle::soleus, MuscleBone::shank, {-.012, -.22 * s, 0}, {-.012, -.82 * s, 0}, .026},
    {Muscle::patellarTendon, MuscleBone::shank, {.026, .12 * s, 0}, {.026, -.17 * s, 0}, .016},
    {Muscle::hipFlexors, MuscleBone::thigh, {.030, .10 * t, 0}, {.030, -.25 * t, 0}, .026},
    {Muscle::glutes, MuscleBone::pelvis, {-.040, -.012, .030}, {-.040, -.012, .030}, .052},
    {Muscle::gluteusMedius, MuscleBone::pelvis, {-.008, .030, .062}, {-.008, .030, .062}, .046},
    {Muscle::abs, MuscleBone::thorax, {.042, -.070, 0}, {.042, .120, 0}, .030},
    {Muscle::obliques, MuscleBone::thorax, {.012, -.050, .052}, {.004, .095, .060}, .032},
}};

const Bone& boneOf(MuscleBone bone, BodySide side, const Body& body) {
    switch (bone) {
        case MuscleBone::thigh:
            return body.leg(side).thigh;
        case MuscleBone::shank:
            return body.leg(side).shank;
        case MuscleBone::pelvis:
            return body.pelvis;
        case MuscleBone::thorax:
            break;
    }
    return body.thorax;
}

/// The muscle lies on a side of its bone that the viewer does not see.
bool facesAway(const Bone& bone, Vec3 middle, const Camera& camera) {
    constexpr double edge = -0.35;  // a little round the corner is still seen
    const Vec3 off{middle.x, 0, middle.z};
    return dot(direction(bone.axes * off), camera.viewer()) < edge;
}

void hatch(QPainter& painter, const QRectF& box, const QColor& colour, double effort) {
    constexpr double gap = 0.011;
    constexpr double thickness = 0.0034;
    QColor ink = colour;
    ink.setAlphaF(static_cast<float>(std::clamp(effort, 0.0, 1.0)));
    painter.setPen(QPen(ink, thickness, Qt::SolidLine, Qt::FlatCap));
    const double reach = box.height();
    for (double x = box.left() - reach; x < box.right(); x += gap)
        painter.drawLine(QPointF(x, box.top()), QPointF(x + reach, box.top() + reach));
}

}  // namespace

MuscleGround groundOf(Muscle muscle) {
    switch (muscle) {
        case Muscle::glutes:
        case Muscle::gluteusMedius:
            return MuscleGround::pelvis;
        case Muscle::abs:
        case Muscle::obliques:
            return MuscleGround::trunk;
        case Muscle::footArch:
            return MuscleGround::foot;
        default:
            return MuscleGround::leg;
    }
}

void paintGlow(QPainter& painter, const GlowSpot& spot, const QPainterPath& area, const FigureColours& colours,
               double effort) {
    const QTransform plane(spot.along.x() * spot.halfLength, spot.along.y() * spot.halfLength,
                           -spot.along.y() * spot.halfWidth, spot.along.x() * spot.halfWidth, spot.middle.x(),
                           spot.middle.y());
    QPainterPath circle;
    circle.addEllipse(QPointF(0, 0), 1, 1);
    painter.save();
    painter.setClipPath(area, Qt::IntersectClip);
    if (colours.hatched) {
        const QPainterPath shape = plane.map(circle);
        painter.setClipPath(shape, Qt::IntersectClip);
        hatch(painter, shape.boundingRect(), colours.muscle, effort);
    } else {
        QRadialGradient light(0, 0, 1);
        constexpr std::array<std::pair<double, double>, 5> fading{
            {{0, .86}, {.45, .76}, {.7, .52}, {.87, .22}, {1, 0}}};
        for (const auto& [at, opacity] : fading) {
            QColor colour = colours.muscle;
            colour.setAlphaF(static_cast<float>(opacity * std::clamp(effort, 0.0, 1.0)));
            light.setColorAt(at, colour);
        }
        painter.setTransform(plane, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(light);
        painter.drawPath(circle);
    }
    painter.restore();
}

void paintMuscle(QPainter& painter, WorkingMuscle muscle, const Body& body, const Camera& camera,
                 const QPainterPath& area, const FigureColours& colours, double effort) {
    const auto place =
        std::find_if(places.begin(), places.end(), [&](const MusclePlace& p) { return p.muscle == muscle.muscle; });
    if (place == places.end()) return;
    const Bone& bone = boneOf(place->bone, muscle.side, body);
    Vec3 from = place->from;
    Vec3 to = place->to;
    from.z *= outwards(muscle.side);
    to.z *= outwards(muscle.side);
    if (facesAway(bone, between(from, to, 0.5), camera)) return;

    const Vec2 start = camera.project(bone.at(from));
    const Vec2 end = camera.project(bone.at(to));
    const double span = length(end - start);
    const Vec2 along = span > 1e-6 ? (end - start) * (1 / span) : Vec2{1, 0};
    paintGlow(painter,
              {pointOf((start + end) * 0.5), pointOf(along), std::max(span / 2, place->halfWidth), place->halfWidth},
              area, colours, effort);
}

}  // namespace kneemap
