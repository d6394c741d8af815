#pragma once

#include <QWidget>

#include "app/clinical_text.h"
#include "app/pages/session/session_run.h"

class QVBoxLayout;

namespace kneemap {

class HeadingLabel;
class LightLine;
class OptionGroup;

/// Before a session: what is in it, how the knee took the last one, and whether to be heard.
class SessionStart : public QWidget {
    Q_OBJECT
public:
    /// `run` must outlive it. `hasVoice`: counting aloud can be offered.
    SessionStart(const ClinicalText& text, SessionRun& run, bool hasVoice, QWidget* parent = nullptr);

    HeadingLabel* heading() const { return heading_; }
    OptionGroup* mornings() const { return mornings_; }
    /// What the morning after the last session means for this one; none before it is told, or the first time.
    std::optional<TrafficAnswer> morning() const;

Q_SIGNALS:
    /// The answer changed.
    void answered();
    void helpAsked();
    /// A sound was asked for: the person should hear now whether this computer makes it.
    void beepTried();
    void voiceTried();

private:
    void addExercises(QVBoxLayout& column);
    void addMorning(QVBoxLayout& column);
    void addSound(QVBoxLayout& column, bool hasVoice);
    void showAnswer();

    const ClinicalText& text_;
    SessionRun& run_;
    HeadingLabel* heading_;
    OptionGroup* mornings_ = nullptr;
    LightLine* answer_ = nullptr;
    QWidget* help_ = nullptr;
};

}  // namespace kneemap
