#pragma once

#include <QWidget>

#include "app/clinical_text.h"
#include "app/pages/session/session_run.h"

namespace kneemap {

class BulletList;
class Card;
class HeadingLabel;
class LightLine;
class OptionGroup;
class PageScroll;
class ScaleRow;

/// After a session: how much it hurt, what else was there, and what the traffic light says to that.
class SessionEnd : public QWidget {
    Q_OBJECT
public:
    /// `run` must outlive it. `lastTime`: the light of the morning after the session before, if it was told.
    SessionEnd(const ClinicalText& text, SessionRun& run, std::optional<Light> lastTime, QWidget* parent = nullptr);

    HeadingLabel* heading() const { return heading_; }
    ScaleRow* pain() const { return pain_; }
    OptionGroup* signs() const { return signs_; }
    /// None before both questions are answered, unless one answer is red already.
    std::optional<TrafficAnswer> answer() const;

Q_SIGNALS:
    void helpAsked();

private:
    QWidget* questions();
    void showAnswer(bool aloud);

    const ClinicalText& text_;
    SessionRun& run_;
    std::optional<Light> lastTime_;
    HeadingLabel* heading_;
    PageScroll* scroll_ = nullptr;
    ScaleRow* pain_ = nullptr;
    OptionGroup* signs_ = nullptr;
    Card* card_ = nullptr;
    LightLine* light_ = nullptr;
    BulletList* advice_ = nullptr;
    QWidget* help_ = nullptr;
};

}  // namespace kneemap
