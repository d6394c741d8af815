#include "app/figures/clip_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <set>

#include "app/figures/figure_json.h"
#include "app/figures/prop_reader.h"

namespace kneemap {
namespace {

Contact contactFrom(const FigureJson& json) {
    json.allow({"part", "at", "pitch", "slope", "lift", "hand", "pivot"});
    struct PartRow {
        const char* name;
        ContactPart part;
        BodySide side;
    };
    constexpr std::array<PartRow, 12> parts{{
        {"foot_near", ContactPart::foot, BodySide::nearSide},
        {"foot_far", ContactPart::foot, BodySide::farSide},
        {"hand_near", ContactPart::hand, BodySide::nearSide},
        {"hand_far", ContactPart::hand, BodySide::farSide},
        {"elbow_near", ContactPart::elbow, BodySide::nearSide},
        {"elbow_far", ContactPart::elbow, BodySide::farSide},
        {"upper_back", ContactPart::upperBack, BodySide::nearSide},
        {"seat", ContactPart::seat, BodySide::nearSide},
        {"lying_back", ContactPart::lyingBack, BodySide::nearSide},
        {"lying_side", ContactPart::lyingSide, BodySide::nearSide},
        {"back", ContactPart::back, BodySide::nearSide},
        {"pelvis", ContactPart::pelvis, BodySide::nearSide},
    }};
    const std::string name = json.key("part").text();
    const auto row = std::find_if(parts.begin(), parts.end(), [&](const PartRow& part) { return part.name == name; });
    if (row == parts.end()) json.key("part").fail("no such part: " + name);

    Contact contact{row->part, row->side, {}};
    const std::vector<double> at = json.key("at").numbers();
    if (at.size() != 2 && at.size() != 3) json.key("at").fail("two or three numbers are wanted");
    contact.ownZ = at.size() == 3;
    contact.at = {at[0], at[1], contact.ownZ ? at[2] : 0};
    if (contact.part == ContactPart::foot && !json.key("pitch").isNull()) contact.pitch = json.key("pitch").number();
    if (json.has("hand")) contact.handDirection = json.key("hand").number();
    contact.slope = json.numberOr("slope", 0);
    contact.lift = json.numberOr("lift", 0);
    if (json.has("pivot")) {
        if (json.key("pivot").text() != "heel") json.key("pivot").fail("only \"heel\" is known");
        contact.pivot = FootPivot::heel;
    }
    return contact;
}

Pose poseFrom(const FigureJson& json) {
    json.allow({"angles", "contacts", "effort"});
    Pose pose;
    const FigureJson angles = json.key("angles");
    for (const std::string& name : angles.keys()) {
        const std::optional<NamedJoint> joint = jointNamed(name);
        if (!joint) angles.fail("no such angle: " + name);
        pose.angles.set(joint->joint, joint->side, angles.key(name).number());
    }
    for (const FigureJson& contact : json.key("contacts").items()) pose.contacts.push_back(contactFrom(contact));
    if (pose.contacts.empty()) json.key("contacts").fail("a pose needs an anchor");
    pose.effort = json.key("effort").number();
    return pose;
}

Easing easingFrom(const FigureJson& json) {
    const std::string name = json.text();
    if (name == "smooth") return Easing::smooth;
    if (name == "in") return Easing::in;
    if (name == "out") return Easing::out;
    if (name == "linear") return Easing::linear;
    json.fail("no such ease: " + name);
}

std::size_t poseNamed(const FigureJson& json, const Clip& clip) {
    const std::string name = json.text();
    for (std::size_t i = 0; i < clip.poses.size(); ++i)
        if (clip.poses[i].name == name) return i;
    json.fail("no such pose: " + name);
}

Move moveFrom(const FigureJson& json, const Clip& clip) {
    json.allow({"to", "move", "hold", "guided_hold", "ease"});
    Move move{poseNamed(json.key("to"), clip), json.key("move").number()};
    if (move.seconds <= 0) json.key("move").fail("a move takes time");
    move.hold = json.numberOr("hold", 0);
    if (json.has("guided_hold")) move.guidedHold = json.key("guided_hold").number();
    if (json.has("ease")) move.easing = easingFrom(json.key("ease"));
    return move;
}

WorkingMuscle muscleFrom(const FigureJson& json) {
    const std::string text = json.text();
    const std::size_t colon = text.find(':');
    const std::optional<Muscle> muscle = muscleNamed(std::string_view(text).substr(0, colon));
    if (!muscle) json.fail("no such muscle: " + text);
    const bool far = colon != std::string::npos && text.substr(colon) == ":far";
    return {*muscle, far ? BodySide::farSide : BodySide::nearSide};
}

Layer layerFrom(const FigureJson& json) {
    constexpr std::array<std::pair<const char*, Layer>, 11> names{{
        {"arm_far", Layer::farArm},
        {"leg_far", Layer::farLeg},
        {"pelvis", Layer::pelvis},
        {"leg_near", Layer::nearLeg},
        {"pelvis_fill", Layer::pelvisFill},
        {"pelvis_glow", Layer::pelvisGlow},
        {"shirt", Layer::shirt},
        {"head", Layer::head},
        {"guide", Layer::guide},
        {"band", Layer::band},
        {"arm_near", Layer::nearArm},
    }};
    const std::string text = json.text();
    for (const auto& [name, layer] : names)
        if (name == text) return layer;
    json.fail("no such layer: " + text);
}

Band bandFrom(const FigureJson& json) {
    Band band;
    for (const FigureJson& point : json.items()) {
        if (point.isArray()) {
            const std::vector<double> at = point.numbers();
            if (at.size() != 2) point.fail("x and y are wanted");
            band.emplace_back(Vec3{at[0], at[1], 0});
        } else {
            band.emplace_back(bodyPointOf(point));
        }
    }
    return band;
}

ClipSides sidesFrom(const FigureJson& json) {
    const std::string name = json.text();
    if (name == "each") return ClipSides::each;
    if (name == "both") return ClipSides::both;
    if (name == "alternate") return ClipSides::alternate;
    json.fail("no such sides: " + name);
}

BodySide sideFrom(const FigureJson& json) {
    const std::string name = json.text();
    if (name == "near") return BodySide::nearSide;
    if (name == "far") return BodySide::farSide;
    json.fail("no such side: " + name);
}

std::vector<BodySide> sidesOf(const FigureJson& json, const char* key) {
    std::vector<BodySide> sides;
    if (json.has(key))
        for (const FigureJson& side : json.key(key).items()) sides.push_back(sideFrom(side));
    return sides;
}

void readPicture(const FigureJson& json, Clip& clip) {
    const std::vector<double> camera = json.key("camera").numbers();
    if (camera.size() != 2) json.key("camera").fail("yaw and pitch are wanted");
    clip.camera = Camera(camera[0], camera[1]);
    const std::vector<double> frame = json.key("frame").numbers();
    if (frame.size() != 4 || frame[0] >= frame[1] || frame[2] >= frame[3])
        json.key("frame").fail("left, right, bottom and top are wanted");
    clip.across = {frame[0], frame[1]};
    clip.upright = {frame[2], frame[3]};
    for (const FigureJson& prop : json.key("props").items()) clip.props.push_back(propFrom(prop));
    if (json.has("bands"))
        for (const FigureJson& band : json.key("bands").items()) clip.bands.push_back(bandFrom(band));
    clip.hipLine = json.boolOr("hip_line", false);
    clip.footOnly = json.boolOr("foot_only", false);
    clip.fists = sidesOf(json, "fists");
    clip.dumbbells = sidesOf(json, "dumbbells");
    if (json.has("layers")) {
        clip.layers.emplace();
        for (const FigureJson& layer : json.key("layers").items()) clip.layers->push_back(layerFrom(layer));
    }
}

void readMotion(const FigureJson& json, Clip& clip) {
    const FigureJson poses = json.key("poses");
    for (const std::string& name : poses.keys()) clip.poses.push_back(resolved(name, poseFrom(poses.key(name))));
    for (const FigureJson& move : json.key("sequence").items()) clip.moves.push_back(moveFrom(move, clip));
    if (clip.moves.empty()) json.key("sequence").fail("a clip needs a move");
    clip.start = json.has("start") ? poseNamed(json.key("start"), clip) : clip.moves.back().to;
    for (const FigureJson& still : json.key("stills").items()) clip.stills.push_back(poseNamed(still, clip));
    if (clip.stills.size() < 2 || clip.stills.size() > 3) json.key("stills").fail("two or three are wanted");
    clip.advance = json.numberOr("advance", 0);
}

Clip clipFrom(const FigureJson& json) {
    json.allow({"name", "camera", "frame", "sides", "trained", "inner_view", "muscles", "props", "bands", "hip_line",
                "foot_only", "fists", "dumbbells", "layers", "poses", "sequence", "start", "stills", "advance"});
    Clip clip;
    clip.name = json.key("name").text();
    clip.sides = sidesFrom(json.key("sides"));
    if (json.has("trained")) clip.trained = sideFrom(json.key("trained"));
    clip.innerView = json.boolOr("inner_view", false);
    for (const FigureJson& muscle : json.key("muscles").items()) clip.muscles.push_back(muscleFrom(muscle));
    readPicture(json, clip);
    readMotion(json, clip);
    return clip;
}

/// The clip with what it takes over from the one it is like. A name that no clip has is left for the reader to refuse.
QJsonObject filledIn(QJsonObject clip, const QJsonArray& usual) {
    const QString like = QStringLiteral("like");
    const QString poses = QStringLiteral("poses");
    const auto base = std::find_if(usual.begin(), usual.end(), [&](const QJsonValue& other) {
        return clip.contains(like) && other.toObject().value(QStringLiteral("name")) == clip.value(like);
    });
    if (base == usual.end()) return clip;
    QJsonObject whole = QJsonValue(*base).toObject();
    QJsonObject allPoses = whole.value(poses).toObject();
    const QJsonObject own = clip.value(poses).toObject();
    for (auto pose = own.begin(); pose != own.end(); ++pose) allPoses.insert(pose.key(), pose.value());
    clip.remove(like);
    for (auto part = clip.begin(); part != clip.end(); ++part) whole.insert(part.key(), part.value());
    whole.insert(poses, allPoses);
    return whole;
}

QJsonArray filledIn(const QJsonArray& clips, const QJsonArray& usual) {
    QJsonArray whole;
    for (const auto& clip : clips) whole.append(filledIn(clip.toObject(), usual));
    return whole;
}

}  // namespace

std::vector<Clip> readClips(const QByteArray& json, const QString& source, FigureWay way) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    const std::string file = source.toStdString();
    if (fault.error != QJsonParseError::NoError)
        throw FigureError(file + ": " + fault.errorString().toStdString() + " at byte " + std::to_string(fault.offset));
    const QString part = way == FigureWay::usual ? QStringLiteral("clips") : QStringLiteral("easier");
    QJsonObject exercise = document.object();
    exercise.insert(part, filledIn(exercise.value(part).toArray(), exercise.value(QStringLiteral("clips")).toArray()));
    const FigureJson root(exercise, file);
    root.allow({"id", "clips", "easier"});
    std::vector<Clip> clips;
    for (const FigureJson& clip : root.key(part.toStdString()).items()) clips.push_back(clipFrom(clip));
    if (clips.empty() && way == FigureWay::usual) root.key("clips").fail("an exercise needs a clip");
    return clips;
}

}  // namespace kneemap
