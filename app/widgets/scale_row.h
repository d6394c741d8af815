#pragma once

#include <QWidget>
#include <optional>
#include <vector>

class QGridLayout;

namespace kneemap {

class PickButton;
class TextLabel;

/// A whole-number scale such as 0 to 10: one box a number, in a row with words for bands of numbers beneath. Where the
/// row would be too narrow, and from 150 % text on, the numbers stand in two rows and the bands become a list. One Tab
/// stop; arrow keys move and choose, digits choose.
class ScaleRow : public QWidget {
    Q_OBJECT
public:
    struct Band {
        int first = 0;
        int last = 0;
        QString words;
    };

    /// `least` <= `most`.
    ScaleRow(int least, int most, QWidget* parent = nullptr);

    /// Each number's accessible name is "4, I change how I move" if a band holds it. In ascending order, no overlap.
    void setBands(const std::vector<Band>& bands);
    void setQuestion(const QString& question, const QString& help = {});

    std::optional<int> value() const;
    /// Sets without a signal; nothing, or a number off the scale, clears.
    void setValue(std::optional<int> value);
    void focusAnswers();

    /// Narrow enough for two rows, whatever the rows are now.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueChosen(int value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    bool fitsOneRow() const;

    int least_;
    int most_;
    std::vector<Band> bands_;
    std::vector<PickButton*> numbers_;
    std::vector<TextLabel*> words_;
    QGridLayout* grid_;
    bool oneRow_ = true;
    bool arranged_ = false;
    bool silent_ = false;
};

}  // namespace kneemap
