#pragma once

#include <QPixmap>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

#include "app/diagram/diagram_colours.h"
#include "app/diagram/knee_drawing.h"
#include "app/diagram/knee_view.h"
#include "app/diagram/plate_frame.h"
#include "app/diagram/plate_look.h"
#include "core/anatomy/side.h"
#include "core/history/history.h"
#include "core/id.h"

class QPainter;

namespace kneemap {

/// What a small picture shows of one view of a knee.
struct KneePictureContent {
    KneeView view = KneeView::front;
    Side side = Side::right;
    std::vector<MarkedZone> marks;  ///< filled; the worst with its contour line
    std::vector<ZoneId> typical;    ///< where a condition usually hurts: dashed
    PlateLook look;

    friend bool operator==(const KneePictureContent&, const KneePictureContent&) = default;
};

/// The view that shows most of these zones, the worst one above all; nothing to show: the front.
KneeView bestViewFor(const std::vector<MarkedZone>& marks, const std::vector<ZoneId>& typical = {});

/// The view a zone is drawn on; none for "all over", which is on no plate.
std::optional<KneeView> viewOf(const ZoneId& zone);

/// Paints the picture into `target`, on the screen, on paper or into a PDF.
void paintKneePicture(QPainter& painter, const QRectF& target, const KneePictureContent& content,
                      const DiagramColours& colours);

/// How large a knee beside answers is, on every page, so that it is rendered once.
constexpr QSize smallKnee{140, 200};

/// A small knee to look at, not to touch: on tabs, beside questions and on result cards.
/// To a screen reader it is a graphic; the page gives its accessible name.
class KneePicture : public QWidget {
    Q_OBJECT

public:
    explicit KneePicture(QWidget* parent = nullptr);
    ~KneePicture() override;

    const KneePictureContent& content() const { return content_; }
    void setContent(const KneePictureContent& content);
    void setColours(const DiagramColours& colours);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    KneePictureContent content_;
    DiagramColours colours_;
    QPixmap plate_;  // the skin and what lies under it, without marks
    QSizeF plateSize_;
    double plateRatio_ = 0;
    std::unique_ptr<KneeDrawing> drawing_;
};

}  // namespace kneemap
