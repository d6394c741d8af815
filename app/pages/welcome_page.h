#pragma once

#include <QDateTime>
#include <optional>

#include "app/diagram/plate_look.h"
#include "app/draft_file.h"
#include "app/pages/page.h"

namespace kneemap {

class PushButton;
class TextLabel;

/// Where everything begins: start, carry on, or look something up.
class WelcomePage : public Page {
    Q_OBJECT

public:
    explicit WelcomePage(SkinTone tone, QWidget* parent = nullptr);

    /// The last check-up, if one can be carried on with: "12 answers, left knee, yesterday 18:40". `now` tells which
    /// days are called today and yesterday.
    void setSaved(const std::optional<DraftSummary>& saved, const QDateTime& now = QDateTime::currentDateTime());

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    void goOn() override { Q_EMIT startAsked(); }

Q_SIGNALS:
    void startAsked();
    void carryOnAsked();
    void whenToCallAsked();
    void exercisesAsked();
    void trainingCheckAsked();
    void stayWellAsked();
    void learnAsked();

private:
    HeadingLabel* heading_;
    PushButton* carryOn_;
    TextLabel* saved_;
};

}  // namespace kneemap
