#pragma once

#include <QDate>
#include <QWidget>

namespace kneemap {

class PushButton;
class TextLabel;

/// A day, with a day earlier and a day later beside it; never before the day it began with.
class DayStepper : public QWidget {
    Q_OBJECT
public:
    explicit DayStepper(const QDate& first, QWidget* parent = nullptr);

    QDate day() const { return day_; }
    /// Sets without a signal; a day before the first is the first.
    void setDay(const QDate& day);

Q_SIGNALS:
    void dayChanged(const QDate& day);

private:
    void stepBy(int days);
    void dress();

    QDate first_, day_;
    PushButton* earlier_;
    PushButton* later_;
    TextLabel* words_;
};

}  // namespace kneemap
