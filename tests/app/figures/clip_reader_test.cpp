#include "app/figures/clip_reader.h"

#include <gtest/gtest.h>

#include "app/figures/exercise_clips.h"

namespace kneemap {
namespace {

const char* const good = R"({"id": "squat", "clips": [{
  "name": "squat", "camera": [0, 0], "frame": [-0.2, 0.3, -0.06, 1.05], "sides": "both", "muscles": ["quads:near"],
  "props": [{"type": "mat", "x": [-0.3, 0.3]}],
  "poses": {
    "up": {"angles": {"hip_near": 4}, "contacts": [{"part": "foot_near", "at": [0.071, 0], "pitch": 0}], "effort": 0.3},
    "down": {"angles": {"hip_near": 60, "knee_near": 60},
      "contacts": [{"part": "foot_near", "at": [0.071, 0], "pitch": 0}], "effort": 1}},
  "sequence": [{"to": "down", "move": 3, "hold": 1}, {"to": "up", "move": 2}],
  "stills": ["up", "down"]}]})";

/// What is said of the good clip with one thing put for another.
std::string faultWith(const QByteArray& from, const QByteArray& to) {
    QByteArray json(good);
    EXPECT_TRUE(json.contains(from)) << from.constData();
    try {
        readClips(json.replace(from, to), QStringLiteral("squat.json"));
    } catch (const FigureError& error) {
        return error.what();
    }
    return "nothing";
}

TEST(ClipReader, ReadsAClip) {
    const std::vector<Clip> clips = readClips(good, QStringLiteral("squat.json"));
    ASSERT_EQ(clips.size(), 1u);
    const Clip& clip = clips.front();
    EXPECT_EQ(clip.poses.size(), 2u);
    EXPECT_EQ(clip.poses[clip.start].name, "up");
    EXPECT_EQ(clip.moves[0].easing, Easing::smooth);
    EXPECT_EQ(clip.muscles, (std::vector<WorkingMuscle>{{Muscle::quads, BodySide::nearSide}}));
    EXPECT_EQ(clip.stills.size(), 2u);
}

TEST(ClipReader, SaysWhereAFaultIs) {
    EXPECT_EQ(faultWith("hip_near\": 4", "hop_near\": 4"),
              "squat.json/clips/0/poses/up/angles: no such angle: hop_near");
    EXPECT_EQ(faultWith("\"to\": \"down\"", "\"to\": \"deep\""),
              "squat.json/clips/0/sequence/0/to: no such pose: deep");
    EXPECT_EQ(faultWith("quads:near", "quad:near"), "squat.json/clips/0/muscles/0: no such muscle: quad:near");
    EXPECT_EQ(faultWith("\"mat\"", "\"rug\""), "squat.json/clips/0/props/0/type: no such thing: rug");
    EXPECT_EQ(faultWith("\"both\"", "\"all\""), "squat.json/clips/0/sides: no such sides: all");
    EXPECT_EQ(faultWith("\"hold\": 1", "\"hold\": \"1\""), "squat.json/clips/0/sequence/0/hold: a number is wanted");
    EXPECT_EQ(faultWith("\"hold\": 1", "\"rest\": 1"), "squat.json/clips/0/sequence/0: \"rest\" is not known");
    EXPECT_EQ(faultWith("\"move\": 3", "\"move\": 0"), "squat.json/clips/0/sequence/0/move: a move takes time");
    EXPECT_EQ(faultWith("\"camera\": [0, 0], ", ""), "squat.json/clips/0: \"camera\" is missing");
    EXPECT_EQ(faultWith("\"stills\": [\"up\", \"down\"]", "\"stills\": [\"up\"]"),
              "squat.json/clips/0/stills: two or three are wanted");
    EXPECT_EQ(faultWith("[-0.2, 0.3,", "[0.3, -0.2,"),
              "squat.json/clips/0/frame: left, right, bottom and top are wanted");
}

TEST(ClipReader, AnEasierWaySaysOnlyWhatDiffers) {
    QByteArray json(good);
    json.chop(1);
    json += R"(, "easier": [{"name": "high squat", "like": "squat", "props": [], "poses": {
      "down": {"angles": {"hip_near": 30, "knee_near": 30}, "contacts": [{"part": "foot_near", "at": [0.071, 0], "pitch": 0}], "effort": 0.6}}}]})";
    EXPECT_EQ(readClips(json, QStringLiteral("squat.json")).front().name, "squat");
    const std::vector<Clip> easier = readClips(json, QStringLiteral("squat.json"), FigureWay::easier);
    ASSERT_EQ(easier.size(), 1u);
    const Clip& clip = easier.front();
    EXPECT_EQ(clip.name, "high squat");
    EXPECT_TRUE(clip.props.empty());
    EXPECT_EQ(clip.moves.size(), 2u);
    ASSERT_EQ(clip.poses.size(), 2u);
    for (const KeyPose& key : clip.poses) EXPECT_NEAR(key.pose.angles.of(Joint::knee, BodySide::nearSide), key.name == "down" ? 30 : 0, 1e-9) << key.name;
    EXPECT_TRUE(readClips(good, QStringLiteral("squat.json"), FigureWay::easier).empty());
    EXPECT_THROW(readClips(json.replace("\"like\": \"squat\"", "\"like\": \"lunge\""), QStringLiteral("squat.json"), FigureWay::easier), FigureError);
}

TEST(ClipReader, RefusesWhatIsNoJson) {
    EXPECT_THROW(readClips("{", QStringLiteral("x.json")), FigureError);
    EXPECT_THROW(readClips("[]", QStringLiteral("x.json")), FigureError);
    EXPECT_THROW(readClips("", QStringLiteral("x.json")), FigureError);
}

TEST(ExerciseClips, KnowsItsExercisesAndNoOthers) {
    EXPECT_EQ(exercisesWithFigure().size(), 32);
    EXPECT_TRUE(hasFigure(QStringLiteral("step-up")));
    EXPECT_FALSE(hasFigure(QStringLiteral("headstand")));
    EXPECT_FALSE(hasFigure(QString()));
    EXPECT_THROW(clipsOf(QStringLiteral("headstand")), FigureError);
}

}  // namespace
}  // namespace kneemap
