#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "app/style/button_kind.h"

class QVBoxLayout;

namespace kneemap {

class HeadingLabel;
class PushButton;
class TextLabel;

/// A button of a cover, and what it does.
struct CoverChoice {
    QString words;
    ButtonKind kind = ButtonKind::secondary;
    std::function<void()> act;
};

/// A plain sheet that stands in front of the check-up, which cannot be seen then: the logo, one heading, a few words, and
/// below them, where everybody can reach, what to press.
class Cover : public QWidget {
    Q_OBJECT

public:
    Cover(const QString& title, const QString& words, QWidget* parent = nullptr);

    /// Buttons over the whole width, the first at the top. The act may delete the cover.
    void setChoices(std::vector<CoverChoice> choices);
    const std::vector<PushButton*>& buttons() const { return buttons_; }

    HeadingLabel* heading() const { return heading_; }
    TextLabel* words() const { return words_; }

protected:
    /// Between the words and the buttons; more of the cover goes here.
    QVBoxLayout* column() const { return column_; }
    void paintEvent(QPaintEvent* event) override;

private:
    HeadingLabel* heading_;
    TextLabel* words_;
    QVBoxLayout* column_;
    QVBoxLayout* buttonColumn_;
    std::vector<PushButton*> buttons_;
};

}  // namespace kneemap
