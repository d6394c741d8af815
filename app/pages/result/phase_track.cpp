#include "app/pages/result/phase_track.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int chosenBar = 8;
constexpr int idleBar = 4;
constexpr int gap = 8;

WrappedText nameText(const QString& name) {
    return {name, theme().font(TypeRole::body, true), theme().lineHeight(TypeRole::subheading), false};
}

WrappedText underText(const QString& words) {
    return {words, theme().font(TypeRole::small), theme().lineHeight(TypeRole::small), false};
}

}  // namespace

PhaseTab::PhaseTab(const QString& name, const QString& weeks, const QString& tag, QWidget* parent)
    : QRadioButton(parent), name_(name), under_(tag.isEmpty() ? weeks : tr("%1 · %2", "weeks of a phase, then 'Start here'").arg(weeks, tag)) {
    setAccessibleName(tr("%1, %2", "a phase of the plan, then its weeks").arg(name_, under_));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize PhaseTab::sizeHint() const {
    const int width = static_cast<int>(std::ceil(std::max(nameText(name_).naturalWidth(), underText(under_).naturalWidth()))) + 1;
    return {width, heightForWidth(width)};
}

QSize PhaseTab::minimumSizeHint() const {
    return {static_cast<int>(std::max(nameText(name_).leastWidth(), underText(under_).leastWidth())) + 1, theme().target()};
}

int PhaseTab::heightForWidth(int width) const {
    const double words = nameText(name_).size(width).height() + underText(under_).size(width).height();
    return std::max(theme().target(), static_cast<int>(std::ceil(words)) + chosenBar + 2 * gap);
}

void PhaseTab::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse() && !isChecked()) {
        painter.setBrush(colour(Role::hover));
        painter.drawRoundedRect(QRectF(rect()), gap, gap);
    }
    // The chosen stretch is thick as well as green.
    const double tall = isChecked() ? chosenBar : idleBar;
    painter.setBrush(colour(isChecked() ? Role::accent : Role::lineStrong));
    painter.drawRoundedRect(QRectF(0, (chosenBar - tall) / 2, width(), tall), tall / 2, tall / 2);
    painter.setPen(colour(isChecked() ? Role::text : Role::textQuiet));
    const WrappedText name = nameText(name_);
    const double high = name.size(width()).height();
    name.paint(painter, QRectF(0, chosenBar + gap, width(), high), layoutDirection());
    painter.setPen(colour(Role::textQuiet));
    const WrappedText under = underText(under_);
    under.paint(painter, QRectF(0, chosenBar + gap + high, width(), under.size(width()).height()), layoutDirection());
}

PhaseTrack::PhaseTrack(const std::vector<Stretch>& phases, QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Phases of the plan"));
    auto* row = new EvenLayout(this);
    row->setGaps(theme().touchGap(), theme().touchGap());
    row->setLeastColumnWidth(130);
    row->setStacked(theme().hasLargeText());
    for (const Stretch& phase : phases) {
        auto* tab = new PhaseTab(phase.name, phase.weeks, phase.tag, this);
        const int index = static_cast<int>(tabs_.size());
        connect(tab, &QAbstractButton::toggled, this, [this, index](bool on) {
            if (on) Q_EMIT phaseChosen(index);
        });
        row->addWidget(tab);
        tabs_.push_back(tab);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhaseTrack::setChosen(int phase) {
    if (phase >= 0 && phase < static_cast<int>(tabs_.size())) tabs_[static_cast<std::size_t>(phase)]->setChecked(true);
}

}  // namespace kneemap
