#include "app/pages/result/moving_figure.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/clinical_text.h"
#include "app/figures/exercise_clips.h"
#include "app/figures/exercise_figure.h"
#include "app/style/theme.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

constexpr int edge = 8;
constexpr int leastHeight = 210;
constexpr int mostHeight = 340;

}  // namespace

bool MovingFigure::exists(const ExerciseId& exercise) { return hasFigure(QString::fromStdString(exercise.text())); }

MovingFigure::MovingFigure(const Exercise& exercise, Side trained, QWidget* parent)
    : QWidget(parent), figure_(new ExerciseFigure(this)), pause_(new PushButton(ButtonKind::secondary, {}, this)) {
    FigureColours colours = theme().kind() == ThemeKind::light ? FigureColours::light() : FigureColours::dark();
    colours.background = QColor();
    figure_->setColours(colours);
    figure_->setMotionReduced(theme().motionReduced());
    figure_->setTrainedSide(trained);
    figure_->setExercise(QString::fromStdString(exercise.id.text()));
    figure_->setAccessibleName(tr("Moving picture: %1").arg(ClinicalText::of(exercise.name)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(figure_);
    pause_->setVisible(!theme().motionReduced());
    connect(pause_, &QPushButton::clicked, figure_, [this] { figure_->setPlaying(!figure_->isPlaying()); });
    connect(figure_, &ExerciseFigure::playingChanged, this, &MovingFigure::showState);
    showState();
}

int MovingFigure::heightFor(int width) const {
    const double aspect = figure_->aspect();
    return std::clamp(static_cast<int>(width / (aspect > 0 ? aspect : 1.0)), leastHeight, mostHeight);
}

void MovingFigure::showState() {
    if (figure_->isPlaying()) pause_->setPictureOnly(IconName::pause, tr("Pause"));
    else pause_->setPictureOnly(IconName::play, tr("Play"));
    arrange();
}

void MovingFigure::arrange() {
    const int side = theme().target();
    const int x = layoutDirection() == Qt::RightToLeft ? edge : width() - side - edge;
    pause_->setGeometry(x, edge, side, side);
    pause_->raise();
}

void MovingFigure::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void MovingFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::background));
    painter.drawRoundedRect(QRectF(rect()), Theme::radius(Radius::button), Theme::radius(Radius::button));
}

}  // namespace kneemap
