#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "app/widgets/care_card.h"
#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

/// The words of the knowledge base in the language of the window; English where there is no translation. Nothing else in
/// the window turns an id into words.
class ClinicalText {
public:
    /// `knowledge` must outlive it.
    explicit ClinicalText(const KnowledgeBase& knowledge) : knowledge_(knowledge) {}

    const KnowledgeBase& knowledge() const { return knowledge_; }

    /// What a clinic puts for `{emergency-number}`, `{place}` and `{phone}` in the language of the window, keyed without the
    /// braces. What is not named keeps the words of the content: "your local emergency number".
    void setLocalWords(std::map<std::string, QString> words) { localWords_ = std::move(words); }

    /// Any text of the knowledge base, translated.
    static QString of(const std::string& english);
    static QString of(const Statement& statement) { return of(statement.text); }
    static QStringList of(const std::vector<Statement>& statements);
    static QStringList of(const std::vector<std::string>& lines);

    QString zone(const ZoneId& id) const;
    QString zoneHint(const ZoneId& id) const;
    QString question(const QuestionId& id) const;
    QString option(const QuestionId& question, const OptionId& option) const;
    QString condition(const ConditionId& id) const;
    QString exercise(const ExerciseId& id) const;

    /// What the person answered that makes it as urgent as it is, of the foremost reasons: the answers alone.
    QStringList toldForUrgency(const Assessment& assessment) const;
    /// A reason as the person gave it: what was asked, and the answer. "Do stairs hurt?" and "Both ways".
    struct ReasonWords {
        QString question;
        QString answer;
    };
    ReasonWords reasonWords(const GivenReason& reason) const;
    /// The same in one line: "Do stairs hurt? Both ways".
    QString reason(const GivenReason& reason) const;
    /// The answer given to a question, in words; "Not sure" and "Skipped" included.
    QString answer(const Question& question, const Answer& answer) const;
    QString pattern(Pattern pattern) const;

    /// The first words of the card: "See a doctor or physio within 2 weeks".
    QString cardHeading(const UrgencyLevel& level) const;
    /// The whole card, filled in for this assessment. `today` is the day on which it is read.
    std::vector<CareBlock> cardBlocks(const Assessment& assessment, const History& history, const QDate& today) const;
    /// Why it is urgent, and what to do or not to do: the foremost three concerns, each once.
    QStringList cardReasons(const Assessment& assessment) const;
    QStringList cardAdvice(const Assessment& assessment) const;
    /// What to say to staff, at most three sentences; for an emergency or the same day.
    QStringList spoken(const Assessment& assessment) const;
    /// Notes that stand under the card for this person: not sure, pregnant, under 18, blood thinner …
    QStringList cardNotes(const Assessment& assessment, const History& history) const;
    /// The day by which to be seen, or to look again: "Sunday 3 January".
    static QString day(const QDate& date);
    /// When to see someone if it is no better: in weeks, by the best cause and the answers.
    int reviewWeeks(const Assessment& assessment, const History& history) const;
    /// `{place}` and the like replaced by what the clinic or the content names.
    QString filled(QString text) const;

private:
    const KnowledgeBase& knowledge_;
    std::map<std::string, QString> localWords_;
};

/// The painted level of an urgency.
CareLevel careLevel(Urgency urgency);

}  // namespace kneemap
