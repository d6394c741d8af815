#include "app/pages/result/statement_list.h"

#include <QGridLayout>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "app/clinical_text.h"
#include "app/pages/result/column.h"
#include "app/pages/result/source_list.h"
#include "app/style/theme.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

/// A citation up to its year: "Willy RW et al. 2019".
QString shortCitation(const Source& source) {
    const QString whole = QString::fromStdString(source.citation);
    static const QRegularExpression year(QStringLiteral("^(.*?\\b(19|20)\\d\\d)\\b"));
    const auto match = year.match(whole);
    return match.hasMatch() && match.captured(1).size() < 90 ? match.captured(1) : whole.section(QLatin1Char('.'), 0, 0);
}

QString under(const ClinicalText& text, const Statement& statement) {
    if (statement.grade == Grade::judgement) return {};
    if (statement.grade == Grade::recalled) return gradeWords(Grade::recalled);
    QStringList names;
    for (const SourceId& id : statement.sources) {
        if (const Source* source = text.knowledge().find(id)) names.append(shortCitation(*source));
    }
    return StatementList::tr("%1: %2", "how sure, then the studies").arg(gradeWords(Grade::published), names.join(QStringLiteral("; ")));
}

}  // namespace

StatementList::StatementList(const ClinicalText& text, const std::vector<Statement>& statements, QWidget* parent, Marker marker)
    : QWidget(parent) {
    QVBoxLayout* column = columnIn(this, Space::s8);
    for (const Statement& statement : statements) {
        auto* part = new QWidget(this);
        QVBoxLayout* inner = columnIn(part, Space::s4);
        inner->setSpacing(0);
        auto* line = new BulletList(marker, part);
        line->setItems({text.filled(ClinicalText::of(statement))});
        inner->addWidget(line);
        const QString source = under(text, statement);
        if (!source.isEmpty()) {
            auto* held = new QWidget(part);
            QVBoxLayout* set = columnIn(held, Space::s4);
            // As far in as the words of the list.
            const int indent = static_cast<int>(theme().pixelSize(TypeRole::body) * 1.1) + theme().space(Space::s8);
            const bool turned = parent->layoutDirection() == Qt::RightToLeft;
            set->setContentsMargins(turned ? 0 : indent, 0, turned ? indent : 0, 0);
            set->addWidget(words(TypeRole::small, source, held, Role::textQuiet));
            inner->addWidget(held);
        }
        column->addWidget(part);
    }
    column->addStretch(1);
}

QWidget* expertViewNote(const std::string& reviewed, QWidget* parent) {
    const QDate day = QDate::fromString(QString::fromStdString(reviewed), Qt::ISODate);
    const QString note = StatementList::tr("Lines without a study under them are expert view. Reviewed %1.")
                             .arg(QLocale().toString(day, StatementList::tr("d MMMM yyyy", "date format, see QLocale::toString")));
    return words(TypeRole::small, note, parent, Role::textQuiet);
}

}  // namespace kneemap
