#pragma once

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/library/library_page.h"
#include "app/pages/settings/app_settings.h"

namespace kneemap {

class SourcedText;

/// "Stay well": for someone whose knees do not hurt. Two sessions of strength a week, habits of training with how firm the
/// research behind each is, the cadence drill with its beat, and how far a pair of shoes goes.
class StayWellPage : public LibraryPage {
    Q_OBJECT
public:
    /// Both must outlive it.
    StayWellPage(CheckUp& checkUp, const ClinicalText& text, DistanceUnit unit, QWidget* parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    void exerciseAsked(const kneemap::ExerciseId& exercise);
    /// The knee hurts after all.
    void checkAsked();

private:
    void buildSessions(QVBoxLayout& column, SourcedText& sourced);
    void buildLoad(QVBoxLayout& column, SourcedText& sourced);
    void buildDrill(QVBoxLayout& column, SourcedText& sourced);
    void buildShoes(QVBoxLayout& column, SourcedText& sourced);

    CheckUp& checkUp_;
    const ClinicalText& text_;
    DistanceUnit unit_;
};

}  // namespace kneemap
