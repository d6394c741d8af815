#pragma once

#include <functional>

#include "app/widgets/card.h"
#include "app/widgets/opener_button.h"

namespace kneemap {

class IconView;

/// The head of a card that opens: a name, a quiet line, room for a mark at the end, and a chevron. The whole head is one
/// button; a screen reader hears whether it is expanded.
class FoldHeader : public OpenerButton {
    Q_OBJECT
public:
    /// `mark` may be nullptr; the head takes it over.
    FoldHeader(const QString& name, const QString& line, QWidget* mark, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconView* chevron_;
};

/// A card that shows its head alone until it is opened. What is inside is made when it is opened for the first time.
class FoldCard : public Card {
    Q_OBJECT
public:
    explicit FoldCard(const QString& name, const QString& line = {}, QWidget* mark = nullptr, QWidget* parent = nullptr);

    FoldHeader* header() const { return header_; }
    void setContent(std::function<QWidget*(QWidget* parent)> make) { make_ = std::move(make); }

    bool isOpen() const { return header_->isChecked(); }
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);

private:
    void show(bool open);

    FoldHeader* header_;
    std::function<QWidget*(QWidget*)> make_;
    QWidget* content_ = nullptr;
};

}  // namespace kneemap
