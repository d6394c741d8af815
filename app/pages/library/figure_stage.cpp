#include "app/pages/library/figure_stage.h"

#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

#include "app/figures/exercise_figure.h"
#include "app/style/theme.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

constexpr int inset = 12;
constexpr int tallest = 400;

}  // namespace

void dressFigure(ExerciseFigure& figure) {
    FigureColours colours = theme().kind() == ThemeKind::light ? FigureColours::light() : FigureColours::dark();
    colours.background = QColor();
    figure.setColours(colours);
}

FigureStage::FigureStage(const ExerciseId& exercise, const QString& name, FigureWay way, QWidget* parent)
    : QWidget(parent), figure_(new ExerciseFigure(this)), pause_(new PushButton(ButtonKind::secondary, {}, this)) {
    setFigure(exercise, name, way);
    connect(pause_, &PushButton::clicked, this, [this] { figure_->setPlaying(!figure_->isPlaying()); });
    connect(figure_, &ExerciseFigure::playingChanged, this, &FigureStage::dress);
    connect(&theme(), &Theme::changed, this, &FigureStage::dress);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    dress();
}

void FigureStage::setFigure(const ExerciseId& exercise, const QString& name, FigureWay way) {
    figure_->setExercise(QString::fromStdString(exercise.text()), way);
    figure_->setAccessibleName(name);
    updateGeometry();
}

void FigureStage::dress() {
    dressFigure(*figure_);
    figure_->setMotionReduced(theme().motionReduced());
    if (figure_->isPlaying()) pause_->setPictureOnly(IconName::pause, tr("Pause"));
    else pause_->setPictureOnly(IconName::play, tr("Play"));
    // With reduced motion there is nothing to pause: the figure stands still, and a press shows its next pose.
    pause_->setVisible(!theme().motionReduced());
    arrange();
    update();
}

int FigureStage::heightForWidth(int width) const {
    const double aspect = figure_->aspect() > 0 ? figure_->aspect() : 1;
    return std::clamp(static_cast<int>((width - 2 * inset) / aspect) + 2 * inset, 220, tallest);
}

QSize FigureStage::sizeHint() const { return {360, heightForWidth(360)}; }

void FigureStage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().kind() == ThemeKind::contrast ? QPen(colour(Role::line), 1) : QPen(Qt::NoPen));
    painter.setBrush(colour(Role::background));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius(Radius::button), Theme::radius(Radius::button));
}

void FigureStage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FigureStage::arrange() {
    figure_->setGeometry(rect().adjusted(inset, inset, -inset, -inset));
    const QSize size = pause_->sizeHint();
    const int x = layoutDirection() == Qt::RightToLeft ? inset : width() - size.width() - inset;
    pause_->setGeometry(x, inset, size.width(), size.height());
    pause_->raise();
}

}  // namespace kneemap
