#pragma once

#include <QWidget>

namespace kneemap {

class CheckUp;
class ClinicalText;

/// The answers that played no part in what is said about the causes, in groups by why not.
class UnusedAnswersList : public QWidget {
    Q_OBJECT
public:
    UnusedAnswersList(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent);

    bool isEmpty() const { return empty_; }

private:
    bool empty_ = true;
};

}  // namespace kneemap
