#pragma once

#include <QWidget>
#include <vector>

#include "app/widgets/option_row.h"

class QAbstractButton;
class QVBoxLayout;

namespace kneemap {

class RuleLine;

enum class Choosing { one, many };

/// One answer of a group. The two exclusive kinds stand below a rule and, among many, clear the others.
struct Choice {
    enum class Kind { ordinary, noneOfThese, notSure };

    QString text;
    OptionLook look{};
    Kind kind = Kind::ordinary;
};

/// The answers to one question, as a column of rows. Nothing is chosen beforehand. Choices are named by their place in
/// the list, from 0.
/// Keys while the focus is inside: 1 to 9 choose, N takes "I'm not sure", up and down move.
class OptionGroup : public QWidget {
    Q_OBJECT
public:
    explicit OptionGroup(Choosing choosing, QWidget* parent = nullptr);

    /// Replaces the rows; what was chosen is forgotten.
    void setChoices(const std::vector<Choice>& choices);
    /// What a screen reader says on entering: the question, then the help line.
    void setQuestion(const QString& question, const QString& help = {});
    /// A word at the start of the rule above the exclusive answers, such as "or"; empty for a bare rule.
    void setRuleWord(const QString& word);
    void setLook(int index, const OptionLook& look);

    Choosing choosing() const { return choosing_; }
    int count() const { return static_cast<int>(rows_.size()); }
    /// In ascending order; empty if nothing is chosen yet.
    std::vector<int> chosen() const;
    /// Chooses without a signal; numbers out of range are left out.
    void setChosen(const std::vector<int>& indexes);

    QAbstractButton* row(int index) const;
    /// The words of every row, from top to bottom.
    QStringList words() const;
    /// Sets the focus on the chosen row, else on the first.
    void focusAnswers();
    /// Does what the key asks for (1 to 9, N); false if it means nothing here. For pages that take keys from anywhere.
    bool takeKey(const QKeyEvent& event);

Q_SIGNALS:
    /// The person changed the answer.
    void chosenChanged(const std::vector<int>& indexes);
    /// "None of these" or "I'm not sure" took this many ticks away.
    void ticksCleared(int count);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggled(int index, bool on);
    bool moveFocus(QWidget* from, int step);

    Choosing choosing_;
    QVBoxLayout* column_;
    RuleLine* rule_ = nullptr;
    QString ruleWord_;
    std::vector<QAbstractButton*> rows_;
    std::vector<Choice::Kind> kinds_;
    bool silent_ = false;
};

}  // namespace kneemap
