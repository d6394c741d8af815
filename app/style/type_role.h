#pragma once

namespace kneemap {

/// What a line of text is. Sizes, weights and line heights follow from the role alone; see Theme::font.
/// `lead` is the quiet sentence under a display line; `option` and `button` are body text a little larger; `count` is
/// the repetition counter of a session.
enum class TypeRole { display, title, heading, subheading, lead, body, option, button, small, count };

}  // namespace kneemap
