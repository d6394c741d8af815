#pragma once

#include <QPainterPath>
#include <cstddef>
#include <string_view>
#include <variant>

namespace kneemap {

/// Why a text is not path data, and where: `position` is the index of the character that could not be read.
struct SvgPathFault {
    enum class Kind {
        tooLong,             ///< more than `svgPathLengthLimit` characters or `svgPathSegmentLimit` segments
        noMoveFirst,         ///< path data begins with M or m
        unknownCommand,      ///< a character that is no command where one must stand
        unsupportedCommand,  ///< an elliptical arc: the plates have none
        numberExpected,      ///< an argument is missing or is no number
        numberTooLarge,      ///< beyond `svgPathCoordinateLimit` either way
        strayComma,          ///< a comma that does not part two numbers
    };
    Kind kind;
    std::size_t position;

    friend bool operator==(const SvgPathFault&, const SvgPathFault&) = default;
};

inline constexpr std::size_t svgPathLengthLimit = 65536;
inline constexpr std::size_t svgPathSegmentLimit = 8192;
inline constexpr double svgPathCoordinateLimit = 1e6;

/// Reads the `d` attribute of an SVG path: commands M L H V C S Q T Z, upper and lower case, no arcs.
/// The whole text must be path data; nothing is guessed or repaired. Empty text is an empty path, as in SVG.
/// The outline is filled by the non-zero rule, SVG's default. Work and memory grow with the length of the text alone.
std::variant<QPainterPath, SvgPathFault> parseSvgPath(std::string_view text);

}  // namespace kneemap
