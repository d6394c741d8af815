#include "app/diagram/svg_path.h"

#include <cmath>

#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/require.h"

namespace kneemap::fuzz {
namespace {

/// A quadratic curve is kept as a cubic one, whose control points lie between those that were read.
bool isNear(double coordinate) { return std::abs(coordinate) <= svgPathCoordinateLimit * 4; }

}  // namespace

bool takes(std::string_view input) {
    const auto result = parseSvgPath(input);
    if (const auto* fault = std::get_if<SvgPathFault>(&result)) {
        require(fault->position <= input.size(), "a fault lies within the text");
        return false;
    }
    const QPainterPath& path = std::get<QPainterPath>(result);
    require(path.fillRule() == Qt::WindingFill, "an outline is filled by the non-zero rule");
    require(static_cast<std::size_t>(path.elementCount()) <= 4 * svgPathSegmentLimit, "a path does not grow in the reading");
    for (int i = 0; i < path.elementCount(); ++i) {
        require(isNear(path.elementAt(i).x) && isNear(path.elementAt(i).y), "every point lies within the limit");
    }
    return true;
}

}  // namespace kneemap::fuzz
