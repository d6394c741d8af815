#include "app/figures/head_drawing.h"

#include <array>

#include "app/figures/body_shapes.h"
#include "app/figures/skeleton.h"

namespace kneemap {
namespace {

/// The points of a drawing of the head: shares of stature from the middle of the head, x to the face, y to the crown.
constexpr double unit = 0.001;

using HeadPoints = std::span<const QPointF>;

constexpr std::array<QPointF, 17> profile{{{-40, -46},
                                           {-57, -18},
                                           {-61, 12},
                                           {-50, 44},
                                           {-20, 65},
                                           {14, 65},
                                           {40, 47},
                                           {50, 24},
                                           {50, 9},
                                           {61, -9},
                                           {53, -17},
                                           {53, -28},
                                           {50, -38},
                                           {47, -56},
                                           {32, -64},
                                           {4, -54},
                                           {-14, -48}}};
constexpr std::array<QPointF, 14> profileHair{{{46, 42},
                                               {30, 62},
                                               {2, 72},
                                               {-32, 66},
                                               {-58, 40},
                                               {-67, 6},
                                               {-60, -28},
                                               {-44, -48},
                                               {-32, -34},
                                               {-22, -8},
                                               {-10, -2},
                                               {-4, 18},
                                               {14, 28},
                                               {34, 34}}};
constexpr std::array<QPointF, 12> faceOval{{{0, 67},
                                            {28, 60},
                                            {46, 38},
                                            {50, 8},
                                            {46, -22},
                                            {32, -50},
                                            {0, -66},
                                            {-32, -50},
                                            {-46, -22},
                                            {-50, 8},
                                            {-46, 38},
                                            {-28, 60}}};
constexpr std::array<QPointF, 12> frontHair{{{0, 74},
                                             {32, 66},
                                             {53, 42},
                                             {55, 10},
                                             {48, 14},
                                             {41, 32},
                                             {14, 42},
                                             {-16, 38},
                                             {-42, 28},
                                             {-48, 14},
                                             {-55, 10},
                                             {-46, 56}}};
/// The hair of the back of the head, seen when the face is turned away a little.
constexpr std::array<QPointF, 8> backHair{
    {{0, 72}, {34, 62}, {54, 30}, {54, -8}, {44, -34}, {-44, -34}, {-54, -8}, {-46, 56}}};

/// The turned and moved plane the head is drawn in. Its axes stay square whatever the camera sees, or the face would
/// be squashed.
QTransform headPlane(const Body& body, const Camera& camera) {
    const Vec2 middle = camera.project(body.middleOfHead());
    Vec2 up = camera.project(body.head.axes.y);
    up = length(up) > 1e-3 ? up * (1 / length(up)) : Vec2{0, 1};
    Vec2 right{up.y, -up.x};
    if (!camera.isFront() && dot(right, camera.project(body.head.axes.x)) < 0) right = right * -1;
    return QTransform(right.x * unit, right.y * unit, up.x * unit, up.y * unit, middle.x, middle.y);
}

/// A direction of the world in that plane, as much of it as the camera sees.
QPointF inPlane(const QTransform& plane, const Camera& camera, Vec3 way) {
    const Vec2 seen = camera.project(way) * (1 / unit);
    return {seen.x * plane.m11() + seen.y * plane.m12(), seen.x * plane.m21() + seen.y * plane.m22()};
}

class HeadPainter {
public:
    HeadPainter(QPainter& painter, const Body& body, const Camera& camera, const FigureColours& colours)
        : painter_(painter), body_(body), camera_(camera), plane_(headPlane(body, camera)), colours_(colours) {}

    void profileFeatures() const {
        fill(closedCurve(profileHair), colours_.hair);
        spot({-6, -4}, 8.5, 12.5, colours_.skin.fill);
        line({-9, 4}, {1, 3}, {-4, -9}, colours_.skin.line, 3);
        spot({35, 8}, 3.6, 4.8, colours_.face);
        line({28, 18}, {35, 21}, {42, 18}, colours_.hair, 3.4);
        line({50, -34}, {42, -40}, {34, -37}, colours_.face, 3.2);
    }

    /// What lies behind the face: hair, and the ear that is turned away.
    void behindFace() const {
        QPainterPath hair = closedCurve(backHair);
        hair.translate(faceShift() * -0.14);
        fill(hair, colours_.hair);
        for (const BodySide side : bothBodySides)
            if (!isEarInSight(side)) ear(side);
    }

    void frontFeatures() const {
        const QPointF shift = faceShift();
        QPainterPath hair = closedCurve(frontHair);
        hair.translate(shift * 0.10);
        fill(hair, colours_.hair);
        for (const BodySide side : bothBodySides)
            if (isEarInSight(side)) ear(side);
        for (const double side : {-1.0, 1.0}) {
            spot(QPointF(side * 19, 2) + shift, 4, 5, colours_.face);
            line(QPointF(side * 12, 14) + shift, QPointF(side * 20, 18) + shift, QPointF(side * 28, 13) + shift,
                 colours_.hair, 3.4);
        }
        line(QPointF(1, -2) + shift * 1.25, QPointF(-5, -16) + shift * 1.25, QPointF(4, -17) + shift * 1.25,
             colours_.skin.line, 3);
        line(QPointF(-14, -34) + shift, QPointF(0, -43) + shift, QPointF(14, -34) + shift, colours_.face, 3.4);
    }

private:
    QPainter& painter_;
    const Body& body_;
    const Camera& camera_;
    QTransform plane_;
    const FigureColours& colours_;

    /// How far the features have turned off the middle.
    QPointF faceShift() const {
        constexpr double turned = 40;
        return inPlane(plane_, camera_, body_.head.axes.x) * turned;
    }
    Vec3 earWay(BodySide side) const { return body_.head.axes.z * outwards(side); }
    bool isEarInSight(BodySide side) const { return dot(earWay(side), camera_.viewer()) > 0.2; }
    void ear(BodySide side) const {
        const QPointF at = inPlane(plane_, camera_, earWay(side)) * 50 + QPointF(0, -2);
        spot(at, 10, 14, colours_.skin.line);
        spot(at, 7, 11, colours_.skin.fill);
    }
    void fill(const QPainterPath& path, const QColor& colour) const {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour);
        painter_.drawPath(plane_.map(path));
    }
    void spot(QPointF at, double rx, double ry, const QColor& colour) const {
        QPainterPath path;
        path.addEllipse(at, rx, ry);
        fill(path, colour);
    }
    void line(QPointF from, QPointF bend, QPointF to, const QColor& colour, double width) const {
        QPainterPath path(from);
        path.quadTo(bend, to);
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(colour, width * unit, Qt::SolidLine, Qt::RoundCap));
        painter_.drawPath(plane_.map(path));
    }
};

}  // namespace

Shapes headShapes(const Body& body, const Camera& camera, const FigureColours& colours) {
    const QTransform plane = headPlane(body, camera);
    const auto neck = ringsAlong(body.neck, {0, 1, 0}, skeleton::neck, body_shapes::neck);
    const HeadPoints head = camera.isFront() ? HeadPoints(faceOval) : HeadPoints(profile);
    return {{outlineOf(neck, camera), colours.skin}, {plane.map(closedCurve(head)), colours.skin}};
}

void paintHead(QPainter& painter, const Body& body, const Camera& camera, const FigureColours& colours,
               double leastLine) {
    const HeadPainter head(painter, body, camera, colours);
    if (camera.isFront()) head.behindFace();
    paintShapes(painter, headShapes(body, camera, colours), leastLine);
    if (camera.isFront())
        head.frontFeatures();
    else
        head.profileFeatures();
}

}  // namespace kneemap
