#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>
#include <vector>

#include "app/style/role.h"
#include "app/style/space.h"
#include "app/style/type_role.h"

namespace kneemap {

/// What the person picked under "Colours".
enum class ThemeChoice { matchComputer, light, dark, contrast };

/// The look the application wears: colours, type, space, target sizes and motion. Made once at start-up by
/// installLook(), which also dresses the QApplication; widgets reach it by theme().
/// Every setter acts at once and sends changed() when something differs.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Reads the application's palette, font and style, so it must be made before anything else changes them. The first
    /// one made is the one theme() finds.
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    ThemeKind kind() const;
    ThemeChoice choice() const { return choice_; }
    void setChoice(ThemeChoice choice);

    /// Text size in percent, kept within 100 and 200.
    int textScale() const { return textScale_; }
    void setTextScale(int percent);
    /// True from 150 %: two columns become one, the trail keeps the current name alone.
    bool hasLargeText() const { return textScale_ >= 150; }

    /// True if nothing may move: the person asked for it, or the computer says so.
    bool motionReduced() const { return motionReduced_ || systemMotionReduced_; }
    void setMotionReduced(bool reduced);
    /// The length of a movement in ms; 0 when motion is reduced.
    int duration(int milliseconds) const { return motionReduced() ? 0 : milliseconds; }

    /// Turns the measures to those of a kiosk touch screen: targets of 15 and 20 mm and a base of 19 true points.
    /// `pixelsPerMm` is that of the screen, in device-independent pixels, and must be above 0.
    void setKiosk(double pixelsPerMm);
    bool isKiosk() const { return pixelsPerMm_ > 0; }
    /// True where a kiosk's screen stands upright: one column, and what is pressed is low on the page.
    bool isUpright() const { return isKiosk() && upright_; }
    void setUpright(bool upright);
    /// True where two columns become one.
    bool isOneColumn() const { return hasLargeText() || isUpright(); }
    /// Device-independent pixels to a millimetre of a kiosk's screen; 0 elsewhere.
    double pixelsPerMm() const { return pixelsPerMm_; }

    QColor colour(Role role) const { return kneemap::colour(role, kind()); }
    /// The whole palette of the application, Disabled group included.
    QPalette palette() const;

    /// The base size b in points, text scale included; never under 11 pt.
    double basePoints() const;
    /// The font of the application: the base size in normal weight.
    QFont baseFont() const;
    /// The font of a role; `strong` sets body text in DemiBold (headings always are).
    QFont font(TypeRole role, bool strong = false) const;
    /// Distance of two baselines as a multiple of the font size in pixels.
    double lineHeight(TypeRole role) const;
    /// The font size of a role in pixels.
    double pixelSize(TypeRole role) const;
    /// The widest column that reads well (38 b), in pixels.
    int readingWidth() const;

    int space(Space gap) const;
    static double radius(Radius radius) { return static_cast<double>(radius); }
    /// The least side of anything that can be pressed, in pixels: 44, in kiosk 15 mm.
    int target() const;
    /// The least height of a main button: 52, in kiosk 20 mm.
    int mainTarget() const;
    /// The least height of an answer row: 56, in kiosk 96 px or 15 mm, whichever is more.
    int optionTarget() const;
    /// The least gap between two things that can be pressed, in pixels: 8, in kiosk 3 mm.
    int touchGap() const;
    /// The side of an icon that stands in a line of body text, in pixels.
    int iconSize() const;

    /// Takes note of a new palette or font of the desktop. Start-up does so once.
    void readSystem(const QPalette& palette, const QFont& font);

Q_SIGNALS:
    /// Colours, type, space or motion differ; pixmaps made from them are stale.
    void changed();

private:
    /// Copies of one font share what was found out about it, so that it is found out once.
    struct KeptFont {
        double points;
        bool demiBold;
        bool tightens;
        QFont font;
    };

    double scriptFactor() const;

    mutable std::vector<KeptFont> fonts_;
    ThemeChoice choice_ = ThemeChoice::matchComputer;
    ThemeKind systemKind_ = ThemeKind::light;
    QFont systemFont_;
    int textScale_ = 100;
    double pixelsPerMm_ = 0;
    bool upright_ = false;
    bool motionReduced_ = false;
    bool systemMotionReduced_ = false;
};

/// The theme of the running application. If start-up made none (a small tool, a test of one widget), a light one at
/// 100 % is made and owned by the application object.
Theme& theme();

}  // namespace kneemap
