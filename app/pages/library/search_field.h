#pragma once

#include <QLineEdit>

namespace kneemap {

/// A line to type a few words into, with a magnifying glass: as high as a finger needs, and "clear" at its end.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
};

}  // namespace kneemap
