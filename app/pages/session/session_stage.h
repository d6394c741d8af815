#pragma once

#include <QWidget>
#include <optional>

#include "app/clinical_text.h"
#include "app/pages/session/figure_pace.h"
#include "core/session/session_clock.h"

namespace kneemap {

class ExerciseFigure;
class TextLabel;

/// The moving figure of a session, in step with the count, and one line of words below it. While one gets ready the
/// figure shows the way; in a rest it stands still. With reduced motion it shows still poses, the present one marked.
class SessionStage : public QWidget {
    Q_OBJECT
public:
    explicit SessionStage(const ClinicalText& text, QWidget* parent = nullptr);

    /// Shows this place of the session; `running` false keeps everything still.
    void show(const Session& session, const SessionPlace& place, bool running);
    using QWidget::show;

    /// Leaves out the words that the person has read before.
    void setBrief(bool brief) { brief_ = brief; }

    ExerciseFigure* figure() const { return figure_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setWay(const Way& way, bool easier);
    QString lineFor(const Session& session, const SessionPlace& place) const;

    const ClinicalText& text_;
    ExerciseFigure* figure_;
    TextLabel* line_;
    bool brief_ = false;
    std::optional<Way> way_;
    bool easier_ = false;
    std::optional<FigurePace> pace_;
};

}  // namespace kneemap
