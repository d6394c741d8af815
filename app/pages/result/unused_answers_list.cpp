#include "app/pages/result/unused_answers_list.h"

#include <QVBoxLayout>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/result/column.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/heading_label.h"
#include "core/reasoning/unused_answers.h"

namespace kneemap {
namespace {

QString nameOf(Unused why) {
    switch (why) {
        case Unused::tellsLittle: return UnusedAnswersList::tr("Too little to tell these causes apart");
        case Unused::otherUse: return UnusedAnswersList::tr("Used for how urgent it is, for your plan or for what set it off");
        case Unused::unsure: return UnusedAnswersList::tr("You were not sure");
        case Unused::skipped: break;
    }
    return UnusedAnswersList::tr("You skipped");
}

}  // namespace

UnusedAnswersList::UnusedAnswersList(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = columnIn(this, Space::s12);
    const std::vector<UnusedAnswer> unused = unusedAnswers(checkUp.knowledge(), checkUp.history(), checkUp.assessment());
    for (const Unused why : {Unused::unsure, Unused::skipped, Unused::tellsLittle, Unused::otherUse}) {
        QStringList lines;
        for (const UnusedAnswer& one : unused) {
            if (one.why != why) continue;
            const Question* question = checkUp.knowledge().find(one.question);
            const QString asked = question == nullptr ? tr("How would you show someone the pain?") : ClinicalText::of(question->text);
            const bool told = why == Unused::tellsLittle || why == Unused::otherUse;
            if (!told) {
                lines.append(asked);
                continue;
            }
            const QString said = question == nullptr ? text.pattern(*checkUp.history().pattern)
                                                     : text.answer(*question, *checkUp.answerTo(one.question));
            //: %1 is a question, %2 the answer
            lines.append(tr("%1 %2").arg(asked, said));
        }
        if (lines.isEmpty()) continue;
        empty_ = false;
        auto* part = new QWidget(this);
        QVBoxLayout* inner = columnIn(part, Space::s4);
        auto* title = new HeadingLabel(3, nameOf(why), part);
        title->setType(TypeRole::small);
        title->setStrong(true);
        inner->addWidget(title);
        auto* list = new BulletList(Marker::dot, part);
        list->setType(TypeRole::small);
        list->setItems(lines);
        inner->addWidget(list);
        column->addWidget(part);
    }
}

}  // namespace kneemap
