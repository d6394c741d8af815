#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <vector>

#include "app/clinical_text.h"
#include "app/widgets/bullet_list.h"

class QVBoxLayout;

namespace kneemap {

/// The statements of one page with their sources. A statement that we read in its source gets that source's number, in
/// the order in which the page names them; one that rests on judgement, or on a paper that was not opened again, gets
/// none. The list of sources at the end says so.
class SourcedText {
public:
    /// `text` must outlive it.
    explicit SourcedText(const ClinicalText& text) : text_(text) {}

    /// The words, filled in, with the numbers of their sources: "Most runners … [2]".
    QString words(const Statement& statement);
    QStringList words(const std::vector<Statement>& statements);
    /// Words that the content grades as a whole (a finding, an exercise), without a number; their sources are noted.
    void note(const std::vector<SourceId>& sources, Grade grade);

    /// A section of the page: a heading and its statements; nothing at all if there are none.
    void addTo(QVBoxLayout& column, const QString& heading, const std::vector<Statement>& statements,
               Marker marker = Marker::dot);
    /// The statements alone: one as a paragraph, several as lines with marks.
    QWidget* passage(const std::vector<Statement>& statements, Marker marker = Marker::dot);

    /// The foot of the page: when it was reviewed, what the numbers mean, and the sources, folded.
    QWidget* sources(const std::string& reviewed);

private:
    QString gradeWords() const;
    std::size_t numberOf(const SourceId& source);

    const ClinicalText& text_;
    std::vector<SourceId> numbered_;
    std::vector<SourceId> leantOn_;  ///< behind a judgement; listed without a number
    bool hasJudgement_ = false;
    bool hasRecalled_ = false;
};

/// One source as a line: citation, DOI, and how much of it was read, in words.
QString sourceLine(const Source& source);

/// "Reviewed 22 November 2026."; empty if the date cannot be read.
QString reviewedWords(const std::string& isoDate);

}  // namespace kneemap
