#pragma once

namespace kneemap {

enum class ButtonKind {
    primary,    ///< spruce, filled: the one thing to do on this page
    secondary,  ///< outlined
    quiet,      ///< spruce words without an edge, such as "Skip this"
    link,       ///< underlined words within text, such as "Change where it hurts"
    emergency,  ///< in the colours of an emergency: "Show me what to do"
    tool,       ///< quiet words of the header, such as the language
    bar,        ///< outlined, in small words: one of several in the tool row of a kiosk
    chip,       ///< a pill that can stay pressed: quick picks and filters
};

/// The dynamic property that tells KneemapStyle the kind of a QPushButton, as int. Without it a default button is
/// primary and any other secondary, so that ready-made dialogs fit in.
inline constexpr char buttonKindProperty[] = "kneemapButtonKind";

/// The dynamic property that tells the focus ring the corner radius of a widget in pixels, as double; -1 for a pill.
/// Without it the radius of a button is taken.
inline constexpr char cornerProperty[] = "kneemapCorner";

}  // namespace kneemap
