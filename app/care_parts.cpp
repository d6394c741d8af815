#include "app/care_parts.h"

#include <QCoreApplication>

#include "app/check_up.h"
#include "app/clinical_text.h"

namespace kneemap {
namespace {

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CareParts)
};

bool isList(const CareBlock& block) { return !block.bullets.isEmpty(); }

QString inOneLine(const CareBlock& block) {
    if (block.heading.isEmpty()) return block.text;
    return Words::tr("%1: %2", "a short heading, then its sentence").arg(block.heading, block.text);
}

QStringList quoted(const QStringList& sentences) {
    QStringList list;
    for (const QString& sentence : sentences) list.append(Words::tr("“%1”", "what to say, in quotation marks").arg(sentence));
    return list;
}

/// An emergency: what to do now, when to call, what to do until help comes.
CareParts emergencyParts(const std::vector<CareBlock>& blocks) {
    CareParts parts;
    CareBlock first{Words::tr("What to do now"), {}, {}, {}};
    QStringList closing;
    std::vector<CareBlock> lists;
    for (const CareBlock& block : blocks) {
        if (isList(block)) lists.push_back(block);
        else if (!block.heading.isEmpty()) first.bullets.append(inOneLine(block));
        else if (parts.lead.isEmpty()) parts.lead = block.text;
        else closing.append(block.text);
    }
    parts.card.push_back(first);
    for (const CareBlock& block : lists) parts.card.push_back(block);
    parts.card.back().note = closing.join(QLatin1Char(' '));
    return parts;
}

}  // namespace

CareParts careParts(const CheckUp& checkUp, const ClinicalText& text, const QDate& today) {
    return careParts(checkUp.assessment(), checkUp.history(), text, today);
}

CareParts careParts(const Assessment& assessment, const History& history, const ClinicalText& text, const QDate& today) {
    const Urgency urgency = assessment.urgency.urgency;
    const std::vector<CareBlock> blocks = text.cardBlocks(assessment, history, today);
    if (urgency == Urgency::emergency) return emergencyParts(blocks);

    CareParts parts;
    CareBlock opening;
    std::vector<CareBlock> headed;
    QStringList closing;
    for (const CareBlock& block : blocks) {
        if (isList(block)) {
            // The first list of an urgent card says what to do until the visit; the rest are signs to watch for.
            const bool untilThen = urgency == Urgency::sameDay && parts.help.empty() && headed.empty();
            (untilThen ? headed : parts.help).push_back(block);
        } else if (!block.heading.isEmpty()) {
            headed.push_back(block);
        } else if (headed.empty() && parts.help.empty()) {
            if (opening.text.isEmpty()) opening.text = block.text;
            else opening.bullets.append(block.text);
        } else {
            closing.append(block.text);
        }
    }
    if (urgency == Urgency::selfCare) {
        for (const CareBlock& block : headed) opening.bullets.append(inOneLine(block));
        headed.clear();
    }
    opening.bullets.append(closing);
    parts.card.push_back(opening);
    const QStringList say = text.spoken(assessment);
    if (urgency == Urgency::sameDay && !say.isEmpty()) {
        const QStringList told = text.toldForUrgency(assessment);
        const QString note = told.isEmpty() ? QString() : Words::tr("You told us: %1", "answers, each on its own").arg(told.join(QStringLiteral(" · ")));
        parts.card.push_back({Words::tr("Tell them"), {}, quoted(say), note});
    }
    QStringList advice = text.cardAdvice(assessment);
    for (CareBlock& block : headed) {
        block.bullets = block.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts) + block.bullets + advice;
        block.text.clear();
        advice.clear();
        parts.card.push_back(block);
    }
    return parts;
}

QStringList spokenCare(const CareParts& parts) {
    QStringList sentences{parts.lead};
    for (const std::vector<CareBlock>* blocks : {&parts.card, &parts.help}) {
        for (const CareBlock& block : *blocks) sentences += QStringList{block.heading, block.text} + block.bullets + QStringList{block.note};
    }
    sentences.removeAll(QString());
    return sentences;
}

QStringList personalNotes(const CheckUp& checkUp, const ClinicalText& text) {
    return personalNotes(checkUp.assessment(), checkUp.history(), text);
}

QStringList personalNotes(const Assessment& assessment, const History& history, const ClinicalText& text) {
    QStringList notes = text.cardNotes(assessment, history);
    for (const QString& line : standingNotes(text)) notes.removeAll(line);
    return notes;
}

QStringList standingNotes(const ClinicalText& text) { return ClinicalText::of(text.knowledge().content().cardAlways); }

}  // namespace kneemap
