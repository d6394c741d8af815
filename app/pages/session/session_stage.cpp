#include "app/pages/session/session_stage.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/figures/exercise_figure.h"
#include "app/pages/library/figure_stage.h"
#include "app/style/theme.h"
#include "app/widgets/text_label.h"

namespace kneemap {

SessionStage::SessionStage(const ClinicalText& text, QWidget* parent)
    : QWidget(parent), text_(text), figure_(new ExerciseFigure(this)), line_(new TextLabel(TypeRole::body, {}, this)) {
    auto* column = new QVBoxLayout(this);
    const int edge = theme().space(Space::s16);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme().space(Space::s8));
    column->addWidget(figure_, 1);
    column->addWidget(line_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    figure_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);  // as large as the room it has
    figure_->setPlaying(false);
    figure_->setMotionReduced(theme().motionReduced());
    dressFigure(*figure_);
}

void SessionStage::setWay(const Way& way, bool easier) {
    if (way_ == way && easier_ == easier) return;
    way_ = way;
    easier_ = easier;
    figure_->setExercise(QString::fromStdString(way.exercise.text()), easier ? FigureWay::easier : FigureWay::usual);
    //: %1 is the name of an exercise
    figure_->setAccessibleName(tr("Moving picture: %1").arg(text_.exercise(way.exercise)));
    figure_->setFocusPolicy(Qt::NoFocus);  // the session turns its stills; Space is for the pause
    pace_.emplace(figure_->clips(), way.phases);
    figure_->setGuided(pace_->isPaced(), pace_->holds().seconds);
}

QString SessionStage::lineFor(const Session& session, const SessionPlace& place) const {
    const SessionPart& part = session.parts[place.part];
    const Drill& drill = session.drills[part.drill];
    const Exercise& exercise = *text_.knowledge().find(drill.exercise);
    //: %1 is how an exercise is made easier
    if (drill.isEasier(part.set)) return tr("The easier way: %1").arg(ClinicalText::of(exercise.easier));
    // One step after another while one gets ready; then when to stop.
    const auto& steps = exercise.steps;
    if (part.kind != SessionPart::Kind::ready) return brief_ ? QString() : ClinicalText::of(exercise.stopIf);
    const double share = place.since / part.seconds;
    const auto step = std::min(steps.size() - 1, static_cast<std::size_t>(share * static_cast<double>(steps.size())));
    return ClinicalText::of(steps[step]);
}

void SessionStage::show(const Session& session, const SessionPlace& place, bool running) {
    if (place.finished) return;
    const SessionPart& part = session.parts[place.part];
    const Drill& drill = session.drills[part.drill];
    const Way& way = drill.wayOf(part.set);
    setWay(way, drill.isEasier(part.set) && way.exercise == drill.exercise);
    const QString line = lineFor(session, place);
    line_->setText(line);
    line_->setVisible(!line.isEmpty());
    figure_->setTrainedSide(part.side.value_or(Side::right));
    const bool works = part.kind == SessionPart::Kind::work;
    const bool byItself = part.kind == SessionPart::Kind::ready || (works && !pace_->isPaced());
    figure_->setPlaying(running && byItself);
    if (byItself) return;
    if (!works) {
        figure_->setClipIndex(0);
        return figure_->showMoment(0);
    }
    const FigurePace::Shown shown = pace_->at(place.phase, place.sincePhase);
    figure_->setClipIndex(shown.clip);
    figure_->showMoment(shown.seconds);
    if (!figure_->isMotionReduced()) return;
    const auto& stills = figure_->clip()->stills;
    const auto still = std::find(stills.begin(), stills.end(), shown.pose);
    if (still != stills.end()) figure_->showStill(static_cast<int>(still - stills.begin()));
}

void SessionStage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::line), 1));
    painter.setBrush(colour(Role::surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius(Radius::card), Theme::radius(Radius::card));
}

}  // namespace kneemap
