#pragma once

#include <QDateTime>

#include "app/clinical_text.h"
#include "app/report/paper_block.h"
#include "core/report/report.h"

namespace kneemap {

/// What the person chose to take along.
struct ReportChoices {
    bool exercises = false;  ///< "Add my exercises"
    bool questions = false;  ///< "Add questions to ask"
    bool hideAge = false;    ///< "Hide my age"
    SkinTone tone = SkinTone::light;
    QString clinicianLanguage = {};  ///< code of the language of the clinician's page; empty: that of the window

    friend bool operator==(const ReportChoices&, const ReportChoices&) = default;
};

/// Both pages: the person's, then the clinician's. `now` is the moment of writing, from which every date is counted.
PaperDocument reportDocument(const Report& report, const ClinicalText& text, const QDateTime& now, const ReportChoices& choices = {});

/// The person's own page, and one with exercises if they chose so: urgency first, then where, what it could be, the plan,
/// what set it off and when to get help. An emergency names no cause and no exercise.
std::vector<PaperSheet> personSheets(const Report& report, const ClinicalText& text, const QDateTime& now, const ReportChoices& choices);

/// One page for whoever examines the knee, in the language that is spoken while it is made.
PaperSheet clinicianSheet(const Report& report, const ClinicalText& text, const QDateTime& now, const ReportChoices& choices);

/// The same questions to answer on paper, on one sheet with a knee to draw on.
PaperDocument paperQuestionnaire(const ClinicalText& text, SkinTone tone = SkinTone::light);

}  // namespace kneemap
