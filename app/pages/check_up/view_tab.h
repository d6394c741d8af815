#pragma once

#include <QAbstractButton>

#include "app/diagram/knee_picture.h"

namespace kneemap {

/// One of the four views as a small knee with its name and how many spots are marked on it. One of a group holds.
class ViewTab : public QAbstractButton {
    Q_OBJECT

public:
    explicit ViewTab(KneeView view, QWidget* parent = nullptr);

    KneeView view() const { return view_; }
    void setContent(const KneePictureContent& content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// "Front", "Inner side", "Outer side", "Back".
    static QString viewName(KneeView view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    KneeView view_;
    int marks_ = 0;
    KneePicture* picture_;
};

}  // namespace kneemap
