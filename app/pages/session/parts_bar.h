#pragma once

#include <QWidget>
#include <vector>

namespace kneemap {

/// A bar of parts in a row, filled up to a moment: the phases of a repetition, the sets, the exercises. Decoration: the
/// same stands in words beside it.
class PartsBar : public QWidget {
    Q_OBJECT
public:
    explicit PartsBar(QWidget* parent = nullptr);

    /// How long each part is beside the others.
    void setParts(std::vector<double> weights);
    /// Everything before `part` is full, and `share` of it, 0 to 1.
    void setFilled(std::size_t part, double share);

    std::size_t part() const { return part_; }
    double share() const { return share_; }

    QSize sizeHint() const override { return {200, 12}; }
    QSize minimumSizeHint() const override { return {60, 12}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> weights_{1};
    std::size_t part_ = 0;
    double share_ = 0;
};

}  // namespace kneemap
