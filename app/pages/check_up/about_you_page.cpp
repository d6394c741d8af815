#include "app/pages/check_up/about_you_page.h"

#include <QVBoxLayout>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/error_line.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/option_group.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/stepper.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int oldest = 120;
constexpr int firstAgeShown = 35;

/// Who it is for and what happens with the answers, in one look.
QWidget* limits(QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, theme().space(Space::s24), 0, 0);
    column->setSpacing(theme().space(Space::s8));
    const auto part = [&](IconName icon, const QString& heading, const QString& words) {
        column->addWidget(new IconText(icon, heading, TypeRole::subheading, box));
        auto* label = new TextLabel(TypeRole::small, words, box);
        label->setColour(Role::textQuiet);
        column->addWidget(label);
        column->addSpacing(theme().space(Space::s12));
    };
    part(IconName::person, AboutYouPage::tr("Is for you"), AboutYouPage::tr("Adults with a sore knee, most of all runners."));
    part(IconName::warning, AboutYouPage::tr("Is not for"),
         AboutYouPage::tr("A bad injury today. A knee that was just operated on. Children under 16: see a doctor or physio."));
    part(IconName::shield, AboutYouPage::tr("What we do with your answers"),
         theme().isKiosk() ? AboutYouPage::tr("Nothing is sent. When you finish, this screen forgets everything.")
                           : AboutYouPage::tr("They stay on this computer. Nothing is sent. You can wipe them at any time."));
    return box;
}

}  // namespace

AboutYouPage::AboutYouPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent)
    : Page(parent), checkUp_(checkUp), text_(text), scroll_(new PageScroll(this)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll_);
}

AboutYouPage::Entry AboutYouPage::entryFor(const Question& question, QWidget* parent) {
    const Answer* given = checkUp_.pending(question.id);
    if (given == nullptr) given = checkUp_.answerTo(question.id);
    const QString words = ClinicalText::of(question.text);
    if (question.kind == QuestionKind::number) {
        auto* number = new Stepper(parent);
        number->setRange(0, oldest, 1, firstAgeShown);
        number->setQuickPicks({16, 25, 35, 45, 55, 65, 75});
        number->setTypingAllowed(!theme().isKiosk());
        number->setQuestion(words, ClinicalText::of(question.why));
        auto* rather = new OptionGroup(Choosing::many, parent);
        rather->setChoices({{tr("I’d rather not say"), {}, Choice::Kind::notSure}});
        if (given != nullptr && std::holds_alternative<Number>(*given)) {
            number->setValue(static_cast<int>(std::lround(std::get<Number>(*given))));
        } else if (given != nullptr) {
            rather->setChosen({0});
        }
        const QuestionId id = question.id;
        connect(number, &Stepper::valueChosen, this, [this, rather, id](int value) {
            rather->setChosen({});
            checkUp_.setPending(id, Answer(static_cast<Number>(value)));
            error_->clear();
        });
        connect(rather, &OptionGroup::chosenChanged, this, [this, number, id](const std::vector<int>& rows) {
            if (rows.empty()) return;
            number->setValue(std::nullopt);
            checkUp_.setPending(id, Answer(Unsure{}));
            error_->clear();
        });
        return {&question, number, rather};
    }
    auto* options = new OptionGroup(Choosing::one, parent);
    std::vector<Choice> choices;
    for (const Option& option : question.options) choices.push_back({ClinicalText::of(option.text), {}, Choice::Kind::ordinary});
    options->setChoices(choices);
    options->setQuestion(words, ClinicalText::of(question.why));
    if (given != nullptr) {
        if (const auto* chosen = std::get_if<Choices>(given)) {
            for (std::size_t i = 0; i < question.options.size(); ++i) {
                if (chosen->chosen.contains(question.options[i].id)) options->setChosen({static_cast<int>(i)});
            }
        }
    }
    const Question* asked = &question;
    connect(options, &OptionGroup::chosenChanged, this, [this, asked](const std::vector<int>& rows) {
        if (rows.empty()) return;
        checkUp_.setPending(asked->id, Answer(Choices{{asked->options[static_cast<std::size_t>(rows.front())].id}, {}, {}}));
        error_->clear();
    });
    return {&question, nullptr, options};
}

void AboutYouPage::show(const std::vector<QuestionId>& questions) {
    entries_.clear();
    auto* content = new QWidget;
    auto* columns = new EvenLayout(content);
    columns->setWeights({7, 4});
    columns->setGaps(theme().space(Space::s64), theme().space(Space::s32));
    columns->setLeastColumnWidth(300);
    columns->setStacked(theme().hasLargeText() || theme().isUpright());
    columns->setTopAligned(true);
    auto* main = new QWidget(content);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s8));
    heading_ = new HeadingLabel(1, tr("A few facts about you"), main);
    auto* lead = new TextLabel(TypeRole::body, tr("They change what we look for."), main);
    lead->setColour(Role::textQuiet);
    error_ = new ErrorLine(main);
    column->addWidget(heading_);
    column->addWidget(lead);
    column->addWidget(error_);
    for (const QuestionId& id : questions) {
        const Question* question = checkUp_.knowledge().find(id);
        if (question == nullptr) continue;
        column->addSpacing(theme().space(Space::s16));
        auto* asked = new HeadingLabel(2, ClinicalText::of(question->text), main);
        asked->setType(TypeRole::subheading);
        column->addWidget(asked);
        entries_.push_back(entryFor(*question, main));
        if (entries_.back().number != nullptr) column->addWidget(entries_.back().number);
        column->addWidget(entries_.back().options);
    }
    column->addStretch(1);
    columns->addWidget(main);
    columns->addWidget(limits(content));
    scroll_->setContent(content);
    scroll_->scrollToTop();
}

std::optional<Answer> AboutYouPage::chosen(const Entry& entry) const {
    if (entry.number != nullptr) {
        if (entry.number->value()) return Answer(static_cast<Number>(*entry.number->value()));
        if (!entry.options->chosen().empty()) return Answer(Unsure{});
        return std::nullopt;
    }
    const std::vector<int> rows = entry.options->chosen();
    if (rows.empty()) return std::nullopt;
    return Answer(Choices{{entry.question->options[static_cast<std::size_t>(rows.front())].id}, {}, {}});
}

FooterState AboutYouPage::footer() const {
    FooterState foot;
    foot.back = checkUp_.canGoBack();
    foot.main = tr("Continue");
    return foot;
}

void AboutYouPage::goOn() {
    std::vector<std::pair<QuestionId, Answer>> answers;
    for (const Entry& entry : entries_) {
        auto answer = chosen(entry);
        if (!answer) {
            //: %1 is a question that has no answer yet
            error_->tell(tr("Please answer: %1").arg(ClinicalText::of(entry.question->text)));
            if (entry.number != nullptr) entry.number->focusAnswers();
            else entry.options->focusAnswers();
            scroll_->bringIntoView(entry.number != nullptr ? static_cast<QWidget*>(entry.number) : entry.options);
            return;
        }
        answers.emplace_back(entry.question->id, std::move(*answer));
    }
    checkUp_.answer(answers);
    Q_EMIT answered();
}

}  // namespace kneemap
