#pragma once

#include <QWidget>

namespace kneemap {

enum class TagTone { quiet, accent, worst };

/// A word or two in a pill: "3 sets of 10", "You are here", "Worst". Not a control.
class Tag : public QWidget {
    Q_OBJECT
public:
    explicit Tag(const QString& words, TagTone tone = TagTone::quiet, QWidget* parent = nullptr);

    void setWords(const QString& words);
    QString words() const { return words_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString words_;
    TagTone tone_;
};

}  // namespace kneemap
