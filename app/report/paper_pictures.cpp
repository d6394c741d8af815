#include <algorithm>

#include "app/figures/exercise_clips.h"
#include "app/figures/stills.h"
#include "app/report/paper_parts.h"

namespace kneemap {
namespace {

constexpr double kneeHigh = 36;      // mm
constexpr double stillsHigh = 34;    // mm
constexpr double picturesWide = 84;  // mm
constexpr double screenDots = 96;    // an inch: what pictures made for the window count in

/// Paints with 96 dots to an inch, in which pictures made for the window have their line widths and pixels.
void inScreenDots(QPainter& painter, const QRectF& area, const std::function<void(const QRectF&)>& paint) {
    const double ratio = PaperLook::dotsPerInch / screenDots;
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(ratio, ratio);
    paint({QPointF(0, 0), area.size() / ratio});
    painter.restore();
}

}  // namespace

std::unique_ptr<PaperBox> kneeBox(const KneePart& knee, const PaperLook&) {
    return std::make_unique<PictureBox>(PaperLook::mm(kneeHigh), [pictures = knee.pictures](QPainter& painter, const QRectF& area) {
        const double each = area.width() / static_cast<double>(pictures.size());
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            const QRectF place(area.left() + each * static_cast<double>(i), area.top(), each, area.height());
            inScreenDots(painter, place, [&](const QRectF& box) { paintKneePicture(painter, box, pictures[i], DiagramColours{}); });
        }
    });
}

std::unique_ptr<PaperBox> exerciseBox(const ExercisePart& exercise, const PaperLook& look) {
    PaperBoxes words;
    words.push_back(wordsBox(exercise.name, look, look.body() + 1.5, true));
    words.push_back(wordsBox(exercise.dose, look, look.body(), true, Role::accent));
    words.push_back(listBox({{}, exercise.steps, ListPart::Sign::number}, look, Role::text, Role::accent));
    if (!exercise.easier.isEmpty()) words.push_back(listBox({{}, {exercise.easier}, ListPart::Sign::minus}, look, Role::text, Role::accent));
    words.push_back(listBox({{}, {exercise.stopIf}, ListPart::Sign::warning}, look, Role::text, Role::sameDayEdge));
    auto told = std::make_unique<StackBox>(std::move(words), PaperLook::points(2.5));
    const QString id = QString::fromStdString(exercise.exercise.text());
    if (!hasFigure(id)) return told;
    std::vector<RowBox::Column> columns(2);
    columns[0].width = PaperLook::mm(picturesWide);
    columns[0].box = std::make_unique<PictureBox>(PaperLook::mm(stillsHigh), [id, side = exercise.side](QPainter& painter, const QRectF& area) {
        const std::vector<Clip> clips = clipsOf(id);
        FigureColours colours = FigureColours::light();
        colours.background = QColor();
        colours.hatched = true;  // the working muscle stays visible in grey
        StillsOptions options;
        options.trained = side;
        options.leastLine = 0.6;
        inScreenDots(painter, area, [&](const QRectF& box) { renderStills(painter, box, clips.front(), colours, options); });
    });
    columns[1].box = std::move(told);
    return std::make_unique<RowBox>(std::move(columns), PaperLook::mm(6), look.direction);
}

}  // namespace kneemap
