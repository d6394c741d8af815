#pragma once

#include <QLayout>
#include <optional>
#include <vector>

#include "app/widgets/measured.h"

namespace kneemap {

/// A layout of our own that holds its items and asks them for their sizes once, until one of them changes: layouts stand in
/// layouts, and each asks again for every width it tries.
class MeasuredLayout : public QLayout {
    Q_OBJECT
public:
    explicit MeasuredLayout(QWidget* parent);
    ~MeasuredLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    /// The widest and the highest item, and the margins.
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

protected:
    /// Sets the items into `rect`, or only finds out how high they stand at its width. Returns that height, margins included.
    virtual int arrange(const QRect& rect, bool place) const = 0;
    /// The size hint, margins left out.
    virtual QSize wanted() const = 0;

    /// The items that take room.
    std::vector<QLayoutItem*> shown() const;
    /// The height an item takes at a width.
    static int heightOf(const QLayoutItem& item, int width);
    Qt::LayoutDirection direction() const;

private:
    QSize withMargins(const QSize& size) const;

    std::vector<QLayoutItem*> items_;
    MeasuredHeights heights_;
    mutable std::optional<QSize> wanted_;
    mutable std::optional<QSize> least_;
};

}  // namespace kneemap
