#include "app/widgets/trail.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr double nameGap = 7;
constexpr double lineGap = 6;
constexpr double lineLength = 26;
constexpr double shortLine = 10;

double dotSize() { return theme().pixelSize(TypeRole::small) * 1.3; }

QFont nameFont(bool current) { return theme().font(TypeRole::small, current); }

}  // namespace

Trail::Trail(QWidget* parent) : QWidget(parent) {
    installAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
    dress();
}

void Trail::setNames(const QStringList& names) {
    ownNames_ = true;
    names_ = names;
    dress();
}

void Trail::setStep(int step) {
    step_ = std::clamp(step, 0, std::max(0, static_cast<int>(names_.size()) - 1));
    dress();
}

QString Trail::description() const {
    if (names_.isEmpty()) return {};
    return tr("Step %1 of %2, %3", "place in the check-up: number, count, name")
        .arg(step_ + 1)
        .arg(names_.size())
        .arg(names_.at(step_));
}

void Trail::dress() {
    if (!ownNames_)
        names_ = {tr("Safety", "waypoint"), tr("About you", "waypoint"), tr("Where it hurts", "waypoint"),
                  tr("Questions", "waypoint"), tr("Result", "waypoint")};
    setAccessibleName(description());
    updateGeometry();
    update();
}

/// Names are measured in the bolder type, so that the trail keeps still when a step is done.
double Trail::wordsWidth(int step) const {
    return std::ceil(QFontMetricsF(nameFont(true)).horizontalAdvance(names_.at(step)));
}

int Trail::widthOf(bool allNames) const {
    double width = 0;
    const int count = static_cast<int>(names_.size());
    for (int i = 0; i < count; ++i) {
        width += dotSize();
        if (allNames || i == step_) width += nameGap + wordsWidth(i);
        if (i + 1 < count) width += 2 * lineGap + (allNames ? lineLength : shortLine);
    }
    return static_cast<int>(std::ceil(width)) + 2;
}

bool Trail::showsAllNames() const { return !theme().hasLargeText() && width() >= widthOf(true); }

QSize Trail::sizeHint() const { return {widthOf(!theme().hasLargeText()), minimumSizeHint().height()}; }

QSize Trail::minimumSizeHint() const {
    const double text = QFontMetricsF(nameFont(true)).height();
    return {widthOf(false), static_cast<int>(std::ceil(std::max(dotSize() + 2, text))) + 4};
}

void Trail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) dress();
}

void Trail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool all = showsAllNames();
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const double middle = height() / 2.0;
    const double dot = dotSize();
    const auto at = [&](double x, double w) { return turned ? width() - x - w : x; };
    const int count = static_cast<int>(names_.size());
    double x = std::max(0.0, (width() - widthOf(all)) / 2.0) + 1;
    for (int i = 0; i < count; ++i) {
        const bool done = i < step_;
        const bool here = i == step_;
        const double edge = here ? 2.5 : done ? 0 : 1.5;
        QRectF circle(at(x, dot), middle - dot / 2, dot, dot);
        painter.setPen(edge > 0 ? QPen(colour(here ? Role::accent : Role::lineStrong), edge) : QPen(Qt::NoPen));
        painter.setBrush(colour(done ? Role::accent : Role::surface));
        painter.drawEllipse(circle.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
        if (here) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(Role::accent));
            painter.drawEllipse(circle.center(), dot * 0.2, dot * 0.2);
        }
        if (done) {
            const double tick = dot * 0.64;
            QRectF mark(0, 0, tick, tick);
            mark.moveCenter(circle.center());
            painter.setPen(QPen(colour(Role::accentText), dot * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF points[] = {mark.topLeft() + QPointF(tick * 0.16, tick * 0.54),
                                      mark.topLeft() + QPointF(tick * 0.40, tick * 0.76),
                                      mark.topLeft() + QPointF(tick * 0.84, tick * 0.28)};
            painter.drawPolyline(points, 3);
        }
        x += dot;
        if (all || here) {
            x += nameGap;
            const double room = wordsWidth(i);
            const WrappedText words{names_.at(i), nameFont(here), 1.0, false};
            const double tall = words.size(room + 4).height();
            painter.setPen(colour(here ? Role::text : done ? Role::text : Role::textQuiet));
            words.paint(painter, QRectF(at(x, room + 2), middle - tall / 2, room + 2, tall), layoutDirection());
            x += room;
        }
        if (i + 1 < count) {
            x += lineGap;
            const double length = all ? lineLength : shortLine;
            painter.fillRect(QRectF(at(x, length), middle - 1, length, 2), colour(done ? Role::accent : Role::line));
            x += length + lineGap;
        }
    }
}

}  // namespace kneemap
