#pragma once

#include <QWidget>

#include "app/widgets/care_level.h"

class QBoxLayout;

namespace kneemap {

class IconView;
class PushButton;
class TextLabel;

/// One line in the colours of an urgency level, with its sign, shown while the check-up goes on: "This is an
/// emergency. Call 112 or go to A&E now." Showing it is told to a screen reader as an alert.
class CareBand : public QWidget {
    Q_OBJECT
public:
    explicit CareBand(CareLevel level, QWidget* parent = nullptr);

    void setLevel(CareLevel level);
    void setText(const QString& text);
    /// Words of a link at the end, such as "Tell me now"; empty for none.
    void setAction(const QString& words);

Q_SIGNALS:
    void actionAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void dress();

    CareLevel level_;
    IconView* sign_;
    TextLabel* words_;
    PushButton* action_;
    QBoxLayout* line_;
};

}  // namespace kneemap
