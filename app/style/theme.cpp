#include "app/style/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <algorithm>
#include <cmath>

#include "app/style/system_appearance.h"

namespace kneemap {
namespace {

/// The theme that theme() finds. Every word and every line painted asks for it.
Theme* worn = nullptr;

constexpr double leastPoints = 11.0;
constexpr double kioskPoints = 19.0;
constexpr double mmPerPoint = 25.4 / 72.0;
constexpr std::size_t mostFonts = 24;

struct TypeShape {
    double size;
    bool strong;
    double lineHeight;
};

TypeShape shapeOf(TypeRole role) {
    switch (role) {
        case TypeRole::display:
            return {3.5, true, 1.15};
        case TypeRole::title:
            return {2.3, true, 1.2};
        case TypeRole::heading:
            return {1.65, true, 1.25};
        case TypeRole::subheading:
            return {1.25, true, 1.3};
        case TypeRole::lead:
            return {1.35, false, 1.45};
        case TypeRole::body:
            return {1.15, false, 1.45};
        case TypeRole::option:
            return {1.2, false, 1.35};
        case TypeRole::button:
            return {1.15, true, 1.25};
        case TypeRole::small:
            return {1.0, false, 1.4};
        case TypeRole::count:
            return {11.0, true, 1.0};
    }
    return {1.0, false, 1.4};
}

bool isTallScript(QLocale::Script script) {
    switch (script) {
        case QLocale::ArabicScript:
        case QLocale::DevanagariScript:
        case QLocale::ThaiScript:
            return true;
        default:
            return false;
    }
}

}  // namespace

Theme::Theme(QObject* parent) : QObject(parent) {
    setObjectName(QStringLiteral("theme"));
    if (qApp) {
        readSystem(QGuiApplication::palette(), QGuiApplication::font());
        if (worn == nullptr) {
            // Only now is the style the desktop's own; ours would answer with what this theme says.
            systemMotionReduced_ = desktopWantsLessMotion(*QApplication::style());
            worn = this;
        }
    }
}

Theme::~Theme() {
    if (worn == this) worn = nullptr;
}

ThemeKind Theme::kind() const {
    switch (choice_) {
        case ThemeChoice::light:
            return ThemeKind::light;
        case ThemeChoice::dark:
            return ThemeKind::dark;
        case ThemeChoice::contrast:
            return ThemeKind::contrast;
        case ThemeChoice::matchComputer:
            break;
    }
    return systemKind_;
}

void Theme::setChoice(ThemeChoice choice) {
    if (choice == choice_) return;
    const ThemeKind before = kind();
    choice_ = choice;
    if (kind() != before) Q_EMIT changed();
}

void Theme::setTextScale(int percent) {
    const int kept = std::clamp(percent, 100, 200);
    if (kept == textScale_) return;
    textScale_ = kept;
    Q_EMIT changed();
}

void Theme::setMotionReduced(bool reduced) {
    if (reduced == motionReduced_) return;
    motionReduced_ = reduced;
    Q_EMIT changed();
}

void Theme::setKiosk(double pixelsPerMm) {
    Q_ASSERT(pixelsPerMm > 0);
    if (pixelsPerMm_ == pixelsPerMm) return;
    pixelsPerMm_ = pixelsPerMm;
    Q_EMIT changed();
}

void Theme::setUpright(bool upright) {
    if (upright == upright_) return;
    upright_ = upright;
    Q_EMIT changed();
}

QPalette Theme::palette() const {
    QPalette made;
    const auto both = [&](QPalette::ColorRole role, Role meaning) { made.setColor(role, colour(meaning)); };
    both(QPalette::Window, Role::background);
    both(QPalette::WindowText, Role::text);
    both(QPalette::Text, Role::text);
    both(QPalette::ButtonText, Role::text);
    both(QPalette::Base, Role::surface);
    both(QPalette::Button, Role::surface);
    both(QPalette::AlternateBase, Role::surfaceSunk);
    both(QPalette::PlaceholderText, Role::textQuiet);
    both(QPalette::Light, Role::surfaceRaised);
    both(QPalette::Midlight, Role::surfaceSunk);
    both(QPalette::Mid, Role::line);
    both(QPalette::Dark, Role::lineStrong);
    both(QPalette::Shadow, Role::lineStrong);
    both(QPalette::Highlight, Role::accent);
    both(QPalette::HighlightedText, Role::accentText);
    both(QPalette::Link, Role::accent);
    both(QPalette::LinkVisited, Role::accent);
    both(QPalette::ToolTipBase, Role::text);
    both(QPalette::ToolTipText, Role::surface);
    both(QPalette::BrightText, Role::emergencyBg);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, colour(Role::textQuiet));
    made.setColor(QPalette::Disabled, QPalette::Highlight, colour(Role::surfaceSunk));
    made.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(Role::textQuiet));
    made.setColor(QPalette::Disabled, QPalette::Base, colour(Role::background));
    made.setColor(QPalette::Disabled, QPalette::Button, colour(Role::background));
    return made;
}

double Theme::basePoints() const {
    double base = std::max(systemFont_.pointSizeF(), leastPoints);
    if (isKiosk()) {
        const QScreen* screen = QGuiApplication::primaryScreen();
        const double dotsPerInch = screen ? screen->logicalDotsPerInchY() : 96.0;
        base = kioskPoints * mmPerPoint * pixelsPerMm_ * 72.0 / dotsPerInch;
    }
    return base * textScale_ / 100.0;
}

QFont Theme::baseFont() const {
    QFont font = systemFont_;
    font.setPointSizeF(basePoints());
    font.setWeight(QFont::Normal);
    return font;
}

QFont Theme::font(TypeRole role, bool strong) const {
    const TypeShape shape = shapeOf(role);
    const double points = basePoints() * shape.size;
    const bool demiBold = shape.strong || strong;
    const bool large = role == TypeRole::display || role == TypeRole::title || role == TypeRole::heading;
    const bool tightens = large && !isTallScript(QLocale().script());
    for (const KeptFont& kept : fonts_)
        if (kept.points == points && kept.demiBold == demiBold && kept.tightens == tightens) return kept.font;
    QFont font = systemFont_;
    font.setPointSizeF(points);
    font.setWeight(demiBold ? QFont::DemiBold : QFont::Normal);
    if (tightens) font.setLetterSpacing(QFont::PercentageSpacing, 99);
    if (fonts_.size() >= mostFonts) fonts_.clear();
    fonts_.push_back({points, demiBold, tightens, font});
    return font;
}

double Theme::lineHeight(TypeRole role) const {
    return shapeOf(role).lineHeight * scriptFactor();
}

double Theme::scriptFactor() const {
    return isTallScript(QLocale().script()) ? 1.15 : 1.0;
}

double Theme::pixelSize(TypeRole role) const {
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dotsPerInch = screen ? screen->logicalDotsPerInchY() : 96.0;
    return basePoints() * shapeOf(role).size * dotsPerInch / 72.0;
}

int Theme::readingWidth() const {
    return static_cast<int>(38 * pixelSize(TypeRole::small));
}

int Theme::space(Space gap) const {
    const int pixels = static_cast<int>(gap);
    return textScale_ > 150 ? static_cast<int>(std::lround(pixels * 1.15)) : pixels;
}

int Theme::target() const {
    return isKiosk() ? static_cast<int>(std::ceil(15 * pixelsPerMm_)) : 44;
}

int Theme::mainTarget() const {
    return isKiosk() ? static_cast<int>(std::ceil(20 * pixelsPerMm_)) : 52;
}

int Theme::optionTarget() const {
    return isKiosk() ? std::max(96, target()) : 52;
}

int Theme::touchGap() const {
    return isKiosk() ? std::max(space(Space::s8), static_cast<int>(std::ceil(3 * pixelsPerMm_))) : space(Space::s8);
}

int Theme::iconSize() const {
    return static_cast<int>(std::lround(pixelSize(TypeRole::body) * 1.3));
}

void Theme::readSystem(const QPalette& palette, const QFont& font) {
    const ThemeKind before = kind();
    const QFont fontBefore = systemFont_;
    systemKind_ = themeKindOf(palette, desktopThemeName());
    systemFont_ = font;
    fonts_.clear();
    if (systemFont_.pointSizeF() <= 0) systemFont_.setPointSizeF(QFontInfo(font).pointSizeF());
    if (kind() != before || systemFont_ != fontBefore) Q_EMIT changed();
}

Theme& theme() {
    return worn != nullptr ? *worn : *new Theme(qApp);
}

}  // namespace kneemap
