#pragma once

#include <QWidget>

namespace kneemap {

/// A hairline across the column, with a word before it if one is given ("or").
class RuleLine : public QWidget {
    Q_OBJECT
public:
    explicit RuleLine(const QString& word = {}, QWidget* parent = nullptr);

    void setWord(const QString& word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString word_;
};

}  // namespace kneemap
