#pragma once

#include <QCheckBox>
#include <QPixmap>
#include <QRadioButton>

#include "app/widgets/measured.h"

namespace kneemap {

/// What an answer row shows beside its words.
struct OptionLook {
    QString help;     ///< a small line under the words; also the accessible description
    QString tag;      ///< a pill at the end of the row, such as "Worst"; read after the words
    QPixmap picture;  ///< a picture before the words; decoration, its meaning stands in the words
    bool dense = false;  ///< one of many: no higher than a finger needs
    bool zone = false;  ///< in heather: a marked place on the knee rather than an answer
};

/// An answer that can be ticked along with others: a card over the full width, the words wrapped, as high as they need.
/// Space and a click anywhere on the card toggle it.
class CheckRow : public QCheckBox {
    Q_OBJECT
public:
    explicit CheckRow(const QString& text, QWidget* parent = nullptr);

    void setLook(const OptionLook& look);
    const OptionLook& look() const { return look_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    OptionLook look_;
    MeasuredHeights heights_;
};

/// An answer of which one is chosen: the same card with a round mark. Rows under one parent exclude one another and
/// are one Tab stop; arrow keys move and choose, as with any radio button.
class RadioRow : public QRadioButton {
    Q_OBJECT
public:
    explicit RadioRow(const QString& text, QWidget* parent = nullptr);

    void setLook(const OptionLook& look);
    const OptionLook& look() const { return look_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    OptionLook look_;
    MeasuredHeights heights_;
};

}  // namespace kneemap
