#pragma once

#include <QWidget>

#include "app/widgets/push_button.h"

class QGridLayout;

namespace kneemap {

class TextLabel;

/// The foot of a page: Back, words about how much is left, Skip and the main button. Two rows where one does not fit.
/// Every part can be renamed or hidden; Back, Skip and main are there for the page's own needs (icons, kinds, focus).
class FooterBar : public QWidget {
    Q_OBJECT
public:
    explicit FooterBar(QWidget* parent = nullptr);

    PushButton* back() const { return back_; }
    PushButton* skip() const { return skip_; }
    PushButton* main() const { return main_; }

    void setBackShown(bool shown);
    /// Other words than "Back", such as "Change my answer"; empty brings "Back" back.
    void setBack(const QString& words);
    /// "About 6 more questions"; empty for none.
    void setProgress(const QString& words);
    /// "Skip this"; empty hides the button.
    void setSkip(const QString& words);
    /// Words, kind and icon of the main button; empty words hide it. "Continue" at first. Primary and
    /// emergency buttons get an arrow unless told otherwise.
    void setMain(const QString& words, ButtonKind kind = ButtonKind::primary);
    void setMain(const QString& words, ButtonKind kind, IconName icon, IconPlace place = IconPlace::start);
    /// The same widest content as the page above.
    void setContentWidth(int pixels);

    /// Narrow enough for three rows, whatever the rows are now: the window must be able to shrink.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backAsked();
    void skipAsked();
    void mainAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    int rowsFor(int room) const;
    void retranslate();

    PushButton* back_;
    PushButton* skip_;
    PushButton* main_;
    TextLabel* progress_;
    QGridLayout* grid_;
    int contentWidth_ = 1120;
    bool backNamed_ = false;
    bool mainNamed_ = false;
    int rows_ = 0;
};

}  // namespace kneemap
