#include "app/pages/check_up/item_page.h"

#include <QVBoxLayout>
#include <iterator>

#include "app/style/theme.h"
#include "app/widgets/error_line.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/option_group.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

/// By row.
constexpr Interview::ItemAnswer meaning[] = {Interview::ItemAnswer::yes, Interview::ItemAnswer::no, Interview::ItemAnswer::unsure};

}  // namespace

ItemPage::ItemPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent)
    : Page(parent), checkUp_(checkUp), text_(text) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s16));
    eyebrow_ = new TextLabel(TypeRole::small, {}, content);
    eyebrow_->setColour(Role::accent);
    eyebrow_->setStrong(true);
    heading_ = new HeadingLabel(1, {}, content);
    check_ = new TextLabel(TypeRole::body, {}, content);
    check_->setColour(Role::textQuiet);
    error_ = new ErrorLine(content);
    answers_ = new OptionGroup(Choosing::one, content);
    for (QWidget* widget : std::initializer_list<QWidget*>{eyebrow_, heading_, check_, error_, answers_}) column->addWidget(widget);
    column->addStretch(1);
    scroll_ = new PageScroll(this);
    scroll_->setContentWidth(760);
    scroll_->setContent(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll_);
    connect(answers_, &OptionGroup::chosenChanged, this, [this](const std::vector<int>& rows) {
        error_->clear();
        if (!rows.empty()) checkUp_.setPending(CheckUp::itemPage(step_.question, step_.item), CheckUp::itemAnswer(meaning[rows.front()]));
    });
}

void ItemPage::show(const AskItem& step) {
    step_ = step;
    const Question* question = checkUp_.knowledge().find(step.question);
    const Option& option = question->options[*question->optionIndex(step.item)];
    //: The person was not sure about a list; its items are asked one by one
    eyebrow_->setText(step.itemsLeft > 0 ? tr("One at a time: %n more after this", nullptr, step.itemsLeft)
                                         : tr("One at a time: the last one"));
    heading_->setText(ClinicalText::of(option.ask.empty() ? option.text : option.ask));
    check_->setText(ClinicalText::of(option.check));
    check_->setVisible(!option.check.empty());
    error_->clear();
    answers_->setChoices({{tr("Yes"), {}, Choice::Kind::ordinary},
                          {tr("No"), {}, Choice::Kind::ordinary},
                          {tr("Still not sure"), {}, Choice::Kind::notSure}});
    answers_->setQuestion(heading_->text(), check_->text());
    if (const Answer* pending = checkUp_.pending(CheckUp::itemPage(step.question, step.item))) {
        for (int row = 0; row < static_cast<int>(std::size(meaning)); ++row) {
            if (*pending == CheckUp::itemAnswer(meaning[row])) answers_->setChosen({row});
        }
    }
    scroll_->scrollToTop();
}

FooterState ItemPage::footer() const {
    FooterState foot;
    foot.main = tr("Continue");
    return foot;
}

void ItemPage::goOn() {
    const std::vector<int> rows = answers_->chosen();
    if (rows.empty()) {
        error_->tell(tr("Pick one answer, or choose “Still not sure”."));
        answers_->focusAnswers();
        return;
    }
    checkUp_.answerItem(step_.question, step_.item, meaning[rows.front()]);
    Q_EMIT answered();
}

bool ItemPage::takeKey(const QKeyEvent& event) { return answers_->takeKey(event); }

QStringList ItemPage::spoken() const { return QStringList{heading_->text(), check_->text()} + answers_->words(); }

int ItemPage::trailStep() const {
    const Question* question = checkUp_.knowledge().find(step_.question);
    if (question == nullptr || question->stage != Stage::safety) return 3;
    return question->askFirst ? 0 : 2;
}

}  // namespace kneemap
