#pragma once

#include <QAbstractButton>

#include "app/style/icons.h"

namespace kneemap {

/// A place to go to: icon on a soft square, a name, a line of help. The help line is the accessible description. As a
/// card it has an edge and a chevron at the end.
class DoorButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Shape { open, card };

    DoorButton(IconName icon, const QString& name, const QString& help, Shape shape = Shape::open,
               QWidget* parent = nullptr);

    void setHelp(const QString& help);
    QString help() const { return help_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int padding() const;
    int besideWords() const;

    IconName icon_;
    QString help_;
    Shape shape_;
};

}  // namespace kneemap
