#pragma once

namespace kneemap {

/// The only gaps there are, in pixels at 96 dpi. Theme::space gives the gap of the current text size.
enum class Space { s4 = 4, s8 = 8, s12 = 12, s16 = 16, s24 = 24, s32 = 32, s48 = 48, s64 = 64 };

/// Corner radii in pixels; they do not grow with the text.
enum class Radius { checkBox = 5, button = 12, card = 18 };

}  // namespace kneemap
