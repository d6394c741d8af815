#pragma once

#include <QRadioButton>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace kneemap {

/// One section in the rail: the chosen one has a ground and a bar at its start, or beneath it among tabs.
class RailItem : public QRadioButton {
    Q_OBJECT
public:
    RailItem(const QString& name, bool tab, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;

private:
    bool tab_;
};

/// The sections of a plan: a list down the side of the page, or a row of tabs above it.
class PlanRail : public QWidget {
    Q_OBJECT
public:
    enum class Shape { list, tabs };

    struct Entry {
        int section;
        QString name;
    };

    PlanRail(Shape shape, QWidget* parent);

    /// `cause`: the name under "Could be"; for a list alone.
    void setEntries(const QString& cause, const std::vector<Entry>& entries);
    /// Chooses without a signal.
    void setChosen(int section);
    /// "Print this plan" at the foot of the list.
    void setPrintShown(bool shown);

Q_SIGNALS:
    void sectionChosen(int section);
    void printAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();

    Shape shape_;
    QString cause_;
    std::vector<Entry> entries_;
    std::vector<RailItem*> items_;
    QWidget* inner_ = nullptr;
    QVBoxLayout* column_;
    bool print_ = false;
    bool silent_ = false;
};

}  // namespace kneemap
