#pragma once

#include <QWidget>

namespace kneemap {

/// A quiet word to a newcomer, with a way to send it off for good.
class HintLine : public QWidget {
    Q_OBJECT
public:
    explicit HintLine(const QString& words, QWidget* parent = nullptr);

Q_SIGNALS:
    void closeAsked();
};

}  // namespace kneemap
