#include "app/report/sheet_parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

}  // namespace

PaperSheet newSheet(const SheetSubject& subject, const QString& title) {
    PaperSheet sheet;
    sheet.title = title;
    sheet.beside = QLocale().toString(subject.now.date(), Words::tr("dddd d MMMM yyyy", "date format, see QLocale::toString"));
    sheet.direction = QLocale().textDirection();
    const QDate reviewed = QDate::fromString(QString::fromStdString(subject.report.contentReviewed), Qt::ISODate);
    const QString written = QLocale().toString(subject.now.time(), QLocale::ShortFormat);
    sheet.foot.append(ClinicalText::of(subject.text.knowledge().content().cardAlways).join(QLatin1Char(' ')));
    sheet.foot.append(Words::tr("For learning. It does not replace a doctor or physio."));
    //: %1 version of the program, %2 version of the content, %3 a date, %4 a time of day
    sheet.foot.append(Words::tr("Kneemap %1. Content %2, reviewed %3. Written at %4.")
                          .arg(QStringLiteral(KNEEMAP_VERSION), QString::fromStdString(subject.report.contentVersion),
                               QLocale().toString(reviewed, Words::tr("d MMMM yyyy", "date format, see QLocale::toString")), written));
    return sheet;
}

QString sideWords(const Report& report) {
    if (!report.history.side) return Words::tr("Your knee");
    return *report.history.side == Side::left ? Words::tr("Left knee") : Words::tr("Right knee");
}

std::optional<KneePart> markedKnee(const SheetSubject& subject, std::size_t most) {
    const History& history = subject.report.history;
    if (!history.side) return std::nullopt;
    std::vector<KneeView> views{bestViewFor(history.zones)};
    for (const MarkedZone& mark : history.zones) {
        const auto view = viewOf(mark.zone);
        if (view && std::find(views.begin(), views.end(), *view) == views.end()) views.push_back(*view);
    }
    if (views.size() > most) views.resize(most, KneeView::front);
    KneePart part;
    for (const KneeView view : views) part.pictures.push_back({view, *history.side, history.zones, {}, {subject.choices.tone, false, false}});
    QStringList spots;
    for (const MarkedZone& mark : history.zones) spots.append(subject.text.zone(mark.zone));
    //: %1 is "Left knee", %2 a list of spots
    part.words = Words::tr("%1: %2").arg(sideWords(subject.report), QLocale().createSeparatedList(spots));
    return part;
}

QStringList reasonLines(const SheetSubject& subject, const std::vector<Evidence>& evidence) {
    QStringList lines;
    for (const Evidence& one : evidence) {
        if (subject.choices.hideAge && one.answer.question == QuestionId("age")) continue;
        lines.append(subject.text.reason(one.answer));
    }
    return lines;
}

std::pair<QString, QString> answerRow(const SheetSubject& subject, const QuestionId& question) {
    const Question* asked = subject.text.knowledge().find(question);
    const Answer& answer = subject.report.history.answers.at(question);
    return {ClinicalText::of(asked->text), subject.text.answer(*asked, answer).replace(QLatin1Char('\n'), QStringLiteral("; "))};
}

ColumnsPart inHalves(const QStringList& items, ListPart::Sign sign) {
    const auto half = (items.size() + 1) / 2;
    ColumnsPart halves;
    for (const QStringList& list : {items.mid(0, half), items.mid(half)}) halves.columns.push_back({{ListPart{{}, list, sign}}});
    return halves;
}

void addQuestionsToAsk(PaperSheet& sheet, const SheetSubject& subject) {
    QStringList items{Words::tr("What do you think it is?"), Words::tr("Do I need a test or a scan?"), Words::tr("What may I do, and what should I leave?"),
                  Words::tr("Which medicine is safe for me, if any?"), Words::tr("When should I come back?")};
    const auto& unsure = subject.report.unsure;
    if (!unsure.empty()) {
        QStringList asked;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, unsure.size()); ++i) {
            //: a question in quotation marks
            asked.append(Words::tr("“%1”").arg(subject.text.question(unsure[i])));
        }
        //: %1 is a list of questions in quotation marks
        items.append(Words::tr("I was not sure of these: %1").arg(QLocale().createSeparatedList(asked)));
    }
    sheet.blocks.push_back({HeadingPart{Words::tr("Questions to ask"), {}}});
    sheet.blocks.push_back({inHalves(items, ListPart::Sign::box)});
}

}  // namespace kneemap
