#pragma once

#include <QLayout>
#include <vector>

namespace kneemap {

/// Items side by side in columns of equal width, or of the widths given by setWeights; one below the other where a
/// column would be narrower than its item needs, and always where `stacked` is set. The way two columns become one.
class EvenLayout : public QLayout {
    Q_OBJECT
public:
    explicit EvenLayout(QWidget* parent = nullptr);
    ~EvenLayout() override;

    void setGaps(int across, int down);
    /// Relative widths of the columns, such as {2, 1}; columns without one weigh 1.
    void setWeights(std::vector<int> weights);
    /// The least width of a column, if more than its items ask for; in pixels at 100 % text, growing with the text.
    void setLeastColumnWidth(int pixels);
    void setStacked(bool stacked);
    /// True if each item keeps its own height instead of filling the row.
    void setTopAligned(bool top);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    std::vector<QLayoutItem*> shown() const;
    std::vector<int> columnWidths(int width) const;
    int arrange(const QRect& rect, bool place) const;
    int leastColumn() const;

    std::vector<QLayoutItem*> items_;
    std::vector<int> weights_;
    int across_ = 16;
    int down_ = 16;
    int leastColumn_ = 0;
    bool stacked_ = false;
    bool top_ = false;
};

}  // namespace kneemap
