#include "app/figures/exercise_figure.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/figures/clip_reader.h"
#include "app/figures/exercise_clips.h"
#include "app/figures/exercise_figure_accessible.h"
#include "app/figures/figure_painter.h"
#include "app/figures/stills.h"

namespace kneemap {
namespace {

constexpr int calmRate = 30;  // pictures a second
constexpr int quickRate = 60;
constexpr double quickMove = 0.3;  // seconds; a hop or a running step

int rateOf(const Clip& clip) {
    const bool quick =
        std::any_of(clip.moves.begin(), clip.moves.end(), [](const Move& move) { return move.seconds < quickMove; });
    return quick ? quickRate : calmRate;
}

}  // namespace

ExerciseFigure::ExerciseFigure(QWidget* parent) : QWidget(parent) {
    ExerciseFigureAccessible::install();
    ticker_.setTimerType(Qt::PreciseTimer);
    connect(&ticker_, &QTimer::timeout, this, [this] { advanceBy(static_cast<double>(sinceTick_.restart()) / 1000); });
}

void ExerciseFigure::load() const {
    if (loaded_) return;
    loaded_ = true;
    if (!hasFigure(exercise_)) return;
    try {
        clips_ = clipsOf(exercise_, way_);
        if (clips_.empty()) clips_ = clipsOf(exercise_);
    } catch (const FigureError& error) {  // an exercise can be done without its picture
        qWarning("%s", error.what());
    }
}

void ExerciseFigure::setExercise(const QString& id, FigureWay way) {
    if (exercise_ == id && way_ == way) return;
    exercise_ = id;
    way_ = way;
    clips_.clear();
    loaded_ = false;
    clipIndex_ = 0;
    restart();
    if (isVisible()) load();
    becomeFocusable();
    runOrStop();
}

int ExerciseFigure::clipCount() const {
    load();
    return static_cast<int>(clips_.size());
}

const std::vector<Clip>& ExerciseFigure::clips() const {
    load();
    return clips_;
}

const Clip* ExerciseFigure::clip() const {
    load();
    return clips_.empty() ? nullptr : &clips_[static_cast<std::size_t>(clipIndex_)];
}

void ExerciseFigure::setClipIndex(int index) {
    if (index == clipIndex_ || index < 0 || index >= clipCount()) return;
    clipIndex_ = index;
    restart();
    runOrStop();
}

double ExerciseFigure::aspect() const {
    return clip() ? aspectOf(*clip()) : 1;
}

void ExerciseFigure::setColours(const FigureColours& colours) {
    if (colours_ == colours) return;
    colours_ = colours;
    update();
}

void ExerciseFigure::setTrainedSide(Side side) {
    if (trainedSide_ == side) return;
    trainedSide_ = side;
    update();
}

void ExerciseFigure::setPlaying(bool playing) {
    if (playing_ == playing) return;
    playing_ = playing;
    runOrStop();
    tellStateChanged();
    Q_EMIT playingChanged(playing_);
}

void ExerciseFigure::restart() {
    seconds_ = 0;
    shownStill_ = 0;
    update();
}

void ExerciseFigure::setGuided(bool guided, std::optional<double> holdSeconds) {
    const Holds holds{guided, guided ? holdSeconds : std::nullopt};
    if (holds_ == holds) return;
    holds_ = holds;
    restart();
}

void ExerciseFigure::setMotionReduced(bool reduced) {
    if (motionReduced_ == reduced) return;
    motionReduced_ = reduced;
    shownStill_ = 0;
    becomeFocusable();
    runOrStop();
    tellStateChanged();
    update();
}

int ExerciseFigure::stillCount() const {
    return clip() ? static_cast<int>(clip()->stills.size()) : 0;
}

void ExerciseFigure::showStill(int index) {
    if (index == shownStill_ || index < 0 || index >= stillCount()) return;
    shownStill_ = index;
    update();
    tellStateChanged();
    Q_EMIT stillShown(index);
}

void ExerciseFigure::becomeFocusable() {
    setFocusPolicy(motionReduced_ ? Qt::StrongFocus : Qt::NoFocus);
}

void ExerciseFigure::tellStateChanged() {
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ExerciseFigure::runOrStop() {
    const bool run = isVisible() && playing_ && !motionReduced_ && clip();
    if (!run) return ticker_.stop();
    sinceTick_.restart();
    ticker_.start(1000 / rateOf(*clip()));
}

std::optional<Moment> ExerciseFigure::moment() const {
    if (!clip()) return std::nullopt;
    return Timeline(*clip(), holds_).at(seconds_);
}

void ExerciseFigure::advanceBy(double seconds) {
    if (!clip() || seconds <= 0) return;
    const Clip& shown = *clip();
    const Timeline timeline(shown, holds_);
    const Moment before = timeline.at(seconds_);
    const double loopsBefore = std::floor(seconds_ / timeline.loopSeconds());
    seconds_ += seconds;
    const Moment now = timeline.at(seconds_);
    const double loops = std::floor(seconds_ / timeline.loopSeconds());
    const bool anotherMove = now.move != before.move || loops != loopsBefore;
    if (anotherMove || !before.resting || now.guidedRest) update();  // a plain rest looks the same all along

    if (before.guidedRest && (anotherMove || !now.guidedRest))
        Q_EMIT holdProgressed(before.restSeconds, before.restSeconds);
    if (loops != loopsBefore) Q_EMIT loopFinished(static_cast<int>(loops));
    if (now.resting && (anotherMove || !before.resting))
        Q_EMIT poseReached(QString::fromStdString(shown.poses[shown.moves[now.move].to].name));
    if (now.guidedRest) Q_EMIT holdProgressed(now.sinceRest, now.restSeconds);
}

void ExerciseFigure::showMoment(double seconds) {
    if (seconds_ == seconds) return;
    seconds_ = seconds;
    update();
}

QSize ExerciseFigure::sizeHint() const {
    return {280, 280};
}
QSize ExerciseFigure::minimumSizeHint() const {
    return {120, 120};
}

void ExerciseFigure::paintEvent(QPaintEvent*) {
    const Clip* const shown = clip();
    if (!shown) return;
    QPainter painter(this);
    if (motionReduced_) {
        StillsOptions options;
        options.trained = trainedSide_;
        options.chosen = static_cast<std::size_t>(shownStill_);
        return renderStills(painter, rect(), *shown, colours_, options);
    }
    const Moment now = Timeline(*shown, holds_).at(seconds_);
    PaintOptions options;
    options.mirrored = isMirrored(*shown, trainedSide_);
    options.loopShare = now.loopShare;
    paintFrame(painter, rect(), *shown, frameAt(*shown, now), colours_, options);
}

void ExerciseFigure::showEvent(QShowEvent*) {
    runOrStop();
}
void ExerciseFigure::hideEvent(QHideEvent*) {
    ticker_.stop();
}

void ExerciseFigure::mouseReleaseEvent(QMouseEvent* event) {
    const int stills = stillCount();
    if (!motionReduced_ || event->button() != Qt::LeftButton || stills == 0) return QWidget::mouseReleaseEvent(event);
    if (rect().contains(event->position().toPoint())) showStill((shownStill_ + 1) % stills);
}

void ExerciseFigure::keyPressEvent(QKeyEvent* event) {
    const int stills = stillCount();
    if (!motionReduced_ || stills == 0) return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return showStill((shownStill_ + 1) % stills);
        case Qt::Key_Right:
        case Qt::Key_Down:
            return showStill(std::min(shownStill_ + 1, stills - 1));
        case Qt::Key_Left:
        case Qt::Key_Up:
            return showStill(std::max(shownStill_ - 1, 0));
        default:
            return QWidget::keyPressEvent(event);
    }
}

}  // namespace kneemap
