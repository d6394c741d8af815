#pragma once

#include <QStringList>
#include <QWidget>

namespace kneemap {

/// The waypoints of a check-up, joined by a line: those behind are filled with a tick, the one at hand has a ring and
/// strong words. Where all names do not fit, and from 150 % text on, only the name at hand is written. One accessible
/// thing, "Step 3 of 5, Where it hurts"; it cannot be pressed.
class Trail : public QWidget {
    Q_OBJECT
public:
    explicit Trail(QWidget* parent = nullptr);

    /// Other waypoints than Safety, About you, Where it hurts, Questions and Result.
    void setNames(const QStringList& names);
    /// Counted from 0; kept within the names.
    void setStep(int step);
    int step() const { return step_; }
    /// "Step 3 of 5, Where it hurts".
    QString description() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    double wordsWidth(int step) const;
    int widthOf(bool allNames) const;
    bool showsAllNames() const;

    QStringList names_;
    bool ownNames_ = false;
    int step_ = 0;
};

}  // namespace kneemap
