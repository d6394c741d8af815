#include "app/report/plain_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/widgets/care_level.h"

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

QString signOf(ListPart::Sign sign, int number) {
    switch (sign) {
        //: a number before a line of a list
        case ListPart::Sign::number: return Words::tr("%1.").arg(QLocale().toString(number));
        case ListPart::Sign::plus: return QStringLiteral("+");
        case ListPart::Sign::box: return QStringLiteral("[ ]");
        case ListPart::Sign::dot:
        case ListPart::Sign::check:
        case ListPart::Sign::minus:
        case ListPart::Sign::warning: break;
    }
    return QStringLiteral("-");
}

/// Writes block by block; an empty line parts what stands apart on paper.
class Writer {
public:
    void operator()(const CareCardPart& card) {
        gap();
        line(careWord(card.level));
        line(card.heading);
        line(card.lead);
        for (const CareBlock& block : card.blocks) {
            line(block.heading);
            line(block.text);
            items(block.bullets, ListPart::Sign::dot);
            line(block.note);
        }
    }
    void operator()(const HeadingPart& heading) {
        gap();
        //: %1 is a heading, %2 a few words on it
        line(heading.beside.isEmpty() ? heading.text : Words::tr("%1 (%2)").arg(heading.text, heading.beside));
    }
    void operator()(const TextPart& text) { line(text.text); }
    void operator()(const ListPart& list) {
        if (!list.title.isEmpty()) gap();
        line(list.title);
        items(list.items, list.sign);
    }
    void operator()(const KneePart& knee) { line(knee.words); }
    void operator()(const CausePart& cause) {
        //: %1 is a cause, %2 how well it fits
        line(Words::tr("%1: %2").arg(cause.name, cause.fit));
        line(cause.line);
        items(cause.inFavour, ListPart::Sign::plus);
        items(cause.against, ListPart::Sign::minus);
    }
    void operator()(const ExercisePart& exercise) {
        gap();
        //: %1 is an exercise, %2 its dose
        line(Words::tr("%1: %2").arg(exercise.name, exercise.dose));
        items(exercise.steps, ListPart::Sign::number);
        line(exercise.easier);
        line(exercise.stopIf);
    }
    void operator()(const TablePart& table) {
        //: %1 is a question that ends with its own mark, %2 the answer; then the same for a name and its value
        for (const auto& [asked, told] : table.rows) line(asked.endsWith(QLatin1Char('?')) ? Words::tr("%1 %2").arg(asked, told) : Words::tr("%1: %2").arg(asked, told));
    }
    void operator()(const BoxPart& box) {
        gap();
        line(box.title);
        for (const QString& words : box.lines) line(words);
    }
    void operator()(const TickPart& tick) {
        gap();
        line(tick.question);
        line(tick.help);
        items(tick.answers, ListPart::Sign::box);
        if (tick.blanks > 0) line(QStringLiteral("______"));
    }
    void operator()(const ColumnsPart& part) {
        for (const auto& column : part.columns) {
            for (const PaperBlock& block : column) std::visit(*this, block.part);
        }
    }

    void line(const QString& words) {
        if (!words.isEmpty()) lines.append(words);
    }
    void gap() {
        if (!lines.isEmpty() && !lines.last().isEmpty()) lines.append(QString());
    }
    void items(const QStringList& list, ListPart::Sign sign) {
        int number = 0;
        for (const QString& item : list) line(QStringLiteral("%1 %2").arg(signOf(sign, ++number), item));
    }

    QStringList lines;
};

}  // namespace

QString plainText(const PaperSheet& sheet) {
    Writer writer;
    writer.line(sheet.title);
    writer.line(sheet.beside);
    for (const PaperBlock& block : sheet.blocks) std::visit(writer, block.part);
    writer.gap();
    for (const QString& words : sheet.foot) writer.line(words);
    return writer.lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString plainText(const PaperDocument& document) {
    QStringList sheets;
    for (const PaperSheet& sheet : document.sheets) sheets.append(plainText(sheet));
    return sheets.join(QStringLiteral("\n----------\n\n"));
}

}  // namespace kneemap
