#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "app/figures/body_point.h"

namespace kneemap {

/// From `from` to `to` along one axis of the world, in shares of stature.
struct Extent {
    double from = 0;
    double to = 0;

    friend bool operator==(const Extent&, const Extent&) = default;
};

/// The things round the figure. Heights are above the floor; x and z are places in the world.
namespace prop {

/// A wall seen from its edge, with its face at x.
struct Wall {
    double x;
    bool behind;  ///< behind the figure (to the left), else before it
    friend bool operator==(const Wall&, const Wall&) = default;
};
/// A wall facing the viewer.
struct BackWall {
    double height;
    friend bool operator==(const BackWall&, const BackWall&) = default;
};
/// A step; without `z` it is as wide as the feet in the side view.
struct Box {
    Extent x;
    std::optional<Extent> z;
    double height;
    friend bool operator==(const Box&, const Box&) = default;
};
/// An exercise mat with its top at the floor line.
struct Mat {
    std::optional<Extent> x;
    std::optional<Extent> z;
    friend bool operator==(const Mat&, const Mat&) = default;
};
struct Chair {
    Extent x;
    double height;       ///< of the seat
    double cushion = 0;  ///< how thick a cushion on it is; 0 for none
    friend bool operator==(const Chair&, const Chair&) = default;
};
/// A heavy table seen from its side.
struct Table {
    Extent x;
    double height;
    friend bool operator==(const Table&, const Table&) = default;
};
/// A slope, high at `x.from`, running out at `x.to`.
struct Wedge {
    Extent x;
    double height;
    friend bool operator==(const Wedge&, const Wedge&) = default;
};
/// A bar across the picture on one post.
struct Rail {
    double x;
    double height;
    friend bool operator==(const Rail&, const Rail&) = default;
};
/// A post something is tied to.
struct Post {
    double x;
    double height;
    friend bool operator==(const Post&, const Post&) = default;
};
/// A rolled towel on the floor.
struct Towel {
    Extent x;
    double height;
    friend bool operator==(const Towel&, const Towel&) = default;
};
/// A cloth under the heel that slides with it.
struct SlideTowel {
    BodySide heel;
    double width;
    friend bool operator==(const SlideTowel&, const SlideTowel&) = default;
};
/// A weight lying on the body.
struct Weight {
    BodyPoint at;
    friend bool operator==(const Weight&, const Weight&) = default;
};
/// A metronome in the picture; it goes along with a camera that travels.
struct Metronome {
    Vec3 at;
    friend bool operator==(const Metronome&, const Metronome&) = default;
};
/// Marks on the ground, by which one sees the figure travel.
struct GroundTicks {
    double gap;
    friend bool operator==(const GroundTicks&, const GroundTicks&) = default;
};
/// Where to hop from.
struct FloorMarks {
    std::vector<double> x;
    friend bool operator==(const FloorMarks&, const FloorMarks&) = default;
};

}  // namespace prop

using Prop =
    std::variant<prop::Wall, prop::BackWall, prop::Box, prop::Mat, prop::Chair, prop::Table, prop::Wedge, prop::Rail, prop::Post,
                 prop::Towel, prop::SlideTowel, prop::Weight, prop::Metronome, prop::GroundTicks, prop::FloorMarks>;

}  // namespace kneemap
