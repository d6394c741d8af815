#pragma once

#include <QRadioButton>

namespace kneemap {

enum class PickShape { box, segment };

/// A short choice painted as a box or as a part of a segmented control; a radio button to keyboard and screen reader.
class PickButton : public QRadioButton {
    Q_OBJECT
public:
    PickButton(PickShape shape, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int padding() const { return shape_ == PickShape::box ? 4 : 14; }

    PickShape shape_;
};

}  // namespace kneemap
