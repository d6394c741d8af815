#pragma once

#include <QWidget>

namespace kneemap {

/// One number, as large as there is room for, to be read from across the room, with small words after it: "7 of 12".
class CountView : public QWidget {
    Q_OBJECT
public:
    explicit CountView(QWidget* parent = nullptr);

    void setCount(const QString& number, const QString& words);
    QString number() const { return number_; }
    QString words() const { return words_; }

    /// The height of the digits at the present size, in pixels.
    double digitHeight() const;

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont numberFont() const;

    QString number_;
    QString words_;
};

}  // namespace kneemap
