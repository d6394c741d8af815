#pragma once

#include <QAbstractButton>

#include "app/style/icons.h"

namespace kneemap {

/// The line of a Disclosure that is pressed: an icon, the words, a chevron that points down when open. Checked means
/// open; a screen reader hears expanded or collapsed.
class OpenerButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit OpenerButton(const QString& words, QWidget* parent = nullptr);

    void setIcon(IconName name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int besideWords() const;

    IconName icon_ = IconName::info;
};

}  // namespace kneemap
