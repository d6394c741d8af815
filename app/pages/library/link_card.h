#pragma once

#include <QAbstractButton>
#include <QPixmap>
#include <optional>

#include "app/diagram/knee_picture.h"
#include "app/style/icons.h"

namespace kneemap {

/// A thing to open: a name, a quiet line, a chevron; before them a small knee, an icon, or nothing. The
/// quiet line is the accessible description.
class LinkCard : public QAbstractButton {
    Q_OBJECT
public:
    LinkCard(const QString& name, const QString& line, QWidget* parent = nullptr);

    /// A small plate that shows the place; decoration, as the words say the same.
    void setKnee(const KneePictureContent& content);
    /// An icon on a soft square in place of the plate.
    void setIcon(IconName name);
    /// A third line in the accent colour, such as "2 likely".
    void setState(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int pictureWidth() const;
    int besideWords() const;
    double wordsHeight(double room) const;
    void dress();

    QString line_;
    QString state_;
    std::optional<KneePictureContent> knee_;
    std::optional<IconName> icon_;
    QPixmap plate_;
};

}  // namespace kneemap
