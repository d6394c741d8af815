#pragma once

#include <vector>

#include "app/widgets/measured_layout.h"

namespace kneemap {

/// Items side by side in columns of equal width, or of the widths given by setWeights; one below the other where a
/// column would be narrower than its item needs, and always where `stacked` is set. The way two columns become one.
class EvenLayout : public MeasuredLayout {
    Q_OBJECT
public:
    explicit EvenLayout(QWidget* parent = nullptr);

    void setGaps(int across, int down);
    /// Relative widths of the columns, such as {2, 1}; columns without one weigh 1.
    void setWeights(std::vector<int> weights);
    /// The least width of a column, if more than its items ask for; in pixels at 100 % text, growing with the text.
    void setLeastColumnWidth(int pixels);
    void setStacked(bool stacked);
    /// True if each item keeps its own height instead of filling the row.
    void setTopAligned(bool top);

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

protected:
    int arrange(const QRect& rect, bool place) const override;
    QSize wanted() const override;

private:
    std::vector<int> columnWidths(int width) const;
    int leastColumn() const;

    std::vector<int> weights_;
    int across_ = 16;
    int down_ = 16;
    int leastColumn_ = 0;
    bool stacked_ = false;
    bool top_ = false;
};

}  // namespace kneemap
