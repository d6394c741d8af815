#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "app/report/qr_code.h"

namespace kneemap {

/// A summary as QR codes, one below the other where it needs more than one. Black on white in every look, never mirrored,
/// each module at least 3 pixels and the whole at least 40 mm. To a screen reader it is a picture described by the text.
class CodeView : public QWidget {
    Q_OBJECT
public:
    explicit CodeView(QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);
    void setBigger(bool bigger);
    /// Pixels to a module.
    int modulePixels() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int sideOf(const QrCode& code) const;
    int captionHeight() const;

    std::vector<QrCode> codes_;
    bool bigger_ = false;
};

}  // namespace kneemap
