#pragma once

#include <QDateTime>
#include <optional>

#include "app/diagram/plate_look.h"
#include "app/pages/page.h"

namespace kneemap {

class PushButton;
class TextLabel;

/// Where everything begins: start, carry on, or look something up.
class WelcomePage : public Page {
    Q_OBJECT

public:
    explicit WelcomePage(SkinTone tone, QWidget* parent = nullptr);

    /// When the last check-up was put by, if one can be carried on with.
    void setSaved(const std::optional<QDateTime>& when);

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    void goOn() override { Q_EMIT startAsked(); }

Q_SIGNALS:
    void startAsked();
    void carryOnAsked();
    void whenToCallAsked();
    void exercisesAsked();
    void trainingCheckAsked();
    void learnAsked();
    void aboutAsked();

private:
    HeadingLabel* heading_;
    PushButton* carryOn_;
    TextLabel* saved_;
};

}  // namespace kneemap
