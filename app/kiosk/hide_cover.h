#pragma once

#include <QAbstractButton>

namespace kneemap {

/// In front of the answers while somebody looks over the shoulder: the logo, and "Touch to show again" anywhere.
class HideCover : public QAbstractButton {
    Q_OBJECT

public:
    explicit HideCover(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace kneemap
