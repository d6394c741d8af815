#include "app/pages/result/review_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/diagram/knee_picture.h"
#include "app/pages/diagram_look.h"
#include "app/pages/result/answer_row.h"
#include "app/pages/result/column.h"
#include "app/pages/result/fold_card.h"
#include "app/style/theme.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/tag.h"
#include "core/interview/interview.h"

namespace kneemap {
namespace {

constexpr int questionsStep = 3;

}  // namespace

ReviewPage::ReviewPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent)
    : LazyPage(checkUp, text, parent), scroll_(new PageScroll(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll_);
}

FooterState ReviewPage::footer() const {
    FooterState state;
    state.main = tr("See my result");
    return state;
}

void ReviewPage::goOn() { Q_EMIT resultAsked(); }

int ReviewPage::trailStep() const { return questionsStep; }

HeadingLabel* ReviewPage::build() {
    auto* content = new QWidget(this);
    QVBoxLayout* column = columnIn(content, Space::s8);
    auto* heading = new HeadingLabel(1, tr("Check your answers"), content);
    heading->setAccessibleDescription(tr("Step 4 of 5, Questions"));
    column->addWidget(heading);
    column->addWidget(words(TypeRole::body, tr("Tap one to change it. Your result will follow."), content, Role::textQuiet));
    column->addSpacing(theme().space(Space::s12));

    const History& history = checkUp().history();
    const History kept = withoutStaleAnswers(checkUp().knowledge(), history);
    std::vector<const Question*> safety, about, pain, running, unused;
    for (const Question& question : checkUp().knowledge().questions()) {
        if (!history.answers.contains(question.id)) continue;
        if (!kept.answers.contains(question.id)) {
            unused.push_back(&question);
            continue;
        }
        switch (question.stage) {
            case Stage::safety: safety.push_back(&question); break;
            case Stage::about: about.push_back(&question); break;
            case Stage::story:
            case Stage::selfTest: pain.push_back(&question); break;
            case Stage::training: running.push_back(&question); break;
        }
    }
    auto* halves = new QWidget(content);
    auto* row = new EvenLayout(halves);
    row->setGaps(theme().space(Space::s24), theme().space(Space::s12));
    row->setLeastColumnWidth(400);
    row->setTopAligned(true);
    row->setStacked(theme().hasLargeText() || theme().isKiosk());
    firstGroup_ = true;
    const auto half = [&](const std::vector<QWidget*>& groups) {
        auto* part = new QWidget(halves);
        QVBoxLayout* inner = columnIn(part, Space::s12);
        for (QWidget* each : groups) {
            if (each != nullptr) inner->addWidget(each);
        }
        inner->addStretch(1);
        row->addWidget(part);
    };
    QWidget* where = spots(halves);
    QWidget* warnings = group(tr("Safety"), safety, true, halves);
    QWidget* person = group(tr("About you"), about, true, halves);
    half({where, warnings, person});
    QWidget* story = group(tr("Your pain"), pain, true, halves);
    QWidget* training = group(tr("Your running"), running, true, halves);
    half({story, training, group(tr("Not used any more"), unused, false, halves)});
    column->addWidget(halves);
    column->addStretch(1);
    scroll_->setContent(content);
    scroll_->scrollToTop();
    return heading;
}

QWidget* ReviewPage::framed(const QString& name, std::function<void(QVBoxLayout*, QWidget*)> fill, QWidget* parent) {
    const bool open = std::exchange(firstGroup_, false);
    if (!theme().isKiosk()) {
        Card* card = titledCard(name, parent);
        card->column()->setSpacing(0);
        card->column()->addSpacing(theme().space(Space::s8));
        fill(card->column(), card);
        return card;
    }
    auto* card = new FoldCard(name, {}, nullptr, parent);
    card->setContent([fill = std::move(fill)](QWidget* owner) {
        auto* body = new QWidget(owner);
        QVBoxLayout* column = columnIn(body, Space::s4);
        column->setSpacing(0);
        fill(column, body);
        return body;
    });
    card->setOpen(open);
    return card;
}

QWidget* ReviewPage::spots(QWidget* parent) {
    return framed(tr("Where it hurts"), [this](QVBoxLayout* column, QWidget* owner) {
        const History& history = checkUp().history();
        auto* row = new QHBoxLayout;
        row->setSpacing(theme().space(Space::s16));
        auto* picture = new KneePicture(owner);
        picture->setContent({bestViewFor(history.zones), history.side.value_or(Side::right), history.zones, {}, plate()});
        picture->setColours(diagramColours(theme()));
        picture->setFixedSize(smallKnee);
        picture->setAccessibleName(tr("Picture of your knee with the spots you marked"));
        row->addWidget(picture, 0, Qt::AlignTop);
        auto* rows = new QVBoxLayout;
        rows->setSpacing(0);
        QStringList spots;
        for (const MarkedZone& mark : history.zones) {
            const QString zone = text().zone(mark.zone);
            //: a spot on the knee that was marked as the worst
            spots.append(mark.worst && history.zones.size() > 1 ? tr("%1 (worst)").arg(zone) : zone);
        }
        const QString side = !history.side ? tr("Your knee") : *history.side == Side::left ? tr("Left knee") : tr("Right knee");
        auto* marks = new AnswerRow(side, spots.isEmpty() ? tr("No spot marked") : spots.join(QLatin1Char('\n')),
                                    !spots.isEmpty(), true, owner);
        connect(marks, &AnswerRow::changeAsked, this, &ReviewPage::changeSpotsAsked);
        rows->addWidget(marks);
        if (history.pattern || history.patternUnsure) {
            auto* pattern = new AnswerRow(tr("How would you show someone the pain?"),
                                          history.pattern ? text().pattern(*history.pattern) : tr("Not sure"),
                                          history.pattern.has_value(), true, owner);
            connect(pattern, &AnswerRow::changeAsked, this, &ReviewPage::changePatternAsked);
            rows->addWidget(pattern);
        }
        rows->addStretch(1);
        row->addLayout(rows, 1);
        column->addLayout(row);
    }, parent);
}

QWidget* ReviewPage::group(const QString& name, const std::vector<const Question*>& questions, bool counts, QWidget* parent) {
    if (questions.empty()) return nullptr;
    return framed(name, [this, questions, counts](QVBoxLayout* column, QWidget* owner) {
        for (const Question* question : questions) {
            const Answer& answer = checkUp().history().answers.at(question->id);
            const bool told = counts && !std::holds_alternative<Unsure>(answer) && !std::holds_alternative<Skipped>(answer);
            auto* row = new AnswerRow(ClinicalText::of(question->text), text().answer(*question, answer), told, counts, owner);
            connect(row, &AnswerRow::changeAsked, this, [this, id = question->id] { Q_EMIT changeAsked(id); });
            column->addWidget(row);
        }
    }, parent);
}

}  // namespace kneemap
