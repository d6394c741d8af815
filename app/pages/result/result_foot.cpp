#include "app/pages/result/result_foot.h"

#include <QDate>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/care_parts.h"
#include "app/pages/result/column.h"
#include "app/pages/result/source_list.h"
#include "app/pages/result/unused_answers_list.h"
#include "app/style/theme.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/text_label.h"
#include "core/reasoning/unused_answers.h"

namespace kneemap {
namespace {

Citations citationsOf(const CheckUp& checkUp) {
    Citations citations;
    const KnowledgeBase& knowledge = checkUp.knowledge();
    const Assessment& assessment = checkUp.assessment();
    for (const FiredFlag& flag : assessment.redFlags) {
        const RedFlagRule* rule = knowledge.find(flag.rule);
        citations.add(rule->sources, rule->grade);
    }
    if (const UrgencyCard* card = knowledge.card(assessment.urgency.urgency)) citations.add(card->sources, Grade::judgement);
    for (const Candidate& candidate : assessment.causes) {
        const Condition* condition = knowledge.find(candidate.condition);
        citations.add(condition->inShort);
        citations.add(condition->where);
    }
    for (const FiredFinding& fired : assessment.training) {
        for (const TrainingFinding& finding : knowledge.find(fired.cause)->findings) {
            if (finding.id == fired.finding) citations.add(finding.sources, finding.grade);
        }
    }
    return citations;
}

/// Answers given, less those that are listed as not used.
int answersUsed(const CheckUp& checkUp) {
    const History& history = checkUp.history();
    const auto unused = unusedAnswers(checkUp.knowledge(), history, checkUp.assessment());
    const auto idle = std::count_if(unused.begin(), unused.end(), [&](const UnusedAnswer& one) {
        return one.why != Unused::otherUse && history.answers.contains(one.question);
    });
    return static_cast<int>(history.answers.size()) - static_cast<int>(idle);
}

}  // namespace

ResultFoot::ResultFoot(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent) : QWidget(parent) {
    const KnowledgeContent& content = checkUp.knowledge().content();
    QVBoxLayout* column = columnIn(this, Space::s4);
    const QDate reviewed = QDate::fromString(QString::fromStdString(content.reviewed), Qt::ISODate);
    const QString day = QLocale().toString(reviewed, tr("d MMMM yyyy", "date format, see QLocale::toString"));
    //: %1 is a date, %2 the version of the content
    const QString line = tr("For learning. It does not replace a doctor or physio. Content %2, reviewed %1.")
                             .arg(day, QString::fromStdString(content.version));
    for (const QString& standing : standingNotes(text)) column->addWidget(words(TypeRole::small, standing, this, Role::textQuiet));
    column->addWidget(words(TypeRole::small, line, this, Role::textQuiet));

    auto* sources = new Disclosure(tr("Sources"), this);
    sources->setIcon(IconName::book);
    sources->setContent(new SourceList(checkUp.knowledge(), citationsOf(checkUp), sources));
    column->addWidget(sources);

    auto* used = new Disclosure(tr("What we used"), this);
    used->setIcon(IconName::info);
    auto* list = new BulletList(Marker::dot, used);
    list->setType(TypeRole::small);
    list->setItems({
        tr("The spots you marked and %n of your answers", nullptr, answersUsed(checkUp)),
        tr("%n rules for signs that must not wait. They alone decide how urgent it is.", nullptr,
           static_cast<int>(content.redFlags.size())),
        tr("How often people with each cause give the same answers as you. Many of these figures are expert view."),
        tr("Nothing else. Your answers stay on this computer."),
    });
    used->setContent(list);
    column->addWidget(used);

    auto* unused = new Disclosure(tr("What was not used"), this);
    unused->setIcon(IconName::minus);
    auto* left = new UnusedAnswersList(checkUp, text, unused);
    unused->setContent(left);
    unused->setVisible(!left->isEmpty());
    column->addWidget(unused);
}

}  // namespace kneemap
