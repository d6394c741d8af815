#include "app/clinical_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "core/reasoning/facts.h"
#include "core/reasoning/truth.h"

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClinicalText)
};

constexpr int firstLookAfterDays = 14;

QString joined(const QStringList& parts) { return QLocale().createSeparatedList(parts); }

void addOnce(QStringList& list, const QString& text) {
    if (!text.isEmpty() && !list.contains(text)) list.append(text);
}

/// Adds what the list does not say yet, sentence by sentence: several rules give the same advice.
void addNewSentences(QStringList& list, QSet<QString>& said, const QString& text) {
    static const QRegularExpression betweenSentences(QStringLiteral("(?<=[.!?])\\s+"));
    QStringList fresh;
    for (const QString& sentence : text.split(betweenSentences, Qt::SkipEmptyParts)) {
        if (said.contains(sentence)) continue;
        said.insert(sentence);
        fresh.append(sentence);
    }
    if (!fresh.isEmpty()) list.append(fresh.join(QLatin1Char(' ')));
}

/// A card is read in seconds: of many reasons the first few stand on it, one for each concern.
constexpr int mostReasons = 3;

/// The most urgent flags of an assessment, one for each rule code.
std::vector<const RedFlagRule*> foremost(const KnowledgeBase& knowledge, const Assessment& assessment, bool onlyDefinite) {
    std::vector<const RedFlagRule*> rules;
    for (const FiredFlag& flag : assessment.redFlags) {
        if (flag.level != assessment.urgency || (onlyDefinite && flag.onlyUnsure)) continue;
        const RedFlagRule* rule = knowledge.find(flag.rule);
        const bool told = std::any_of(rules.begin(), rules.end(), [&](const RedFlagRule* r) { return r->code == rule->code; });
        if (!told) rules.push_back(rule);
        if (rules.size() == mostReasons) break;
    }
    return rules;
}

}  // namespace

CareLevel careLevel(Urgency urgency) {
    switch (urgency) {
        case Urgency::emergency: return CareLevel::emergency;
        case Urgency::sameDay: return CareLevel::sameDay;
        case Urgency::soon: return CareLevel::soon;
        case Urgency::selfCare: break;
    }
    return CareLevel::selfCare;
}

QString ClinicalText::of(const std::string& english) {
    if (english.empty()) return {};
    return QCoreApplication::translate("Knowledge", english.c_str());
}

QStringList ClinicalText::of(const std::vector<Statement>& statements) {
    QStringList list;
    for (const Statement& statement : statements) list.append(of(statement.text));
    return list;
}

QStringList ClinicalText::of(const std::vector<std::string>& lines) {
    QStringList list;
    for (const std::string& line : lines) list.append(of(line));
    return list;
}

QString ClinicalText::zone(const ZoneId& id) const {
    const Zone* zone = knowledge_.find(id);
    return zone == nullptr ? QString() : of(zone->name);
}

QString ClinicalText::zoneHint(const ZoneId& id) const {
    const Zone* zone = knowledge_.find(id);
    return zone == nullptr ? QString() : of(zone->hint);
}

QString ClinicalText::question(const QuestionId& id) const {
    const Question* question = knowledge_.find(id);
    return question == nullptr ? QString() : of(question->text);
}

QString ClinicalText::option(const QuestionId& questionId, const OptionId& optionId) const {
    const Question* question = knowledge_.find(questionId);
    if (question == nullptr) return {};
    const auto index = question->optionIndex(optionId);
    return index ? of(question->options[*index].text) : QString();
}

QString ClinicalText::condition(const ConditionId& id) const {
    const Condition* condition = knowledge_.find(id);
    return condition == nullptr ? QString() : of(condition->name);
}

QString ClinicalText::exercise(const ExerciseId& id) const {
    const Exercise* exercise = knowledge_.find(id);
    return exercise == nullptr ? QString() : of(exercise->name);
}

QString ClinicalText::pattern(Pattern pattern) const {
    switch (pattern) {
        case Pattern::point: return Words::tr("With one or two fingers");
        case Pattern::area: return Words::tr("With my whole hand");
        case Pattern::diffuse: return Words::tr("It’s all over the knee");
    }
    return {};
}

ClinicalText::ReasonWords ClinicalText::reasonWords(const GivenReason& reason) const {
    const std::string& question = reason.question.text();
    if (question == "worst-spot") return {Words::tr("Where it hurts most"), zone(ZoneId(reason.answer.text()))};
    if (question == "marked-spots") {
        if (!reason.ticked) return {Words::tr("Other spots on the knee"), Words::tr("None marked")};
        return {Words::tr("A spot you marked"), zone(ZoneId(reason.answer.text()))};
    }
    if (question == "pattern") {
        const std::string& shown = reason.answer.text();
        return {Words::tr("How would you show someone the pain?"),
                pattern(shown == "point" ? Pattern::point : shown == "area" ? Pattern::area : Pattern::diffuse)};
    }
    if (question == "age") return {Words::tr("Your age"), QString::fromStdString(reason.answer.text())};
    const QString asked = this->question(reason.question);
    const QString words = option(reason.question, reason.answer);
    if (reason.answer.text() == "none" && words.isEmpty()) return {asked, Words::tr("None of these")};
    //: %1 is an answer of a checklist that was not ticked
    return {asked, reason.ticked ? words : Words::tr("Not ticked: %1").arg(words)};
}

QString ClinicalText::reason(const GivenReason& reason) const {
    const ReasonWords words = reasonWords(reason);
    //: %1 is a question that ends with its own mark, %2 the answer to it
    return words.question.endsWith(QLatin1Char('?')) ? Words::tr("%1 %2").arg(words.question, words.answer)
                                                     : Words::tr("%1: %2").arg(words.question, words.answer);
}

QString ClinicalText::answer(const Question& question, const Answer& answer) const {
    if (std::holds_alternative<Unsure>(answer)) return Words::tr("Not sure");
    if (std::holds_alternative<Skipped>(answer)) return Words::tr("Skipped");
    if (const auto* number = std::get_if<Number>(&answer)) return QLocale().toString(static_cast<int>(*number));
    const auto& choices = std::get<Choices>(answer);
    QStringList words;
    for (const Option& option : question.options) {
        if (choices.chosen.contains(option.id)) words.append(of(option.text));
    }
    for (const Option& option : question.options) {
        //: %1 is an answer of a checklist
        if (choices.unsure.contains(option.id) || choices.open.contains(option.id)) {
            words.append(Words::tr("Not sure: %1").arg(of(option.text)));
        }
    }
    return words.isEmpty() ? Words::tr("None of these") : words.join(QStringLiteral("\n"));
}

QString ClinicalText::filled(QString text) const {
    for (const auto& [name, words] : knowledge_.content().placeholders) {
        const auto local = localWords_.find(name);
        text.replace(QStringLiteral("{%1}").arg(QString::fromStdString(name)), local == localWords_.end() ? of(words) : local->second);
    }
    return text;
}

QString ClinicalText::day(const QDate& date) {
    return QLocale().toString(date, Words::tr("dddd d MMMM", "date format, see QLocale::toString"));
}

QString ClinicalText::cardHeading(const UrgencyLevel& level) const {
    const UrgencyCard* card = knowledge_.card(level.urgency);
    QString text = of(card->heading);
    if (level.withinDays) text.replace(QStringLiteral("{days}"), of(knowledge_.content().daysInWords.at(*level.withinDays)));
    return filled(text);
}

QStringList ClinicalText::cardReasons(const Assessment& assessment) const {
    QStringList list;
    for (const RedFlagRule* rule : foremost(knowledge_, assessment, false)) addOnce(list, of(rule->reason));
    return list;
}

QStringList ClinicalText::cardAdvice(const Assessment& assessment) const {
    QStringList list;
    QSet<QString> said;
    for (const RedFlagRule* rule : foremost(knowledge_, assessment, false)) addNewSentences(list, said, filled(of(rule->advice)));
    return list;
}

QStringList ClinicalText::spoken(const Assessment& assessment) const {
    QStringList list;
    if (assessment.urgency.urgency < Urgency::sameDay) return list;
    // Nobody is made to say what they were not sure of.
    QSet<QString> said;
    for (const RedFlagRule* rule : foremost(knowledge_, assessment, true)) addNewSentences(list, said, of(rule->tell));
    return list;
}

QStringList ClinicalText::toldForUrgency(const Assessment& assessment) const {
    QStringList list;
    for (const RedFlagRule* rule : foremost(knowledge_, assessment, false)) {
        for (const FiredFlag& flag : assessment.redFlags) {
            if (flag.rule != rule->id) continue;
            for (const GivenReason& given : flag.because) {
                if (given.ticked) addOnce(list, reasonWords(given).answer);
            }
        }
    }
    return list;
}

int ClinicalText::reviewWeeks(const Assessment& assessment, const History& history) const {
    constexpr int whenNoneFits = 3;
    const bool several = assessment.causes.size() > 1 && assessment.causes[1].fit == Fit::good;
    const bool clear = !assessment.causes.empty() && !assessment.fitsNone && assessment.causes.front().fit != Fit::weak && !several;
    const Facts facts = gatherFacts(knowledge_, history);
    const std::string wanted = clear ? assessment.causes.front().condition.text() : "several-or-none";
    int weeks = whenNoneFits;
    bool found = false;
    for (const SafetyNet& net : knowledge_.content().safetyNets) {
        if (net.condition != wanted) continue;
        int here = net.reviewWeeks;
        if (net.earlier && evaluate(net.earlier->when, facts) != Truth::no) here = std::min(here, net.earlier->reviewWeeks);
        // A condition with two forms: the one after an injury must be seen earlier.
        const auto injury = history.answers.find(QuestionId("injury"));
        const bool injured = injury != history.answers.end() && injury->second != Answer(Choices{{OptionId("no-injury")}, {}, {}});
        if (net.form == "after-injury" && !injured) continue;
        if (net.form == "gradual" && injured) continue;
        weeks = found ? std::min(weeks, here) : here;
        found = true;
    }
    return weeks;
}

std::vector<CareBlock> ClinicalText::cardBlocks(const Assessment& assessment, const History& history, const QDate& today) const {
    const UrgencyCard* card = knowledge_.card(assessment.urgency.urgency);
    const QDate date = today.addDays(assessment.urgency.withinDays.value_or(firstLookAfterDays));
    const auto fired = [&](const std::vector<std::string>& codes) {
        return std::any_of(assessment.redFlags.begin(), assessment.redFlags.end(), [&](const FiredFlag& flag) {
            return std::find(codes.begin(), codes.end(), knowledge_.find(flag.rule)->code) != codes.end();
        });
    };
    const auto fill = [&](const std::string& english) {
        QString text = of(english);
        text.replace(QStringLiteral("{reason}"), cardReasons(assessment).join(QLatin1Char(' ')));
        text.replace(QStringLiteral("{date}"), day(date));
        text.replace(QStringLiteral("{review-weeks}"), QLocale().toString(reviewWeeks(assessment, history)));
        return filled(text).simplified();
    };
    std::vector<CareBlock> blocks;
    for (const CardBlock& part : card->blocks) {
        if ((!part.ifRule.empty() && !fired(part.ifRule)) || (!part.ifNoneOf.empty() && fired(part.ifNoneOf))) continue;
        if (part.kind == CardBlock::Kind::heading) {
            blocks.push_back({fill(part.text), {}, {}, {}});
            continue;
        }
        // What follows a heading belongs to it, until the next one.
        const bool open = !blocks.empty() && !blocks.back().heading.isEmpty() && blocks.back().bullets.isEmpty();
        if (part.kind == CardBlock::Kind::list) {
            QStringList items;
            for (const std::string& item : part.items) items.append(fill(item));
            if (open) blocks.back().bullets = items;
            else blocks.push_back({{}, {}, items, {}});
        } else if (open && blocks.back().text.isEmpty()) {
            blocks.back().text = fill(part.text);
        } else if (open) {
            blocks.back().text += QLatin1Char('\n') + fill(part.text);
        } else {
            blocks.push_back({{}, fill(part.text), {}, {}});
        }
    }
    return blocks;
}

QStringList ClinicalText::cardNotes(const Assessment& assessment, const History& history) const {
    QStringList list;
    const auto note = [&](const char* id) {
        const CardNote* found = knowledge_.cardNote(id);
        return found == nullptr ? QString() : filled(of(found->text));
    };
    const auto ticked = [&](const char* question, const char* option) {
        const auto found = history.answers.find(QuestionId(question));
        if (found == history.answers.end()) return false;
        const auto* choices = std::get_if<Choices>(&found->second);
        return choices != nullptr && choices->chosen.contains(OptionId(option));
    };
    if (assessment.screenSkipped) addOnce(list, note("skipped-screen"));
    if (!assessment.unsureFlags.empty()) {
        QStringList items;
        // In quotation marks: an item may hold commas of its own.
        for (const GivenReason& reason : assessment.unsureFlags) {
            const QString words = option(reason.question, reason.answer);
            if (!words.isEmpty()) addOnce(items, Words::tr("“%1”").arg(words));
        }
        addOnce(list, note("unsure").replace(QStringLiteral("{items}"), joined(items)));
        const bool phone = std::any_of(assessment.redFlags.begin(), assessment.redFlags.end(),
                                       [](const FiredFlag& flag) { return flag.onlyUnsure; });
        if (phone) addOnce(list, note("phone-today"));
    }
    const auto age = history.answers.find(QuestionId("age"));
    if (age != history.answers.end()) {
        if (const auto* years = std::get_if<Number>(&age->second)) {
            // One concern, one note.
            if (*years < 18) addOnce(list, note("under-18") + QLatin1Char(' ') + note(*years < 16 ? "under-16" : "age-16-17"));
        }
    }
    if (ticked("safety-you", "pregnant")) addOnce(list, note("pregnant"));
    if (ticked("safety-you", "blood-thinner")) addOnce(list, note("blood-thinner"));
    if (ticked("safety-you", "low-defences")) addOnce(list, note("low-defences"));
    if (ticked("safety-you", "joint-or-operation")) addOnce(list, note("false-joint"));
    for (const std::string& line : knowledge_.content().cardAlways) addOnce(list, of(line));
    return list;
}

}  // namespace kneemap
