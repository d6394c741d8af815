#pragma once

#include <QWidget>

#include "app/style/icons.h"

class QVariantAnimation;

namespace kneemap {

class OpenerButton;

/// Words that open and close something below them, such as "Why we ask". A screen reader hears a button that is
/// expanded or collapsed. Opening takes 180 ms, or no time if motion is reduced.
class Disclosure : public QWidget {
    Q_OBJECT
public:
    explicit Disclosure(const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words);
    void setIcon(IconName name);
    /// Takes the widget over; it is hidden while closed.
    void setContent(QWidget* content);
    /// A shortcut: one paragraph of quiet text.
    void setText(const QString& text);

    bool isOpen() const { return open_; }
    void setOpen(bool open);
    OpenerButton* opener() const { return opener_; }

Q_SIGNALS:
    void openChanged(bool open);

private:
    OpenerButton* opener_;
    QWidget* frame_;
    QWidget* content_ = nullptr;
    QVariantAnimation* motion_;
    bool open_ = false;
};

}  // namespace kneemap
