#include "app/pages/library/sourced_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/heading_label.h"

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SourcedText)
};

bool isReadable(const Source& source) { return source.read != "recalled" && source.read != "judgement"; }

/// How much of a source was read. The words of the content files are for its authors.
QString readWords(const std::string& read) {
    if (read == "full") return Words::tr("Read in full.");
    if (read == "page") return Words::tr("Read on its web page.");
    if (read == "abstract") return Words::tr("Abstract read.");
    if (read == "summary") return Words::tr("Summary read.");
    if (read == "secondary") return Words::tr("Read about in another paper.");
    if (read == "recalled") return Words::tr("Not opened again for this version.");
    return {};
}

void addOnce(std::vector<SourceId>& list, const SourceId& id) {
    if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
}

TextLabel* quietLine(const QString& words) {
    auto* label = new TextLabel(TypeRole::small, words);
    label->setColour(Role::textQuiet);
    label->setSelectable(true);
    return label;
}

}  // namespace

QString sourceLine(const Source& source) {
    QStringList parts{QString::fromStdString(source.citation)};
    if (!source.doi.empty()) parts.append(QStringLiteral("doi:") + QString::fromStdString(source.doi) + QLatin1Char('.'));
    const QString read = readWords(source.read);
    if (!read.isEmpty()) parts.append(read);
    return parts.join(QLatin1Char(' '));
}

QString reviewedWords(const std::string& isoDate) {
    const QDate date = QDate::fromString(QString::fromStdString(isoDate), Qt::ISODate);
    if (!date.isValid()) return {};
    const QString format =
        Words::tr("d MMMM yyyy", "date format, see QLocale::toString");
    //: %1 is a date
    return Words::tr("Reviewed %1.").arg(QLocale().toString(date, format));
}

std::size_t SourcedText::numberOf(const SourceId& source) {
    const auto found = std::find(numbered_.begin(), numbered_.end(), source);
    if (found != numbered_.end()) return static_cast<std::size_t>(found - numbered_.begin()) + 1;
    numbered_.push_back(source);
    return numbered_.size();
}

void SourcedText::note(const std::vector<SourceId>& sources, Grade grade) {
    if (grade == Grade::judgement) hasJudgement_ = true;
    if (grade == Grade::recalled) hasRecalled_ = true;
    for (const SourceId& id : sources) {
        const Source* source = text_.knowledge().find(id);
        if (source == nullptr || !isReadable(*source)) continue;
        if (grade == Grade::published) numberOf(id);
        else if (grade == Grade::judgement) addOnce(leantOn_, id);
    }
}

QString SourcedText::words(const Statement& statement) {
    const QString plain = text_.filled(ClinicalText::of(statement));
    note(statement.sources, statement.grade);
    if (statement.grade != Grade::published) return plain;
    QStringList numbers;
    for (const SourceId& id : statement.sources) {
        const auto found = std::find(numbered_.begin(), numbered_.end(), id);
        if (found != numbered_.end()) numbers.append(QLocale().toString(found - numbered_.begin() + 1));
    }
    if (numbers.isEmpty()) return plain;
    //: %1 is a sentence, %2 the numbers of its sources
    return Words::tr("%1 [%2]").arg(plain, numbers.join(QStringLiteral(", ")));
}

QStringList SourcedText::words(const std::vector<Statement>& statements) {
    QStringList list;
    for (const Statement& statement : statements) list.append(words(statement));
    return list;
}

QWidget* SourcedText::passage(const std::vector<Statement>& statements, Marker marker) {
    if (statements.size() == 1) {
        auto* label = new TextLabel(TypeRole::body, words(statements.front()));
        label->setSelectable(true);
        return label;
    }
    auto* list = new BulletList(marker);
    list->setItems(words(statements));
    return list;
}

void SourcedText::addTo(QVBoxLayout& column, const QString& heading, const std::vector<Statement>& statements,
                        Marker marker) {
    if (statements.empty()) return;
    if (column.count() > 0) column.addSpacing(theme().space(Space::s16));
    column.addWidget(new HeadingLabel(2, heading));
    column.addWidget(passage(statements, marker));
}

QString SourcedText::gradeWords() const {
    if (!numbered_.empty()) {
        if (hasJudgement_ && hasRecalled_) {
            return Words::tr("Lines without a number are our expert view, or still wait for a check against the paper.");
        }
        if (hasJudgement_) return Words::tr("Lines without a number are our expert view.");
        return hasRecalled_ ? Words::tr("Lines without a number still wait for a check against the paper.") : QString();
    }
    if (hasJudgement_ && hasRecalled_) return Words::tr("This is our expert view. Parts of it still wait for a check against a paper.");
    if (hasJudgement_) return Words::tr("This is our expert view.");
    return hasRecalled_ ? Words::tr("This comes from a paper that we still have to check again.") : QString();
}

QWidget* SourcedText::sources(const std::string& reviewed) {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s4));

    QStringList lines{reviewedWords(reviewed)};
    if (!numbered_.empty()) lines.append(Words::tr("A number shows the source we read for that line."));
    lines.append(gradeWords());
    lines.removeAll(QString());
    column->addWidget(quietLine(lines.join(QLatin1Char(' '))));

    std::erase_if(leantOn_, [&](const SourceId& id) {
        return std::find(numbered_.begin(), numbered_.end(), id) != numbered_.end();
    });
    const int count = static_cast<int>(numbered_.size() + leantOn_.size());
    if (count == 0) return whole;
    auto* fold = new Disclosure(Words::tr("Sources (%n)", "", count));
    fold->setIcon(IconName::book);
    auto* inside = new QWidget;
    auto* list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(theme().space(Space::s8));
    int number = 0;
    for (const SourceId& id : numbered_) {
        //: %1 is a number, %2 a citation
        list->addWidget(quietLine(Words::tr("[%1] %2").arg(QLocale().toString(++number), sourceLine(*text_.knowledge().find(id)))));
    }
    if (!leantOn_.empty()) {
        auto* more = new TextLabel(TypeRole::small, Words::tr("Also read for this page"));
        more->setStrong(true);
        list->addWidget(more);
        for (const SourceId& id : leantOn_) list->addWidget(quietLine(sourceLine(*text_.knowledge().find(id))));
    }
    fold->setContent(inside);
    column->addWidget(fold);
    return whole;
}

}  // namespace kneemap
