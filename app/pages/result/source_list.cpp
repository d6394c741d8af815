#include "app/pages/result/source_list.h"

#include <QVBoxLayout>
#include <algorithm>

#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/heading_label.h"

namespace kneemap {
namespace {

/// Citations are names and titles: they are shown as they were printed, in every language.
QString citation(const Source& source) {
    const QString text = QString::fromStdString(source.citation);
    return source.doi.empty() ? text : SourceList::tr("%1 DOI %2", "a citation, then its digital object identifier").arg(text, QString::fromStdString(source.doi));
}

QString meaning(Grade grade) {
    switch (grade) {
        case Grade::published: return SourceList::tr("What we say was read in these works, or in their summaries.");
        case Grade::judgement: return SourceList::tr("What we say goes further than these works, or no study gives a figure for it.");
        case Grade::recalled: break;
    }
    return SourceList::tr("We say some lines from memory of these works. They count as no proof until we have checked them.");
}

}  // namespace

void Citations::add(const std::vector<SourceId>& sources, Grade grade) {
    for (const SourceId& source : sources) all_.insert({source, grade});
}

void Citations::add(const std::vector<Statement>& statements) {
    for (const Statement& statement : statements) add(statement.sources, statement.grade);
}

void Citations::add(const KnowledgeBase& knowledge, const Condition& c) {
    for (const std::vector<Statement>* part : {&c.inShort, &c.where, &c.why, &c.howCommon, &c.whatItIsNot, &c.howUrgent, &c.doNow,
                                               &c.leaveNow, &c.medicines, &c.fix, &c.prevent, &c.running, &c.seeProfessional,
                                               &c.professionalOffers}) {
        add(*part);
    }
    if (c.course) {
        add(c.course->text);
        add(c.course->soonerIf);
    }
    for (const Phase& phase : c.phases) {
        if (phase.moveOn) add({*phase.moveOn});
        for (const ExerciseId& id : phase.exercises) {
            const Exercise* exercise = knowledge.find(id);
            add(exercise->sources, exercise->grade);
        }
    }
}

QString gradeWords(Grade grade) {
    switch (grade) {
        case Grade::published: return SourceList::tr("Seen in the study");
        case Grade::judgement: return SourceList::tr("Expert view");
        case Grade::recalled: break;
    }
    return SourceList::tr("From memory, to be checked");
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
        auto* title = new HeadingLabel(3, gradeWords(grade), part);
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
