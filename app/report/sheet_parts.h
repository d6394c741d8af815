#pragma once

#include <QDateTime>
#include <QStringList>

#include "app/clinical_text.h"
#include "app/report/paper_block.h"
#include "app/report/report_document.h"
#include "core/report/report.h"

namespace kneemap {

/// What the sheets of one report are made from.
struct SheetSubject {
    const Report& report;
    const ClinicalText& text;
    QDateTime now;
    ReportChoices choices;
};

/// A sheet with the head and foot that all share: title, day, what this is, content and program version, time.
PaperSheet newSheet(const SheetSubject& subject, const QString& title);

/// "Left knee".
QString sideWords(const Report& report);
/// The knee with its marks, up to `most` views; nothing where no spot is on a plate.
std::optional<KneePart> markedKnee(const SheetSubject& subject, std::size_t most);
/// What may stand on paper of the reasons: the age only if it need not be hidden.
QStringList reasonLines(const SheetSubject& subject, const std::vector<Evidence>& evidence);
/// Question and answer.
std::pair<QString, QString> answerRow(const SheetSubject& subject, const QuestionId& question);
/// What one may want to ask at the visit: usual questions, then what the person was not sure of.
ListPart questionsToAsk(const SheetSubject& subject);

}  // namespace kneemap
