#pragma once

#include <QLabel>
#include <memory>

#include "app/style/role.h"
#include "app/style/type_role.h"

namespace kneemap {

class ShapedText;

/// Plain words in the type of a role, wrapped, start aligned, never cut. Text is taken as plain text ("<" is a "<");
/// a line feed starts a new line. Follows the theme by itself.
/// It paints its words itself. QLabel sets them out, as rich text, only once somebody begins to mark them with the mouse: most
/// words never are, and a page of rich text takes several frames. QLabel::text() tells nothing; ask TextLabel::text().
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(TypeRole type, const QString& text = {}, QWidget* parent = nullptr);
    ~TextLabel() override;

    /// Hides QLabel::setText, which would read markup.
    void setText(const QString& text);
    QString text() const { return words_; }

    void setType(TypeRole type);
    void setColour(Role role);
    void setStrong(bool strong);
    void setCentred(bool centred);
    /// One line that does not wrap; for words of one or two syllables beside a picture.
    void setSingleLine(bool single);
    /// Lets the words be marked with the mouse and copied. The keyboard focus stays away, so that reading order holds.
    void setSelectable(bool selectable);
    /// Keeps lines from growing longer than reads well (38 b).
    void setReadingWidth(bool limited);

    TypeRole type() const { return type_; }

    /// The height of one line, in pixels.
    double linePixels() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void setOutForMarking();
    void forgetSize();
    ShapedText& shaped() const;

    mutable std::unique_ptr<ShapedText> shaped_;  ///< nothing until asked for
    QString words_;
    TypeRole type_;
    Role colour_ = Role::text;
    bool strong_ = false;
    bool centred_ = false;
    bool limited_ = false;
    bool wraps_ = true;
    bool setOut_ = false;  ///< QLabel has the words and paints them, with what is marked of them
};

}  // namespace kneemap
