#include "app/report/code_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <vector>

#include "app/care_parts.h"
#include "app/widgets/care_level.h"
#include "app/widgets/fit_mark.h"

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

/// A line, and how easily it is missed: 0 never goes.
struct Line {
    QString words;
    int weight = 0;
};

QString listed(const QString& title, const QStringList& items) {
    //: %1 is a short heading, %2 a list of things
    return Words::tr("%1: %2").arg(title, QLocale().createSeparatedList(items));
}

std::vector<Line> linesOf(const Report& report, const ClinicalText& text, const QDate& today) {
    const Assessment& assessment = report.assessment;
    const CareParts care = careParts(assessment, report.history, text, today);
    std::vector<Line> lines;
    const auto add = [&](const QString& words, int weight) {
        if (!words.isEmpty()) lines.push_back({words, weight});
    };
    //: %1 is how urgent it is in a word, %2 what to do
    add(Words::tr("%1. %2.").arg(careWord(careLevel(assessment.urgency.urgency)), text.cardHeading(assessment.urgency)), 0);
    add(care.lead, 3);
    for (const CareBlock& block : care.card) {
        const bool opening = block.heading.isEmpty();
        add(block.text, 4);
        if (opening) {
            // By when to be seen or to look again.
            for (const QString& bullet : block.bullets) add(bullet, 2);
        } else if (!block.bullets.isEmpty()) {
            add(listed(block.heading, block.bullets), report.isEmergency() ? 0 : 3);
        }
    }
    for (const QString& note : personalNotes(assessment, report.history, text)) add(note, 3);
    QStringList names;
    for (const Candidate& cause : report.causes) {
        const FitLevel level = cause.fit == Fit::good ? FitLevel::well : cause.fit == Fit::possible ? FitLevel::possible : FitLevel::lessWell;
        //: %1 is a cause, %2 how well it fits
        names.append(Words::tr("%1 (%2)").arg(text.condition(cause.condition), fitWords(level)));
    }
    if (!names.isEmpty()) add(listed(assessment.fitsNone ? Words::tr("Closest, but not a good fit") : Words::tr("What it could be"), names), 5);
    if (report.plan && report.plan->withheld == Withheld::no) {
        const Condition* condition = text.knowledge().find(report.plan->condition);
        for (const Statement& statement : condition->doNow) add(ClinicalText::of(statement), 6 + static_cast<int>(&statement - condition->doNow.data()));
    }
    for (const CareBlock& block : care.help) add(listed(block.heading, block.bullets), 0);
    add(Words::tr("For learning. It does not replace a doctor or physio."), 1);
    return lines;
}

QString joined(const std::vector<Line>& lines) {
    QStringList words;
    for (const Line& line : lines) words.append(line.words);
    return words.join(QLatin1Char('\n'));
}

qsizetype bytes(const QString& text) { return text.toUtf8().size(); }

/// Whole lines, on as many codes as they need.
QStringList parted(const std::vector<Line>& lines) {
    QStringList codes;
    for (const Line& line : lines) {
        const QString longer = codes.isEmpty() ? line.words : codes.last() + QLatin1Char('\n') + line.words;
        if (codes.isEmpty() || bytes(longer) > mostCodeBytes) codes.append(line.words);
        else codes.last() = longer;
    }
    return codes;
}

}  // namespace

QStringList codeTexts(const Report& report, const ClinicalText& text, const QDate& today) {
    std::vector<Line> lines = linesOf(report, text, today);
    while (bytes(joined(lines)) > mostCodeBytes) {
        const auto least = std::max_element(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.weight < b.weight; });
        if (least->weight == 0) return parted(lines);
        lines.erase(least);
    }
    return {joined(lines)};
}

}  // namespace kneemap
