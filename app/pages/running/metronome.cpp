#include "app/pages/running/metronome.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/pages/running/pulse_view.h"
#include "app/style/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"
#include "app/widgets/stepper.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr qint64 minute = 60000;

}  // namespace

qint64 beatsBy(qint64 milliseconds, int stepsAMinute) { return milliseconds < 0 ? 0 : milliseconds * stepsAMinute / minute + 1; }

qint64 timeOfBeat(qint64 number, int stepsAMinute) {
    // Rounded up, so that the beat has come by then.
    return (number * minute + stepsAMinute - 1) / stepsAMinute;
}

Metronome::Metronome(int least, int most, int first, QWidget* parent)
    : Card(parent),
      least_(least),
      most_(most),
      cadence_(std::clamp(first, least, most)),
      stepper_(new Stepper(this)),
      count_(new TextLabel(TypeRole::body, {}, this)),
      still_(new TextLabel(TypeRole::small, {}, this)),
      pulse_(new PulseView(this)),
      button_(new PushButton(ButtonKind::secondary, {}, this)) {
    setAccessibleName(tr("Beat for the cadence drill"));
    auto* title = new HeadingLabel(3, tr("Your beat"), this);
    stepper_->setQuestion(tr("Steps a minute, both feet"));
    stepper_->setUnit(tr("steps a minute"));
    stepper_->setRange(least_, most_, 1, cadence_);
    std::vector<int> picks;
    for (int pick = least_; pick <= most_; pick += 10) picks.push_back(pick);
    stepper_->setQuickPicks(picks);
    stepper_->setTypingAllowed(false);
    stepper_->setValue(cadence_);

    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setGaps(theme().space(Space::s24), theme().space(Space::s12));
    flow->addWidget(button_);
    flow->addWidget(pulse_);
    still_->setColour(Role::textQuiet);
    column()->addWidget(title);
    column()->addWidget(stepper_);
    column()->addWidget(row);
    column()->addWidget(count_);
    column()->addWidget(still_);

    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &Metronome::beat);
    connect(stepper_, &Stepper::valueChosen, this, &Metronome::setCadence);
    connect(button_, &PushButton::clicked, this, [this] { isRunning() ? stop() : start(); });
    connect(&theme(), &Theme::changed, this, [this] {
        if (theme().motionReduced()) stop();
        dress();
    });
    dress();
}

void Metronome::setCadence(int stepsAMinute) {
    cadence_ = std::clamp(stepsAMinute, least_, most_);
    if (stepper_->value() != cadence_) stepper_->setValue(cadence_);
    dress();
    if (isRunning()) start();
}

void Metronome::start() {
    if (theme().motionReduced()) return;
    since_.start();
    showBeat(0);
    timer_.start(static_cast<int>(timeOfBeat(1, cadence_)));
    dress();
}

void Metronome::stop() {
    timer_.stop();
    pulse_->setLanding(std::nullopt);
    dress();
}

void Metronome::beat() {
    // The next one is timed from the first, so that late wakes do not add up.
    const qint64 now = since_.elapsed(), next = beatsBy(now, cadence_);
    showBeat(next - 1);
    timer_.start(static_cast<int>(std::max<qint64>(1, timeOfBeat(next, cadence_) - now)));
}

void Metronome::showBeat(qint64 number) {
    pulse_->setLanding(number % 2 == 0 ? PulseView::Foot::left : PulseView::Foot::right);
}

void Metronome::hideEvent(QHideEvent* event) {
    stop();
    Card::hideEvent(event);
}

void Metronome::dress() {
    const bool still = theme().motionReduced();
    button_->setVisible(!still);
    pulse_->setVisible(!still);
    button_->setText(isRunning() ? tr("Stop the beat") : tr("Start the beat"));
    button_->setIcon(isRunning() ? IconName::pause : IconName::play);
    // Two feet, half a minute: a quarter.
    count_->setText(tr("At this beat one foot lands about %n times in 30 seconds.", "", (cadence_ + 2) / 4));
    still_->setText(still ? tr("You asked for less motion, so nothing moves here. Count the landings instead, or set a watch to the same number.")
                          : tr("It makes no sound. To take it along, set a watch or another metronome to the same number."));
}

}  // namespace kneemap
