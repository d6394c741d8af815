#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace kneemap {

/// A piece of a sheet: it says how high it is for a width, and paints itself into an area of that size.
class PaperBox {
public:
    virtual ~PaperBox() = default;
    virtual double heightFor(double width) const = 0;
    virtual void paint(QPainter& painter, const QRectF& area) const = 0;
};

using PaperBoxes = std::vector<std::unique_ptr<PaperBox>>;

/// Words that wrap.
class TextBox : public PaperBox {
public:
    TextBox(QString words, const QFont& font, QColor colour, Qt::LayoutDirection direction, Qt::Alignment alignment = Qt::AlignLeading);
    double heightFor(double width) const override;
    void paint(QPainter& painter, const QRectF& area) const override;
    /// The height of one line.
    double lineHeight() const;
    /// The width of the words set in one line.
    double naturalWidth() const;

private:
    double layOut(double width, QPainter* painter, QPointF at) const;

    QString words_;
    QFont font_;
    QColor colour_;
    Qt::LayoutDirection direction_;
    Qt::Alignment alignment_;
};

/// Boxes one below the other.
class StackBox : public PaperBox {
public:
    StackBox(PaperBoxes boxes, double gap) : boxes_(std::move(boxes)), gap_(gap) {}
    double heightFor(double width) const override;
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    PaperBoxes boxes_;
    double gap_;
};

/// Boxes side by side, tops level. A width above 0 is fixed; the others share what is left by weight.
class RowBox : public PaperBox {
public:
    struct Column {
        std::unique_ptr<PaperBox> box;
        double width = 0;
        double weight = 1;
        bool centred = false;  ///< stands in the middle of the row's height
    };
    RowBox(std::vector<Column> columns, double gap, Qt::LayoutDirection direction) : columns_(std::move(columns)), gap_(gap), direction_(direction) {}
    double heightFor(double width) const override;
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    std::vector<double> widths(double width) const;

    std::vector<Column> columns_;
    double gap_;
    Qt::LayoutDirection direction_;
};

/// A frame round a box: ground, edge, round corners, padding.
class FrameBox : public PaperBox {
public:
    struct Frame {
        QColor ground;     ///< invalid: none
        QColor edge;       ///< invalid: none
        double edgeWidth = 0;
        double radius = 0;
        double across = 0, upDown = 0;  ///< padding
        bool roundBelow = true;         ///< else the lower corners are square, so that another frame can follow
        bool roundAbove = true;
    };
    FrameBox(std::unique_ptr<PaperBox> inside, Frame frame) : inside_(std::move(inside)), frame_(frame) {}
    double heightFor(double width) const override;
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    std::unique_ptr<PaperBox> inside_;
    Frame frame_;
};

/// A picture of its own height.
class PictureBox : public PaperBox {
public:
    using Paint = std::function<void(QPainter& painter, const QRectF& area)>;
    PictureBox(double height, Paint paint) : height_(height), paint_(std::move(paint)) {}
    double heightFor(double) const override { return height_; }
    void paint(QPainter& painter, const QRectF& area) const override { paint_(painter, area); }

private:
    double height_;
    Paint paint_;
};

}  // namespace kneemap
