#include "app/figures/prop_drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "app/figures/outline.h"
#include "app/figures/skeleton.h"

namespace kneemap {
namespace {

constexpr double lineWidth = 0.006;
constexpr double matThickness = 0.014;
constexpr Extent usualDepth{-0.14, 0.14};

/// Paints one kind of thing after another; visited with the variant.
class PropPainter {
public:
    PropPainter(QPainter& painter, const PropScene& scene)
        : painter_(painter), scene_(scene), camera_(scene.clip.camera), colours_(scene.colours) {}

    void floor() const {
        if (!camera_.isLevel()) return;
        painter_.setPen(pen(colours_.floor, lineWidth));
        painter_.drawLine(QPointF(left(), 0), QPointF(right(), 0));
    }

    // Behind the figure.
    void operator()(const prop::Wall& wall) const {
        const double x = wall.x;
        const QRectF area = wall.behind ? QRectF(left(), 0, x - left(), top()) : QRectF(x, 0, right() - x, top());
        painter_.fillRect(area, colours_.wall);
        painter_.setPen(pen(colours_.prop.line, lineWidth));
        painter_.drawLine(QPointF(x, 0), QPointF(x, top()));
    }
    void operator()(const prop::BackWall& wall) const {
        painter_.fillRect(QRectF(left(), 0, right() - left(), wall.height), colours_.wall);
    }
    void operator()(const prop::Box& box) const {
        block(box.x, {0, box.height}, box.z.value_or(usualDepth), colours_.prop.fill);
    }
    void operator()(const prop::Mat& mat) const {
        block(mat.x.value_or(usualDepth), {-matThickness, 0}, mat.z.value_or(usualDepth), colours_.mat);
    }
    void operator()(const prop::Chair& chair) const {
        constexpr double slab = 0.024;
        constexpr double leg = 0.020;
        constexpr double backRest = 0.30;
        constexpr double lean = 0.028;
        const double behind = chair.x.from;
        const double before = chair.x.to;
        for (const double x : {behind + 0.012, before - 0.012 - leg})
            plate(QRectF(x, 0, leg, chair.height - slab), 0.006);
        const std::array<QPointF, 4> rest{{{behind, chair.height - slab},
                                           {behind - lean, chair.height + backRest},
                                           {behind - lean + leg, chair.height + backRest},
                                           {behind + leg, chair.height - slab}}};
        polygon(rest, colours_.prop);
        plate(QRectF(behind, chair.height - slab, before - behind, slab), 0.010);
        if (chair.cushion == 0) return;
        painter_.setBrush(colours_.mat);
        painter_.drawRoundedRect(QRectF(behind + 0.008, chair.height, before - behind - 0.012, chair.cushion), 0.018, 0.018);
    }
    void operator()(const prop::Table& table) const {
        constexpr double top = 0.034;
        constexpr double leg = 0.036;
        constexpr double overhang = 0.016;
        for (const double x : {table.x.from + overhang, table.x.to - overhang - leg}) plate(QRectF(x, 0, leg, table.height - top), 0.004);
        plate(QRectF(table.x.from, table.height - top, table.x.to - table.x.from, top), 0.008);
    }
    void operator()(const prop::Wedge& wedge) const {
        const std::array<QPointF, 3> corners{{{wedge.x.from, wedge.height}, {wedge.x.from, 0}, {wedge.x.to, 0}}};
        polygon(corners, colours_.prop);
    }
    void operator()(const prop::Rail& rail) const {
        constexpr double post = 0.012;
        constexpr double bar = 0.019;
        plate(QRectF(rail.x - post / 2, 0, post, rail.height), post / 2);
        plate(QRectF(rail.x - 0.055, 0, 0.11, 0.014), 0.006);
        painter_.setPen(pen(colours_.prop.line, lineWidth));
        painter_.setBrush(colours_.prop.fill);
        painter_.drawEllipse(QPointF(rail.x, rail.height), bar, bar);
    }
    void operator()(const prop::Post& post) const {
        constexpr double width = 0.028;
        plate(QRectF(post.x - width / 2, 0, width, post.height), 0.010);
        plate(QRectF(post.x - 0.055, 0, 0.11, 0.014), 0.006);
    }
    void operator()(const prop::GroundTicks& ticks) const {
        constexpr double depth = 0.020;
        const double shift = scene_.frame.cameraX;
        painter_.setPen(pen(colours_.floor, lineWidth));
        const int first = static_cast<int>(std::ceil((left() + shift) / ticks.gap));
        const int last = static_cast<int>(std::floor((right() + shift) / ticks.gap));
        for (int i = first; i <= last; ++i) {
            const double x = i * ticks.gap - shift;
            painter_.drawLine(QPointF(x, 0), QPointF(x - depth * 0.6, -depth));
        }
    }
    void operator()(const prop::FloorMarks& marks) const {
        painter_.setPen(pen(colours_.guide, lineWidth * 1.4));
        for (const double x : marks.x) painter_.drawLine(QPointF(x - 0.078, -0.003), QPointF(x + 0.078, -0.003));
    }
    void operator()(const prop::Metronome& metronome) const {
        constexpr double swing = 24 * degree;
        const QPointF foot = pointOf(camera_.project(metronome.at));
        const std::array<QPointF, 4> body{{foot + QPointF(-0.044, 0), foot + QPointF(-0.022, 0.13),
                                           foot + QPointF(0.022, 0.13), foot + QPointF(0.044, 0)}};
        polygon(body, colours_.prop);
        // It reaches an end of its swing whenever a foot lands: twice a loop.
        const double turn = swing * std::cos(2 * std::numbers::pi * scene_.loopShare);
        const QPointF axle = foot + QPointF(0, 0.024);
        const QPointF way(std::sin(turn), std::cos(turn));
        painter_.setPen(pen(colours_.guide, lineWidth * 1.2));
        painter_.drawLine(axle, axle + way * 0.135);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colours_.guide);
        painter_.drawEllipse(axle + way * 0.092, 0.011, 0.011);
    }

    // Before the figure.
    void operator()(const prop::Towel& towel) const {
        const double width = towel.x.to - towel.x.from;
        plate(QRectF(towel.x.from, 0, width, towel.height), towel.height / 2);
        painter_.setPen(pen(colours_.prop.line, lineWidth * 0.7));
        painter_.setBrush(Qt::NoBrush);
        const double r = towel.height * 0.22;
        painter_.drawEllipse(QPointF(towel.x.to - towel.height / 2, towel.height / 2), r, r);
    }
    void operator()(const prop::SlideTowel& towel) const {
        const Bone& foot = scene_.frame.body.leg(towel.heel).foot;
        const double x = foot.at(skeleton::heelSole).x;
        plate(QRectF(x - towel.width / 2, 0, towel.width, 0.009), 0.004);
    }
    void operator()(const prop::Weight& weight) const {
        const QPointF middle = pointOf(camera_.project(weight.at.on(scene_.frame.body)));
        painter_.setPen(pen(colours_.prop.line, lineWidth));
        painter_.setBrush(colours_.prop.fill);
        painter_.drawEllipse(middle, 0.040, 0.040);
        painter_.drawEllipse(middle, 0.013, 0.013);
    }

    void dumbbell(const Bone& hand) const {
        constexpr double halfBar = 0.040;
        constexpr double headLength = 0.030;
        constexpr double headRadius = 0.030;
        const Vec3 grip = hand.at({0, -0.036, 0});
        const Vec2 middle = camera_.project(grip);
        const Vec2 way = camera_.project(hand.axes.x);
        painter_.save();
        painter_.setTransform(QTransform(way.x, way.y, -way.y, way.x, middle.x, middle.y), true);
        plate(QRectF(-halfBar, -0.007, 2 * halfBar, 0.014), 0.004);
        for (const double x : {-halfBar - headLength, halfBar})
            plate(QRectF(x, -headRadius, headLength, 2 * headRadius), 0.008);
        painter_.restore();
    }

private:
    QPainter& painter_;
    const PropScene& scene_;
    const Camera& camera_;
    const FigureColours& colours_;

    double left() const { return scene_.visible.left(); }
    double right() const { return scene_.visible.right(); }
    double top() const { return std::max(scene_.visible.top(), scene_.visible.bottom()); }

    QPen pen(const QColor& colour, double width) const {
        return QPen(colour, std::max(width, scene_.leastLine), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    }
    void plate(const QRectF& box, double corner) const {
        painter_.setPen(pen(colours_.prop.line, lineWidth));
        painter_.setBrush(colours_.prop.fill);
        painter_.drawRoundedRect(box, corner, corner);
    }
    void polygon(std::span<const QPointF> corners, const FigureTone& tone) const {
        painter_.setPen(pen(tone.line, lineWidth));
        painter_.setBrush(tone.fill);
        painter_.drawPolygon(corners.data(), static_cast<int>(corners.size()));
    }

    /// A block by the faces the viewer sees; those that turn to the side are a little darker.
    void block(Extent x, Extent y, Extent z, const QColor& fill) const {
        const auto face = [&](std::array<Vec3, 4> corners, Vec3 normal, int darker) {
            constexpr double edgeOn = 0.02;
            if (dot(normal, camera_.viewer()) < edgeOn) return;
            std::array<QPointF, 4> points;
            for (std::size_t i = 0; i < corners.size(); ++i) points[i] = pointOf(camera_.project(corners[i]));
            polygon(points, {fill.darker(darker), colours_.prop.line});
        };
        face({{{x.from, y.to, z.from}, {x.to, y.to, z.from}, {x.to, y.to, z.to}, {x.from, y.to, z.to}}}, {0, 1, 0},
             100);
        face({{{x.from, y.from, z.to}, {x.to, y.from, z.to}, {x.to, y.to, z.to}, {x.from, y.to, z.to}}}, {0, 0, 1},
             camera_.isFront() ? 112 : 100);
        face({{{x.to, y.from, z.from}, {x.to, y.from, z.to}, {x.to, y.to, z.to}, {x.to, y.to, z.from}}}, {1, 0, 0},
             104);
    }
};

bool isBefore(const Prop& thing) {
    return std::holds_alternative<prop::Towel>(thing) || std::holds_alternative<prop::SlideTowel>(thing) ||
           std::holds_alternative<prop::Weight>(thing);
}

}  // namespace

void paintPropsBehind(QPainter& painter, const PropScene& scene) {
    const PropPainter things(painter, scene);
    for (const Prop& thing : scene.clip.props)
        if (std::holds_alternative<prop::Wall>(thing) || std::holds_alternative<prop::BackWall>(thing))
            std::visit(things, thing);
    things.floor();
    for (const Prop& thing : scene.clip.props)
        if (!isBefore(thing) && !std::holds_alternative<prop::Wall>(thing) &&
            !std::holds_alternative<prop::BackWall>(thing))
            std::visit(things, thing);
}

void paintPropsBefore(QPainter& painter, const PropScene& scene) {
    const PropPainter things(painter, scene);
    for (const Prop& thing : scene.clip.props)
        if (isBefore(thing)) std::visit(things, thing);
}

void paintDumbbell(QPainter& painter, const Bone& hand, const PropScene& scene) {
    PropPainter(painter, scene).dumbbell(hand);
}

}  // namespace kneemap
