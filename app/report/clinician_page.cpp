#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <optional>

#include "app/care_parts.h"
#include "app/language.h"
#include "app/report/sheet_parts.h"
#include "app/widgets/fit_mark.h"

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClinicianPage)
};

using Sign = ListPart::Sign;
using Tone = TextPart::Tone;

QString anatomical(const SheetSubject& subject, const ZoneId& id) {
    const Zone* zone = subject.text.knowledge().find(id);
    return zone == nullptr ? QString() : zone->anatomical.empty() ? ClinicalText::of(zone->name) : ClinicalText::of(zone->anatomical);
}

TablePart facts(const SheetSubject& subject) {
    const Report& report = subject.report;
    TablePart table;
    table.rows.emplace_back(Words::tr("Knee"), sideWords(report));
    //: the spot that hurts most
    if (report.worst) table.rows.emplace_back(Words::tr("Worst spot"), anatomical(subject, *report.worst));
    QStringList others;
    for (const MarkedZone& mark : report.history.zones) {
        if (report.worst != mark.zone) others.append(anatomical(subject, mark.zone));
    }
    if (!others.isEmpty()) table.rows.emplace_back(Words::tr("Other spots"), others.join(QStringLiteral("; ")));
    if (report.history.pattern) table.rows.emplace_back(Words::tr("Shown"), subject.text.pattern(*report.history.pattern));
    if (report.age && !subject.choices.hideAge) table.rows.emplace_back(Words::tr("Age"), QLocale().toString(*report.age));
    return table;
}

/// What stands beside the knee; the table of answers leaves it out.
const std::vector<QuestionId>& headQuestions() {
    static const std::vector<QuestionId> list{QuestionId("sex"), QuestionId("runner"), QuestionId("injury"), QuestionId("duration"), QuestionId("onset")};
    return list;
}

bool isIn(const std::vector<QuestionId>& list, const QuestionId& id) { return std::find(list.begin(), list.end(), id) != list.end(); }

QString levelWords(const UrgencyLevel& level) {
    switch (level.urgency) {
        case Urgency::emergency: return Words::tr("emergency");
        case Urgency::sameDay: return Words::tr("today");
        case Urgency::soon: return Words::tr("within %n days", nullptr, level.withinDays.value_or(14));
        case Urgency::selfCare: break;
    }
    return Words::tr("to note");
}

std::vector<PaperBlock> flags(const SheetSubject& subject) {
    QStringList lines;
    for (const FiredFlag& flag : subject.report.assessment.redFlags) {
        const RedFlagRule* rule = subject.text.knowledge().find(flag.rule);
        QStringList told;
        for (const GivenReason& reason : flag.because) {
            if (subject.choices.hideAge && reason.question == QuestionId("age")) continue;
            told.append(subject.text.reasonWords(reason).answer);
        }
        const QString said = ClinicalText::of(rule->clinician.empty() ? rule->reason : rule->clinician);
        //: %1 what a rule says, %2 how soon to be seen, %3 the answers that raised it
        lines.append(flag.onlyUnsure ? Words::tr("%1. %2. Patient not sure: %3").arg(said, levelWords(flag.level), told.join(QStringLiteral("; ")))
                                     : Words::tr("%1. %2. Told: %3").arg(said, levelWords(flag.level), told.join(QStringLiteral("; "))));
    }
    std::vector<PaperBlock> blocks{{HeadingPart{Words::tr("Red flags"), {}}}};
    if (lines.isEmpty()) blocks.push_back({TextPart{Words::tr("No rule fired."), Tone::plain}});
    else blocks.push_back({ListPart{{}, lines, Sign::warning}});
    if (subject.report.assessment.screenSkipped) blocks.push_back({TextPart{Words::tr("A safety screen was skipped."), Tone::strong}});
    return blocks;
}

std::vector<PaperBlock> fits(const SheetSubject& subject) {
    std::vector<PaperBlock> blocks{{HeadingPart{Words::tr("What the answers fit with"), {}}}};
    const Report& report = subject.report;
    if (report.causes.empty()) {
        blocks.push_back({TextPart{report.isEmergency() ? Words::tr("Not worked out: the check stopped at the emergency.") : Words::tr("No cause is named."), Tone::plain}});
        return blocks;
    }
    if (report.assessment.fitsNone) blocks.push_back({TextPart{Words::tr("None fits well. Closest:"), Tone::plain}});
    for (const Candidate& cause : report.causes) {
        const Condition* condition = subject.text.knowledge().find(cause.condition);
        const FitLevel level = cause.fit == Fit::good ? FitLevel::well : cause.fit == Fit::possible ? FitLevel::possible : FitLevel::lessWell;
        const QString name = ClinicalText::of(condition->clinicalName.empty() ? condition->name : condition->clinicalName);
        const QString code = condition->icd10.empty() ? QString() : QString::fromStdString(condition->icd10.front());
        //: %1 is a condition, %2 a code of ICD-10
        const QString coded = code.isEmpty() ? name : Words::tr("%1 (%2)").arg(name, code);
        blocks.push_back({CausePart{coded, fitWords(level), static_cast<int>(cause.fit) + 1, {}, reasonLines(subject, cause.inFavour), reasonLines(subject, cause.against)}});
    }
    return blocks;
}

std::vector<PaperBlock> cautions(const SheetSubject& subject) {
    QStringList lines;
    for (const char* id : {"safety-you", "medicine-which", "more-thinner", "more-joint", "more-pregnant", "defences-which"}) {
        const auto given = subject.report.history.answers.find(QuestionId(id));
        if (given == subject.report.history.answers.end()) continue;
        const auto* choices = std::get_if<Choices>(&given->second);
        if (choices == nullptr || (choices->chosen.empty() && choices->unsure.empty())) continue;
        lines += subject.text.answer(*subject.text.knowledge().find(given->first), given->second).split(QLatin1Char('\n'));
    }
    std::vector<PaperBlock> blocks{{HeadingPart{Words::tr("Cautions for medicines and exercise"), {}}}};
    if (lines.isEmpty()) {
        const bool asked = subject.report.history.answers.contains(QuestionId("safety-you"));
        blocks.push_back({TextPart{asked ? Words::tr("None ticked (blood thinner, false joint, low defences, cancer, pregnancy, steroid or antibiotic).") : Words::tr("Not asked."), Tone::plain}});
    } else {
        blocks.push_back({ListPart{{}, lines, Sign::dot}});
    }
    blocks.push_back({TextPart{Words::tr("No medicine was advised. The patient was told to ask a doctor or pharmacist first."), Tone::quiet}});
    return blocks;
}

void addAnswers(PaperSheet& sheet, const SheetSubject& subject) {
    std::vector<QuestionId> told;
    for (const QuestionId& id : subject.report.answered) {
        if (!isIn(headQuestions(), id) && id != QuestionId("safety-you")) told.push_back(id);
    }
    if (!told.empty()) {
        TablePart start, end;
        for (std::size_t i = 0; i < told.size(); ++i) (i < (told.size() + 1) / 2 ? start : end).rows.push_back(answerRow(subject, told[i]));
        ColumnsPart halves;
        halves.columns.push_back({{start}});
        halves.columns.push_back({{end}});
        sheet.blocks.push_back({HeadingPart{Words::tr("What was answered"), {}}});
        sheet.blocks.push_back({halves});
    }
    QStringList open;
    for (const QuestionId& id : subject.report.unsure) open.append(subject.text.question(id));
    //: %1 is a list of questions
    if (!open.isEmpty()) sheet.blocks.push_back({TextPart{Words::tr("Not sure, or skipped: %1").arg(open.join(QStringLiteral(" · "))), Tone::quiet}});
}

}  // namespace

PaperSheet clinicianSheet(const Report& report, const ClinicalText& text, const QDateTime& now, const ReportChoices& choices) {
    const SheetSubject subject{report, text, now, choices};
    PaperSheet sheet = newSheet(subject, Words::tr("For the clinician"));
    sheet.blocks.push_back({TextPart{Words::tr("Told by the patient to a self-check. Nobody has examined the knee. This is not a diagnosis."), Tone::strong}});
    const CareParts care = careParts(report.assessment, report.history, text, now.date());
    sheet.blocks.push_back({CareCardPart{careLevel(report.assessment.urgency.urgency), text.cardHeading(report.assessment.urgency), care.lead, {}}});
    TablePart table = facts(subject);
    for (const QuestionId& id : headQuestions()) {
        if (isIn(report.answered, id)) table.rows.push_back(answerRow(subject, id));
    }
    ColumnsPart head;
    if (auto knee = markedKnee(subject, 2)) {
        head.weights = {static_cast<int>(knee->pictures.size()) * 3, 11};
        head.columns.push_back({{*knee}});
    }
    head.columns.push_back({{table}});
    sheet.blocks.push_back({head});
    std::vector<PaperBlock> left = flags(subject);
    if (report.causes.empty()) {
        // Many flags and nothing beside them: they take the whole width.
        for (PaperBlock& block : left) sheet.blocks.push_back(std::move(block));
        left.clear();
    }
    for (PaperBlock& block : cautions(subject)) left.push_back(std::move(block));
    sheet.blocks.push_back({ColumnsPart{{left, fits(subject)}, {}}});
    addAnswers(sheet, subject);
    if (choices.questions) addQuestionsToAsk(sheet, subject);
    return sheet;
}

PaperDocument reportDocument(const Report& report, const ClinicalText& text, const QDateTime& now, const ReportChoices& choices) {
    PaperDocument document{Words::tr("My knee check"), QLocale().bcp47Name(), personSheets(report, text, now, choices)};
    std::optional<SpokenAside> spoken;
    if (!choices.clinicianLanguage.isEmpty()) spoken.emplace(choices.clinicianLanguage);
    document.sheets.push_back(clinicianSheet(report, text, now, choices));
    return document;
}

}  // namespace kneemap
