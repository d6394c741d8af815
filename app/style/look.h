#pragma once

class QApplication;

namespace kneemap {

class Theme;

/// Dresses the application: makes its Theme (owned by `application`), sets style, palette and base font, keeps them in
/// step with Theme::changed and puts one focus ring on the screen. Call once, before the first widget.
Theme& installLook(QApplication& application);

}  // namespace kneemap
