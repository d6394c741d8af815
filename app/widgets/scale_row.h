#pragma once

#include <QWidget>
#include <optional>
#include <vector>

class QButtonGroup;

namespace kneemap {

class EvenLayout;
class FlowLayout;

/// A whole-number scale such as 0 to 10: one button a number in a row, words for bands of numbers beneath. In a narrow
/// window the row wraps. One Tab stop; arrow keys move and choose.
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

    /// Each number's accessible name is "4, I change how I move" if a band holds it.
    void setBands(const std::vector<Band>& bands);
    void setQuestion(const QString& question, const QString& help = {});

    std::optional<int> value() const;
    /// Sets without a signal; a number off the scale clears.
    void setValue(std::optional<int> value);
    void focusAnswers();

Q_SIGNALS:
    void valueChosen(int value);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dress();

    int least_;
    int most_;
    std::vector<Band> bands_;
    QButtonGroup* numbers_;
    FlowLayout* row_;
    EvenLayout* words_;
};

}  // namespace kneemap
