#include "app/figures/prop_reader.h"

namespace kneemap {
namespace {

Extent extentFrom(const FigureJson& json) {
    const std::vector<double> ends = json.numbers();
    if (ends.size() != 2 || ends[0] >= ends[1]) json.fail("two rising numbers are wanted");
    return {ends[0], ends[1]};
}

std::optional<Extent> extentIn(const FigureJson& json, const std::string& name) {
    if (!json.has(name)) return std::nullopt;
    return extentFrom(json.key(name));
}

}  // namespace

BodyPoint bodyPointOf(const FigureJson& json) {
    const std::optional<BodyPoint> point = bodyPointFrom(json.text());
    if (!point) json.fail("no such point of the body: " + json.text());
    return *point;
}

Prop propFrom(const FigureJson& json) {
    json.allow({"type", "x", "y", "z", "h", "side", "at", "w", "gap", "cushion"});
    const std::string type = json.key("type").text();
    const auto number = [&](const char* name) { return json.key(name).number(); };
    const auto extent = [&](const char* name) { return extentFrom(json.key(name)); };
    if (type == "wall") return prop::Wall{number("x"), number("side") < 0};
    if (type == "back_wall") return prop::BackWall{number("h")};
    if (type == "box") return prop::Box{extent("x"), extentIn(json, "z"), number("h")};
    if (type == "mat") return prop::Mat{extentIn(json, "x"), extentIn(json, "z")};
    if (type == "chair") return prop::Chair{extent("x"), number("h"), json.numberOr("cushion", 0)};
    if (type == "table") return prop::Table{extent("x"), number("h")};
    if (type == "wedge") return prop::Wedge{extent("x"), number("h")};
    if (type == "rail") return prop::Rail{number("x"), number("h")};
    if (type == "post") return prop::Post{number("x"), number("h")};
    if (type == "towel") return prop::Towel{extent("x"), number("h")};
    if (type == "slide_towel")
        return prop::SlideTowel{json.key("at").text() == "heel_far" ? BodySide::farSide : BodySide::nearSide,
                                number("w")};
    if (type == "weight") return prop::Weight{bodyPointOf(json.key("at"))};
    if (type == "metronome") return prop::Metronome{{number("x"), number("y"), 0}};
    if (type == "ground_ticks") return prop::GroundTicks{number("gap")};
    if (type == "floor_marks") return prop::FloorMarks{json.key("x").numbers()};
    json.key("type").fail("no such thing: " + type);
}

}  // namespace kneemap
