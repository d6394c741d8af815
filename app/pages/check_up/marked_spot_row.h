#pragma once

#include <QWidget>

namespace kneemap {

/// A marked spot as a row to touch: its name, the way to make it the worst one, and the way to take it away.
class MarkedSpotRow : public QWidget {
    Q_OBJECT

public:
    /// `several`: there is more than one, so that one of them is the worst.
    MarkedSpotRow(const QString& name, bool worst, bool several, QWidget* parent = nullptr);

Q_SIGNALS:
    void worstAsked();
    void removeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace kneemap
