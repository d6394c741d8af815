#pragma once

#include <QAbstractButton>

namespace kneemap {

/// The logo and the name "Kneemap" at the head of the window; pressing it leads home.
class BrandButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit BrandButton(QWidget* parent = nullptr);

    /// False leaves the logo alone; the accessible name stays.
    void setNameShown(bool shown);
    int widthWithName() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool nameShown_ = true;
};

}  // namespace kneemap
