#pragma once

#include "app/widgets/measured_layout.h"

namespace kneemap {

/// Cards in rows of equal columns, as many as fit; the cards of a row are equally high. One column where only one fits.
class CardGrid : public MeasuredLayout {
    Q_OBJECT
public:
    /// A column is at least `leastWidth` pixels wide at 100 % text; it grows with the text. At most `columns` of them.
    CardGrid(int leastWidth, int columns, QWidget* parent = nullptr);

    void setGaps(int across, int down);

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

protected:
    int arrange(const QRect& rect, bool place) const override;
    QSize wanted() const override;

private:
    int columnsIn(int width) const;

    int leastWidth_;
    int mostColumns_;
    int across_ = 12;
    int down_ = 12;
};

}  // namespace kneemap
