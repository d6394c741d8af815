#include "app/widgets/fit_mark.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int bars = 3;
constexpr int barGap = 3;

int filled(FitLevel fit) {
    switch (fit) {
        case FitLevel::well:
            return 3;
        case FitLevel::possible:
            return 2;
        case FitLevel::lessWell:
            break;
    }
    return 1;
}

double barLength() { return theme().pixelSize(TypeRole::small) * 1.3; }
double barHeight() { return theme().pixelSize(TypeRole::small) * 0.62; }

}  // namespace

QString fitWords(FitLevel fit) {
    switch (fit) {
        case FitLevel::well:
            return QCoreApplication::translate("kneemap::FitMark", "Fits well");
        case FitLevel::possible:
            return QCoreApplication::translate("kneemap::FitMark", "Possible");
        case FitLevel::lessWell:
            break;
    }
    return QCoreApplication::translate("kneemap::FitMark", "Fits less well");
}

FitMark::FitMark(FitLevel fit, QWidget* parent)
    : QWidget(parent), fit_(fit), words_(new TextLabel(TypeRole::body, {}, this)) {
    installAccessibility();
    auto* row = new QHBoxLayout(this);
    row->addWidget(words_, 0, Qt::AlignVCenter);
    words_->setStrong(true);
    words_->setSingleLine(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &FitMark::dress);
    dress();
}

void FitMark::setFit(FitLevel fit) {
    fit_ = fit;
    dress();
}

int FitMark::barsWidth() const { return static_cast<int>(std::ceil(bars * barLength() + (bars - 1) * barGap)); }

void FitMark::dress() {
    words_->setText(fitWords(fit_));
    setAccessibleName(fitWords(fit_));
    layout()->setContentsMargins(0, 0, 0, 0);
    const int before = barsWidth() + theme().space(Space::s12);
    const bool turned = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(turned ? 0 : before, 0, turned ? before : 0, 0);
    updateGeometry();
    update();
}

void FitMark::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) dress();
}

void FitMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool turned = layoutDirection() == Qt::RightToLeft;
    constexpr double edge = 1.5;
    for (int i = 0; i < bars; ++i) {
        const double start = i * (barLength() + barGap);
        QRectF bar(turned ? width() - start - barLength() : start, (height() - barHeight()) / 2, barLength(),
                   barHeight());
        bar.adjust(edge / 2, edge / 2, -edge / 2, -edge / 2);
        painter.setPen(QPen(colour(Role::forBar), edge));
        painter.setBrush(i < filled(fit_) ? QBrush(colour(Role::forBar)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    }
}

}  // namespace kneemap
