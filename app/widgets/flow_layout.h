#pragma once

#include "app/widgets/measured_layout.h"

namespace kneemap {

/// Items one after another from the start of the line, wrapped like words. Items keep their size hints, but none is
/// wider than the line.
class FlowLayout : public MeasuredLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);

    void setGaps(int across, int down);

    Qt::Orientations expandingDirections() const override { return {}; }

protected:
    int arrange(const QRect& rect, bool place) const override;
    QSize wanted() const override;

private:
    int across_ = 8;
    int down_ = 8;
};

}  // namespace kneemap
