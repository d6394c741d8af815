#include "app/pages/result/source_list.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>

#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/heading_label.h"

namespace kneemap {
namespace {

QString tr(const char* words, const char* note = nullptr) { return QCoreApplication::translate("SourceList", words, note); }

/// Citations are names and titles: they are shown as they were printed, in every language.
QString citation(const Source& source) {
    const QString text = QString::fromStdString(source.citation);
    return source.doi.empty() ? text : tr("%1 DOI %2", "a citation, then its digital object identifier").arg(text, QString::fromStdString(source.doi));
}

QString meaning(Grade grade) {
    switch (grade) {
        case Grade::published: return tr("We read this in the work itself or in its summary.");
        case Grade::judgement: return tr("No study gives a figure for this. It is what people who know knees would say, checked against these works.");
        case Grade::recalled: break;
    }
    return tr("We know of these works but have not opened them again. Nothing here counts as proof.");
}

}  // namespace

void Citations::add(const std::vector<SourceId>& sources, Grade grade) {
    for (const SourceId& source : sources) all_.insert({source, grade});
}

void Citations::add(const std::vector<Statement>& statements) {
    for (const Statement& statement : statements) add(statement.sources, statement.grade);
}

QString gradeWords(Grade grade) {
    switch (grade) {
        case Grade::published: return tr("Seen in the study");
        case Grade::judgement: return tr("Expert view");
        case Grade::recalled: break;
    }
    return tr("From memory, to be checked");
}

SourceList::SourceList(const KnowledgeBase& knowledge, const Citations& citations, QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = columnIn(this, Space::s16);
    for (const Grade grade : {Grade::published, Grade::judgement, Grade::recalled}) {
        QStringList lines;
        for (const CitedSource& cited : citations.all()) {
            const Source* source = cited.grade == grade ? knowledge.find(cited.source) : nullptr;
            if (source != nullptr) lines.append(citation(*source));
        }
        if (lines.isEmpty()) continue;
        lines.sort(Qt::CaseInsensitive);
        auto* part = new QWidget(this);
        QVBoxLayout* inner = columnIn(part, Space::s4);
        auto* title = new HeadingLabel(4, gradeWords(grade), part);
        title->setType(TypeRole::body);
        title->setStrong(true);
        inner->addWidget(title);
        inner->addWidget(words(TypeRole::small, meaning(grade), part, Role::textQuiet));
        auto* list = new BulletList(Marker::dot, part);
        list->setType(TypeRole::small);
        list->setItems(lines);
        inner->addWidget(list);
        column->addWidget(part);
    }
}

}  // namespace kneemap
