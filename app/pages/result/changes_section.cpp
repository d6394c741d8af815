#include "app/pages/result/changes_section.h"

#include <QVBoxLayout>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"
#include "app/widgets/rule_line.h"
#include "core/reasoning/counterfactual.h"

namespace kneemap {

ChangesSection::ChangesSection(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent) : Card(parent) {
    auto* title = new HeadingLabel(2, tr("What would change this"), this);
    title->setType(TypeRole::subheading);
    setAccessibleName(title->text());
    column()->addWidget(title);
    if (checkUp.assessment().fitsNone) return;
    for (const OrderChange& change : whatWouldChange(checkUp.knowledge(), checkUp.history(), checkUp.assessment())) {
        const Question* question = checkUp.knowledge().find(change.instead.question);
        const QString asked = text.question(change.instead.question);
        const QString other = text.option(change.instead.question, change.instead.answer);
        if (!empty_) column()->addWidget(new RuleLine({}, this));
        empty_ = false;
        auto* part = new QWidget(this);
        QVBoxLayout* inner = columnIn(part, Space::s4);
        //: %1 is the name of a cause, %2 a question, %3 an answer to it that was not given
        const QString sentence = tr("%1 would come first if your answer to “%2” were “%3”.")
                                     .arg(text.condition(change.wouldBeFirst), asked, other);
        inner->addWidget(words(TypeRole::body, sentence, part));
        const Answer* given = checkUp.answerTo(change.instead.question);
        const bool told = given != nullptr && std::holds_alternative<Choices>(*given);
        const QString now = given == nullptr ? tr("We did not ask this.")
                            : told           ? tr("You said: %1").arg(text.answer(*question, *given))
                            : std::holds_alternative<Skipped>(*given) ? tr("You skipped this.")
                                                                      : tr("You were not sure.");
        inner->addWidget(words(TypeRole::small, now, part, Role::textQuiet));
        if (!theme().isKiosk()) {
            auto* ask = new PushButton(ButtonKind::link, !told ? tr("Answer this") : tr("Change this answer"), part);
            //: for a screen reader: words of a link, then the question it leads to
            ask->setAccessibleName(tr("%1: %2").arg(ask->text(), asked));
            connect(ask, &QPushButton::clicked, this, [this, id = change.instead.question] { Q_EMIT questionAsked(id); });
            inner->addWidget(ask, 0, Qt::AlignLeading);
        }
        column()->addWidget(part);
    }
}

}  // namespace kneemap
