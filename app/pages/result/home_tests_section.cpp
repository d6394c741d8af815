#include "app/pages/result/home_tests_section.h"

#include <QVBoxLayout>

#include "app/clinical_text.h"
#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"
#include "app/widgets/rule_line.h"

namespace kneemap {

HomeTestsSection::HomeTestsSection(const ClinicalText& text, const std::vector<QuestionId>& tests, QWidget* parent) : Card(parent) {
    auto* title = new HeadingLabel(2, tr("Tests you can do at home"), this);
    title->setType(TypeRole::subheading);
    setAccessibleName(title->text());
    column()->addWidget(title);
    column()->addWidget(words(TypeRole::body, tr("They could make this clearer. Only if you feel safe. Stop at the first pain you know."), this,
                              Role::textQuiet));
    for (const QuestionId& id : tests) {
        const Question* question = text.knowledge().find(id);
        column()->addWidget(new RuleLine({}, this));
        auto* part = new QWidget(this);
        QVBoxLayout* inner = columnIn(part, Space::s4);
        inner->addWidget(words(TypeRole::body, ClinicalText::of(question->text), part));
        inner->addWidget(words(TypeRole::small, ClinicalText::of(question->why), part, Role::textQuiet));
        // At a kiosk others watch, and there is no chair: the test waits for home.
        if (!theme().isKiosk()) {
            auto* start = new PushButton(ButtonKind::link, tr("Do this test"), part);
            start->setAccessibleName(tr("%1: %2", "words of a link, then a test").arg(start->text(), ClinicalText::of(question->text)));
            connect(start, &QPushButton::clicked, this, [this, id] { Q_EMIT questionAsked(id); });
            inner->addWidget(start, 0, Qt::AlignLeading);
        } else if (!question->help.empty()) {
            inner->addWidget(words(TypeRole::small, ClinicalText::of(question->help), part));
        }
        column()->addWidget(part);
    }
}

}  // namespace kneemap
