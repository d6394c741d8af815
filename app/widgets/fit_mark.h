#pragma once

#include <QWidget>

namespace kneemap {

class TextLabel;

/// How well a cause fits the answers. Not a likelihood.
enum class FitLevel { well, possible, lessWell };

/// "Fits well", "Possible" or "Fits less well".
QString fitWords(FitLevel fit);

/// Three short bars, 3, 2 or 1 of them filled, and the words. The bars are a picture of the words and no score; a
/// screen reader hears the words alone.
class FitMark : public QWidget {
    Q_OBJECT
public:
    explicit FitMark(FitLevel fit, QWidget* parent = nullptr);

    void setFit(FitLevel fit);
    FitLevel fit() const { return fit_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    int barsWidth() const;

    FitLevel fit_;
    TextLabel* words_;
};

}  // namespace kneemap
