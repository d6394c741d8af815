#pragma once

#include <optional>

#include "app/widgets/measured_layout.h"

namespace kneemap {

/// What opens the welcome page, in this order: what it says, what can be done, a picture. In a wide window the picture stands
/// beside both; in an upright one between them, as high as the window leaves, so that what can be done lies near the hand; in
/// a narrow one or with large text below both. Whatever height there is gets filled.
class HeroLayout : public MeasuredLayout {
    Q_OBJECT
public:
    using MeasuredLayout::MeasuredLayout;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal | Qt::Vertical; }
    void setGeometry(const QRect& rect) override;

protected:
    int arrange(const QRect& rect, bool place) const override;
    QSize wanted() const override;

private:
    enum class Shape { beside, upright, stacked };

    Shape shapeIn(int width) const;

    mutable std::optional<Shape> measured_;  ///< the shape that was last asked for its height
};

}  // namespace kneemap
