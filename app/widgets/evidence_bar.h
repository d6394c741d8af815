#pragma once

#include <QWidget>

namespace kneemap {

class TextLabel;

/// How an answer speaks about one cause. There are three strengths only, and each is printed as a word.
struct Weight {
    enum class Side { speaksFor, speaksAgainst };
    enum class Strength { aLittle, some, aLot };

    Side side = Side::speaksFor;
    Strength strength = Strength::some;
};

/// One answer and how it speaks for or against a cause: the words, the question below them, then a bar from a middle line, solid towards the end
/// of the line if it speaks for, hatched towards the start if against, then the strength as a word. Sides turn over in
/// a right-to-left layout.
class EvidenceBar : public QWidget {
    Q_OBJECT
public:
    EvidenceBar(const QString& answer, Weight weight, QWidget* parent = nullptr);

    void setAnswer(const QString& answer);
    /// The question it answers, small below the answer; empty for none.
    void setQuestion(const QString& question);
    void setWeight(Weight weight);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QString answer_;
    QString question_;
    Weight weight_;
    TextLabel* words_;
    TextLabel* asked_;
    QWidget* bar_;
    TextLabel* strength_;
};

}  // namespace kneemap
