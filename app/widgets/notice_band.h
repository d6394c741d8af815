#pragma once

#include <QWidget>

namespace kneemap {

class PushButton;
class TextLabel;

/// A line across the window that tells what has just happened and offers to take it back. It stays until somebody sends
/// it away: nobody is hurried. Showing it is told to a screen reader.
class NoticeBand : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBand(QWidget* parent = nullptr);

    void setWords(const QString& words, const QString& action);

Q_SIGNALS:
    void actionAsked();
    void closeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    TextLabel* words_;
    PushButton* action_;
    PushButton* close_;
};

}  // namespace kneemap
