#pragma once

#include <QDate>
#include <QStringList>
#include <vector>

#include "app/widgets/care_card.h"
#include "core/history/history.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

class CheckUp;
class ClinicalText;

/// The urgency card of an assessment, laid out for screen and paper: what to do first stands in the card; the lists of what
/// would make it more urgent stand further down the page.
struct CareParts {
    QString lead;                 ///< an emergency: the reason, under the heading
    std::vector<CareBlock> card;
    std::vector<CareBlock> help;  ///< "Go today if any of these start" and the like
};

CareParts careParts(const Assessment& assessment, const History& history, const ClinicalText& text, const QDate& today);
CareParts careParts(const CheckUp& checkUp, const ClinicalText& text, const QDate& today);

/// The same as sentences to be read aloud, in the order of the page.
QStringList spokenCare(const CareParts& parts);

/// The notes that this person's answers add to the card; the line that stands under every card is not among them.
QStringList personalNotes(const Assessment& assessment, const History& history, const ClinicalText& text);
QStringList personalNotes(const CheckUp& checkUp, const ClinicalText& text);

/// The lines that stand under every card.
QStringList standingNotes(const ClinicalText& text);

}  // namespace kneemap
