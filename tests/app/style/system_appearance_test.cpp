#include "app/style/system_appearance.h"

#include <gtest/gtest.h>

namespace kneemap {
namespace {

QPalette desktop(const QColor& ground, const QColor& words) {
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, words);
    return palette;
}

TEST(ThemeKindOf, FollowsTheLightnessOfGroundAndWords) {
    EXPECT_EQ(themeKindOf(desktop(Qt::white, Qt::black), {}), ThemeKind::light);
    EXPECT_EQ(themeKindOf(desktop(QColor(40, 40, 40), QColor(230, 230, 230)), QStringLiteral("Adwaita-dark")),
              ThemeKind::dark);
}

TEST(ThemeKindOf, NeedsThreeSignsForHighContrast) {
    const QString name = QStringLiteral("HighContrastInverse");
    EXPECT_EQ(themeKindOf(desktop(Qt::black, Qt::white), name), ThemeKind::contrast);
    EXPECT_EQ(themeKindOf(desktop(Qt::white, Qt::black), name), ThemeKind::contrast);
    EXPECT_EQ(themeKindOf(desktop(Qt::black, Qt::white), QStringLiteral("Breeze")), ThemeKind::dark);
    EXPECT_EQ(themeKindOf(desktop(QColor(10, 10, 10), Qt::white), name), ThemeKind::dark);
    EXPECT_EQ(themeKindOf(desktop(Qt::black, QColor(120, 120, 120)), name), ThemeKind::dark);
}

}  // namespace
}  // namespace kneemap
