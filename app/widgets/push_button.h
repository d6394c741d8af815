#pragma once

#include <QPushButton>
#include <optional>

#include "app/style/button_kind.h"
#include "app/style/icons.h"

namespace kneemap {

enum class IconPlace { start, end, above };

/// A button that wraps its words rather than cut them, at least as high as a finger needs, with an icon if it helps.
/// Kinds are painted by the button itself in the colours of the theme; role, name and state are Qt's own.
class PushButton : public QPushButton {
    Q_OBJECT
public:
    explicit PushButton(ButtonKind kind, const QString& text = {}, QWidget* parent = nullptr);

    ButtonKind kind() const { return kind_; }
    void setKind(ButtonKind kind);
    void setIcon(IconName name, IconPlace place = IconPlace::start);
    void clearIcon();
    /// A button of one picture and no words (close, menu, pause, plus, minus): the words become name and tooltip.
    void setPictureOnly(IconName name, const QString& words);
    /// Body type in DemiBold for a tool, as the "Aa" of the header has it.
    void setLarge(bool large);
    /// Undoes setPictureOnly: words again, beside the icon.
    void setWords(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    int padding() const;
    int iconSide() const;
    int leastHeight() const;
    int besideWords() const;

    ButtonKind kind_;
    std::optional<IconName> icon_;
    IconPlace place_ = IconPlace::start;
    bool pictureOnly_ = false;
    bool large_ = false;
};

}  // namespace kneemap
