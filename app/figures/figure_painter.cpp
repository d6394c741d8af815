#include "app/figures/figure_painter.h"

#include <algorithm>
#include <array>

#include "app/figures/bare_foot_drawing.h"
#include "app/figures/head_drawing.h"
#include "app/figures/limb_drawing.h"
#include "app/figures/muscle_drawing.h"
#include "app/figures/outline.h"
#include "app/figures/prop_drawing.h"
#include "app/figures/trunk_drawing.h"

namespace kneemap {
namespace {

constexpr std::array<Layer, 9> sideLayers{Layer::farArm,  Layer::farLeg,     Layer::pelvis,
                                          Layer::nearLeg, Layer::pelvisFill, Layer::head,
                                          Layer::shirt,   Layer::band,       Layer::nearArm};
constexpr std::array<Layer, 10> frontLayers{Layer::pelvis,  Layer::farLeg, Layer::nearLeg, Layer::pelvisFill,
                                            Layer::band,    Layer::head,   Layer::shirt,   Layer::farArm,
                                            Layer::nearArm, Layer::guide};

class BodyPainter {
public:
    BodyPainter(QPainter& painter, const PropScene& scene) : painter_(painter), scene_(scene) {}

    void paint(Layer layer) const {
        switch (layer) {
            case Layer::farArm:
                return arm(BodySide::farSide);
            case Layer::nearArm:
                return arm(BodySide::nearSide);
            case Layer::farLeg:
                return leg(BodySide::farSide);
            case Layer::nearLeg:
                return leg(BodySide::nearSide);
            case Layer::pelvis:
                return paintShapes(painter_, pelvisShapes(body(), camera(), colours()), scene_.leastLine);
            case Layer::pelvisFill:
                paintFills(painter_, pelvisShapes(body(), camera(), colours()));
                return pelvisMuscles();
            case Layer::pelvisGlow:
                return pelvisMuscles();
            case Layer::shirt:
                return shirt();
            case Layer::head:
                return paintHead(painter_, body(), camera(), colours(), scene_.leastLine);
            case Layer::guide:
                return hipLine();
            case Layer::band:
                return bands();
        }
    }

private:
    QPainter& painter_;
    const PropScene& scene_;

    const Body& body() const { return scene_.frame.body; }
    const Camera& camera() const { return scene_.clip.camera; }
    const FigureColours& colours() const { return scene_.colours; }
    /// Seen from the front, no side is farther than the other.
    FigureColours coloursOf(BodySide side) const {
        return side == BodySide::farSide && !camera().isFront() ? colours().onTheFarSide() : colours();
    }
    static bool contains(const std::vector<BodySide>& sides, BodySide side) {
        return std::find(sides.begin(), sides.end(), side) != sides.end();
    }

    /// Paints the muscles of one part of the body, within its shapes.
    void muscles(MuscleGround ground, const Shapes& shapes, std::optional<BodySide> side = std::nullopt) const {
        QPainterPath area;
        for (const WorkingMuscle& muscle : scene_.clip.muscles) {
            if (groundOf(muscle.muscle) != ground || (side && muscle.side != *side)) continue;
            if (area.isEmpty()) area = areaOf(shapes);
            paintMuscle(painter_, muscle, body(), camera(), area, colours(), scene_.frame.effort);
        }
    }

    void leg(BodySide side) const {
        const Shapes shapes = legShapes(body().leg(side), camera(), coloursOf(side));
        paintShapes(painter_, shapes, scene_.leastLine);
        muscles(MuscleGround::leg, shapes, side);
    }

    void arm(BodySide side) const {
        const bool dumbbell = contains(scene_.clip.dumbbells, side);
        const HandForm form = handOf(scene_.clip, side);
        if (dumbbell) paintDumbbell(painter_, body().arm(side).hand, scene_);
        paintShapes(painter_, armShapes(body().arm(side), form, camera(), coloursOf(side)), scene_.leastLine);
        const Shapes joins = sleeveJoins(body(), camera(), colours());
        if (!joins.empty()) paintFills(painter_, {joins[indexOf(side)]});
    }

    void pelvisMuscles() const {
        for (const BodySide side : bothBodySides) {
            Shapes area = pelvisShapes(body(), camera(), colours());
            for (Shape& shape : legShapes(body().leg(side), camera(), colours())) area.push_back(std::move(shape));
            muscles(MuscleGround::pelvis, area, side);
        }
    }

    void shirt() const {
        const Shapes shapes = shirtShapes(body(), camera(), colours());
        paintShapes(painter_, shapes, scene_.leastLine);
        muscles(MuscleGround::trunk, shapes);
    }

    void bands() const {
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(
            QPen(colours().band, std::max(0.012, scene_.leastLine), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const Band& band : scene_.clip.bands) {
            QPolygonF line;
            for (const BandPoint& point : band) {
                const BodyPoint* const onBody = std::get_if<BodyPoint>(&point);
                line.append(pointOf(camera().project(onBody ? onBody->on(body()) : std::get<Vec3>(point))));
            }
            painter_.drawPolyline(line);
        }
    }

    void hipLine() const {
        if (!scene_.clip.hipLine) return;
        constexpr double raised = 0.055;
        constexpr double overhang = 1.7;  // of the half distance of the hips, beyond each of them
        const Vec3 nearHip = body().leg(BodySide::nearSide).thigh.origin;
        const Vec3 farHip = body().leg(BodySide::farSide).thigh.origin;
        const Vec3 half = (nearHip - farHip) * 0.5;
        const Vec3 middle = body().pelvis.origin + body().pelvis.axes.y * raised;
        painter_.setPen(QPen(colours().guide, std::max(0.008, scene_.leastLine), Qt::SolidLine, Qt::RoundCap));
        painter_.drawLine(pointOf(camera().project(middle - half * (1 + overhang))),
                          pointOf(camera().project(middle + half * (1 + overhang))));
    }
};

}  // namespace

double aspectOf(const Clip& clip) {
    return (clip.across.to - clip.across.from) / (clip.upright.to - clip.upright.from);
}

PictureFit fitOf(const Clip& clip, const QRectF& box, bool mirrored) {
    const double width = clip.across.to - clip.across.from;
    const double height = clip.upright.to - clip.upright.from;
    const double scale = std::min(box.width() / width, box.height() / height);
    const double middle = (clip.across.from + clip.across.to) / 2;
    QTransform toBox;
    toBox.translate(box.center().x(), box.bottom());
    toBox.scale(mirrored ? -scale : scale, -scale);
    toBox.translate(-middle, -clip.upright.from);
    return {toBox, scale};
}

void paintFrame(QPainter& painter, const QRectF& box, const Clip& clip, const Frame& frame,
                const FigureColours& colours, const PaintOptions& options) {
    const PictureFit fit = fitOf(clip, box, options.mirrored);
    if (fit.scale <= 0) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(box, Qt::IntersectClip);
    if (colours.background.isValid()) painter.fillRect(box, colours.background);
    painter.setTransform(fit.toBox, true);

    const PropScene scene{
        clip, frame, colours, fit.toBox.inverted().mapRect(box), options.loopShare, options.leastLine / fit.scale};
    paintPropsBehind(painter, scene);
    painter.save();
    painter.translate(-frame.cameraX, 0);
    if (clip.footOnly) {
        paintBareFoot(painter, frame, colours, scene.leastLine);
    } else {
        const BodyPainter body(painter, scene);
        if (clip.layers) {
            for (const Layer layer : *clip.layers) body.paint(layer);
        } else if (clip.camera.isFront()) {
            for (const Layer layer : frontLayers) body.paint(layer);
        } else {
            for (const Layer layer : sideLayers) body.paint(layer);
        }
    }
    painter.restore();
    paintPropsBefore(painter, scene);
    painter.restore();
}

}  // namespace kneemap
