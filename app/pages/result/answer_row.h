#pragma once

#include <QWidget>

namespace kneemap {

/// One answer to look over: the question small, the answer below it, and a link to change it.
class AnswerRow : public QWidget {
    Q_OBJECT
public:
    /// `told`: false for "Not sure" and "Skipped", which stand back. `changeable`: false leaves the link out.
    AnswerRow(const QString& question, const QString& answer, bool told, bool changeable, QWidget* parent);

Q_SIGNALS:
    void changeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace kneemap
