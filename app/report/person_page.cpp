#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "app/care_parts.h"
#include "app/report/sheet_parts.h"
#include "app/widgets/fit_mark.h"

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonPage)
};

using Sign = ListPart::Sign;
using Tone = TextPart::Tone;

constexpr int mostToDo = 4;

FitLevel levelOf(Fit fit) {
    return fit == Fit::good ? FitLevel::well : fit == Fit::possible ? FitLevel::possible : FitLevel::lessWell;
}

std::vector<PaperBlock> where(const SheetSubject& subject) {
    std::vector<PaperBlock> blocks;
    const Report& report = subject.report;
    blocks.push_back({HeadingPart{sideWords(report), {}}});
    if (auto knee = markedKnee(subject, 1)) blocks.push_back({*knee});
    TablePart told;
    if (report.worst) told.rows.emplace_back(report.history.zones.size() > 1 ? Words::tr("Worst spot") : Words::tr("Spot"), subject.text.zone(*report.worst));
    QStringList others;
    for (const MarkedZone& mark : report.history.zones) {
        if (report.worst != mark.zone) others.append(subject.text.zone(mark.zone));
    }
    if (!others.isEmpty()) told.rows.emplace_back(report.worst ? Words::tr("Other spots") : Words::tr("Spots"), others.join(QStringLiteral("; ")));
    if (report.age && !subject.choices.hideAge) told.rows.emplace_back(Words::tr("Age"), QLocale().toString(*report.age));
    for (const char* id : {"duration", "injury"}) {
        const QuestionId question(id);
        if (std::find(report.answered.begin(), report.answered.end(), question) != report.answered.end()) told.rows.push_back(answerRow(subject, question));
    }
    if (!told.rows.empty()) blocks.push_back({told});
    return blocks;
}

std::vector<PaperBlock> causes(const SheetSubject& subject) {
    std::vector<PaperBlock> blocks;
    const Assessment& assessment = subject.report.assessment;
    const auto& list = subject.report.causes;
    if (assessment.rankingWithheld) {
        blocks.push_back({HeadingPart{Words::tr("What it could be"), {}}});
        blocks.push_back({TextPart{Words::tr("For children under 10 we name no causes. A doctor can look at the knee and say more."), Tone::plain}});
        return blocks;
    }
    if (assessment.fitsNone || list.empty()) {
        blocks.push_back({HeadingPart{Words::tr("None of these fits well"), {}}});
        blocks.push_back({TextPart{Words::tr("That happens. Knees have many parts. These come closest."), Tone::plain}});
    } else {
        blocks.push_back({HeadingPart{Words::tr("What it could be"), list.size() > 1 ? Words::tr("More than one can be true") : QString()}});
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Condition* condition = subject.text.knowledge().find(list[i].condition);
        CausePart cause{ClinicalText::of(condition->name), fitWords(levelOf(list[i].fit)), static_cast<int>(list[i].fit) + 1, ClinicalText::of(condition->line), {}, {}};
        // Reasons of the first, and of another that fits as well: the rest are named.
        if (i == 0 || list[i].fit == Fit::good) {
            cause.inFavour = reasonLines(subject, list[i].inFavour);
            cause.against = reasonLines(subject, list[i].against);
        }
        blocks.push_back({cause});
    }
    return blocks;
}

ListPart listOf(const QString& title, const std::vector<Statement>& statements, Sign sign, int most) {
    return {title, ClinicalText::of(statements).mid(0, most), sign};
}

QString dosed(const Exercise& exercise) {
    //: %1 is the name of an exercise, %2 its dose
    return Words::tr("%1: %2").arg(ClinicalText::of(exercise.name), ClinicalText::of(exercise.dose.text));
}

void addPlan(PaperSheet& sheet, const SheetSubject& subject) {
    const Report& report = subject.report;
    if (!report.plan) return;
    const KnowledgeBase& knowledge = subject.text.knowledge();
    const Condition& condition = *knowledge.find(report.plan->condition);
    const Withheld withheld = report.plan->withheld;
    const bool seenFirst = withheld == Withheld::urgent || withheld == Withheld::flagged;
    if (seenFirst) {
        sheet.blocks.push_back({TextPart{Words::tr("Get seen first. Exercises come after."), Tone::strong}});
        return;
    }
    if (condition.doNow.empty() && condition.leaveNow.empty()) return;
    //: %1 is the name of a cause
    sheet.blocks.push_back({HeadingPart{Words::tr("This week"), Words::tr("If it is: %1").arg(ClinicalText::of(condition.name))}});
    ColumnsPart halves;
    if (!condition.doNow.empty()) halves.columns.push_back({{listOf(Words::tr("Do"), condition.doNow, Sign::check, mostToDo)}});
    if (!condition.leaveNow.empty()) halves.columns.push_back({{listOf(Words::tr("Leave"), condition.leaveNow, Sign::minus, mostToDo)}});
    sheet.blocks.push_back({halves});
    if (withheld == Withheld::no) {
        sheet.blocks.push_back({TextPart{Words::tr("Pain 0 to 2 out of 10: carry on. 3: do no more than now. 4 or more: stop or step back. By the next morning it is no worse than before."), Tone::plain}});
    }
    if (withheld == Withheld::underSixteen) {
        sheet.blocks.push_back({TextPart{Words::tr("Under 16: no exercise plan here. Let a doctor or physio pick the exercises."), Tone::strong}});
    }
    if (!report.exercises.empty() && !subject.choices.exercises) {
        QStringList names;
        for (const ExerciseId& id : report.exercises) names.append(dosed(*knowledge.find(id)));
        sheet.blocks.push_back({ListPart{Words::tr("Exercises to start with"), names, Sign::dot}});
    }
}

void addSetOff(PaperSheet& sheet, const SheetSubject& subject) {
    QStringList lines;
    for (const FiredFinding& fired : subject.report.training) {
        const TrainingCause* cause = subject.text.knowledge().find(fired.cause);
        const auto finding = std::find_if(cause->findings.begin(), cause->findings.end(), [&](const TrainingFinding& one) { return one.id == fired.finding; });
        const QString name = ClinicalText::of(cause->name);
        const QString said = ClinicalText::of(finding->text);
        //: %1 is a mistake in training, %2 a sentence about it
        lines.append(finding->level == FindingLevel::likely ? Words::tr("%1, likely: %2").arg(name, said) : Words::tr("%1, maybe: %2").arg(name, said));
    }
    if (!lines.isEmpty()) {
        sheet.blocks.push_back({HeadingPart{Words::tr("What may have set it off"), {}}});
        sheet.blocks.push_back({ListPart{{}, lines, Sign::dot}});
    }
}

void addHelp(PaperSheet& sheet, const SheetSubject& subject, const CareParts& care) {
    const Report& report = subject.report;
    ColumnsPart columns;
    for (const CareBlock& block : care.help) columns.columns.push_back({{ListPart{block.heading, block.bullets, Sign::warning}}});
    if (report.plan && report.assessment.urgency.urgency < Urgency::sameDay) {
        const auto& course = subject.text.knowledge().find(report.plan->condition)->course;
        if (course && !course->soonerIf.empty() && !columns.columns.empty()) {
            columns.columns.front().push_back({listOf({}, course->soonerIf, Sign::warning, 4)});
        }
    }
    sheet.blocks.push_back({HeadingPart{Words::tr("When to get help"), {}}});
    if (!columns.columns.empty()) sheet.blocks.push_back({columns});
    //: %1 is a phone number, or words for it
    QStringList call{subject.text.filled(Words::tr("Emergency: {emergency-number}")), subject.text.filled(Words::tr("Advice: {phone}"))};
    sheet.blocks.push_back({BoxPart{IconName::phone, {}, {call.join(QStringLiteral("   ·   "))}}});
}

void addEmergency(PaperSheet& sheet, const SheetSubject& subject) {
    const Report& report = subject.report;
    BoxPart tell{IconName::speaker, Words::tr("Tell them"), {}};
    for (const QString& sentence : subject.text.spoken(report.assessment)) tell.lines.append(Words::tr("“%1”", "what to say, in quotation marks").arg(sentence));
    const QStringList told = subject.text.toldForUrgency(report.assessment);
    if (!told.isEmpty()) tell.lines.append(Words::tr("You told us: %1", "answers, each on its own").arg(told.join(QStringLiteral(" · "))));
    tell.lines += personalNotes(report.assessment, report.history, subject.text);
    if (!tell.lines.isEmpty()) sheet.blocks.push_back({tell});
    if (report.history.side) sheet.blocks.push_back({ColumnsPart{{where(subject), {}}, {1, 1}}});
    sheet.blocks.push_back({TextPart{Words::tr("We stopped the check here, because this can’t wait."), Tone::quiet}});
}

PaperSheet exerciseSheet(const SheetSubject& subject) {
    PaperSheet sheet = newSheet(subject, Words::tr("My exercises"));
    sheet.fitsOnePage = false;
    const Condition* condition = subject.text.knowledge().find(subject.report.plan->condition);
    const Phase& phase = condition->phases.front();
    //: %1 is the name of a phase of the plan, %2 and %3 are weeks
    sheet.blocks.push_back({HeadingPart{Words::tr("%1, weeks %2 to %3").arg(ClinicalText::of(phase.name)).arg(phase.fromWeek).arg(phase.toWeek), ClinicalText::of(condition->name)}});
    sheet.blocks.push_back({TextPart{Words::tr("Pain 0 to 2 out of 10: carry on. 3: do no more than now. 4 or more: stop or step back. By the next morning it is no worse than before."), Tone::plain}});
    for (const ExerciseId& id : subject.report.exercises) {
        const Exercise* exercise = subject.text.knowledge().find(id);
        sheet.blocks.push_back({ExercisePart{id, subject.report.history.side.value_or(Side::right), ClinicalText::of(exercise->name), ClinicalText::of(exercise->dose.text),
                                             ClinicalText::of(exercise->steps), ClinicalText::of(exercise->stopIf), ClinicalText::of(exercise->easier)}});
    }
    if (phase.moveOn) sheet.blocks.push_back({BoxPart{IconName::forward, Words::tr("Move on when"), {ClinicalText::of(*phase.moveOn)}}});
    return sheet;
}

}  // namespace

std::vector<PaperSheet> personSheets(const Report& report, const ClinicalText& text, const QDateTime& now, const ReportChoices& choices) {
    const SheetSubject subject{report, text, now, choices};
    const CareParts care = careParts(report.assessment, report.history, text, now.date());
    PaperSheet sheet = newSheet(subject, Words::tr("My knee check"));
    sheet.blocks.push_back({CareCardPart{careLevel(report.assessment.urgency.urgency), text.cardHeading(report.assessment.urgency), care.lead, care.card}});
    if (report.isEmergency()) {
        addEmergency(sheet, subject);
        return {sheet};
    }
    const QStringList notes = personalNotes(report.assessment, report.history, text);
    if (!notes.isEmpty()) sheet.blocks.push_back({ListPart{{}, notes, Sign::warning}});
    sheet.blocks.push_back({ColumnsPart{{where(subject), causes(subject)}, {5, 11}}});
    addPlan(sheet, subject);
    addSetOff(sheet, subject);
    addHelp(sheet, subject, care);
    std::vector<PaperSheet> sheets{sheet};
    if (choices.questions) sheets.front().blocks.push_back({questionsToAsk(subject)});
    if (choices.exercises && !report.exercises.empty()) sheets.push_back(exerciseSheet(subject));
    return sheets;
}

}  // namespace kneemap
