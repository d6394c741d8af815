#pragma once

#include <QRadioButton>
#include <QWidget>
#include <vector>

namespace kneemap {

/// A phase of the plan as a stretch of the way: a bar, its name and its weeks. One of a group of which one is chosen.
class PhaseTab : public QRadioButton {
    Q_OBJECT
public:
    /// `tag`: a word in a pill beside the weeks, such as "Start here"; empty for none.
    PhaseTab(const QString& name, const QString& weeks, const QString& tag, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
    QString under_;
};

/// The phases of a plan side by side, in their order.
class PhaseTrack : public QWidget {
    Q_OBJECT
public:
    struct Stretch {
        QString name;
        QString weeks;
        QString tag;
    };

    PhaseTrack(const std::vector<Stretch>& phases, QWidget* parent);

    void setChosen(int phase);

Q_SIGNALS:
    void phaseChosen(int phase);

private:
    std::vector<PhaseTab*> tabs_;
};

}  // namespace kneemap
