#pragma once

#include <QLayout>
#include <vector>

namespace kneemap {

/// Cards in rows of equal columns, as many as fit; the cards of a row are equally high. One column where only one fits.
class CardGrid : public QLayout {
    Q_OBJECT
public:
    /// A column is at least `leastWidth` pixels wide at 100 % text; it grows with the text. At most `columns` of them.
    CardGrid(int leastWidth, int columns, QWidget* parent = nullptr);
    ~CardGrid() override;

    void setGaps(int across, int down);

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
    int columnsIn(int width) const;
    int arrange(const QRect& rect, bool place) const;

    std::vector<QLayoutItem*> items_;
    int leastWidth_;
    int mostColumns_;
    int across_ = 12;
    int down_ = 12;
};

}  // namespace kneemap
