#include "app/pages/result/course_chart.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int barHeight = 16;
constexpr int trackHeight = 22;

/// A span of weeks on the line, or one week as a diamond. Decoration: the words above say the same.
class SpanBar : public QWidget {
public:
    enum class Look { hatched, solid, mark };

    SpanBar(Weeks span, int most, Look look, QWidget* parent) : QWidget(parent), span_(span), most_(most), look_(look) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(trackHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double week = static_cast<double>(width()) / most_;
        const double middle = height() / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::surfaceSunk));
        painter.drawRoundedRect(QRectF(0, middle - barHeight / 2.0, width(), barHeight), barHeight / 2.0, barHeight / 2.0);
        if (look_ == Look::mark) {
            const double x = std::clamp(week * span_.to, 10.0, width() - 10.0);
            QPolygonF diamond({QPointF(x, middle - 10), QPointF(x + 10, middle), QPointF(x, middle + 10), QPointF(x - 10, middle)});
            painter.setBrush(colour(Role::chart2));
            painter.drawPolygon(diamond);
            return;
        }
        const QRectF bar(week * span_.from, middle - barHeight / 2.0, week * (span_.to - span_.from), barHeight);
        painter.setBrush(look_ == Look::solid ? QBrush(colour(Role::chart1)) : QBrush(colour(Role::chart1), Qt::BDiagPattern));
        painter.setPen(QPen(colour(Role::chart1), 1.5));
        painter.drawRoundedRect(bar.adjusted(0.75, 0.75, -0.75, -0.75), barHeight / 2.0, barHeight / 2.0);
    }

private:
    Weeks span_;
    int most_;
    Look look_;
};

/// Figures of the weeks under the bars.
class WeekScale : public QWidget {
public:
    WeekScale(int most, QWidget* parent) : QWidget(parent), most_(most) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        return {200, static_cast<int>(std::ceil(QFontMetricsF(theme().font(TypeRole::small)).height())) + 8};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(theme().font(TypeRole::small));
        painter.setPen(colour(Role::textQuiet));
        const QFontMetricsF metrics(painter.font());
        const double week = static_cast<double>(width()) / most_;
        int step = most_ <= 13 ? 1 : most_ <= 30 ? 2 : 4;
        while (metrics.horizontalAdvance(QStringLiteral("000")) > week * step) step *= 2;
        for (int w = step; w <= most_; w += step) {
            const QString figure = QLocale().toString(w);
            const double wide = metrics.horizontalAdvance(figure);
            const double x = std::min(week * w - wide / 2, width() - wide);
            painter.drawText(QPointF(x, metrics.ascent() + 6), figure);
            painter.fillRect(QRectF(std::min(week * w, width() - 1.0) - 0.5, 0, 1, 4), colour(Role::lineStrong));
        }
    }

private:
    int most_;
};

QString weeksInWords(Weeks weeks) {
    if (weeks.from == weeks.to) return CourseChart::tr("%n weeks", nullptr, weeks.to);
    //: a span of weeks: "6 to 12 weeks"
    return CourseChart::tr("%1 to %2 weeks").arg(weeks.from).arg(weeks.to);
}

}  // namespace

CourseChart::CourseChart(const Course& course, QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = columnIn(this, Space::s4);
    const int most = std::max({course.usual.to, course.review, course.better.to, 1});
    const auto add = [&](const QString& label, Weeks span, SpanBar::Look look) {
        auto* line = words(TypeRole::body, label, this);
        line->setStrong(true);
        column->addWidget(line);
        column->addWidget(new SpanBar(span, most, look, this));
        column->addSpacing(theme().space(Space::s8));
    };
    add(tr("A bit better: %1").arg(weeksInWords(course.better)), course.better, SpanBar::Look::hatched);
    add(tr("Most people: %1").arg(weeksInWords(course.usual)), course.usual, SpanBar::Look::solid);
    add(tr("Not clearly better by week %1? See a doctor or physio").arg(course.review), {course.review, course.review}, SpanBar::Look::mark);
    auto* scale = new WeekScale(most, this);
    scale->setAccessibleName(tr("Scale of weeks"));
    column->addWidget(scale);
    column->addWidget(words(TypeRole::small, tr("Weeks from now. These spans are expert view."), this, Role::textQuiet));
}

}  // namespace kneemap
