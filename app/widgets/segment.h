#pragma once

#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

namespace kneemap {

class EvenLayout;
class PickButton;

/// A few short choices side by side, one of which holds, such as "Left knee", "Right knee", "Both". They stand one
/// below the other where the words do not fit. Native radio buttons to a screen reader.
class Segment : public QWidget {
    Q_OBJECT
public:
    explicit Segment(QWidget* parent = nullptr);

    void setChoices(const QStringList& words);
    /// What is chosen here, for the screen reader.
    void setQuestion(const QString& question);

    std::optional<int> chosen() const;
    /// Sets without a signal; nothing, or a number out of range, clears.
    void setChosen(std::optional<int> index);
    void focusAnswers();

Q_SIGNALS:
    void chosenChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<PickButton*> buttons_;
    EvenLayout* row_;
    bool silent_ = false;
};

}  // namespace kneemap
