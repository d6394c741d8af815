#include "app/pages/check_up/question_page.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "app/pages/check_up/knee_aside.h"
#include "app/style/theme.h"
#include "app/widgets/care_band.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/error_line.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/hint_line.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/option_group.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/rule_line.h"
#include "app/widgets/text_label.h"

namespace kneemap {

QuestionPage::QuestionPage(CheckUp& checkUp, const ClinicalText& text, SkinTone tone, QWidget* parent)
    : Page(parent), checkUp_(checkUp), text_(text) {
    auto* content = new QWidget;
    columns_ = new EvenLayout(content);
    columns_->setWeights({7, 4});
    columns_->setGaps(theme().space(Space::s64), theme().space(Space::s32));
    columns_->setLeastColumnWidth(300);
    columns_->setStacked(theme().isOneColumn());
    columns_->setTopAligned(true);

    auto* main = new QWidget(content);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s8));
    eyebrow_ = new TextLabel(TypeRole::small, {}, main);
    eyebrow_->setColour(Role::accent);
    eyebrow_->setStrong(true);
    heading_ = new HeadingLabel(1, {}, main);
    help_ = new TextLabel(TypeRole::body, {}, main);
    help_->setColour(Role::textQuiet);
    privacy_ = new TextLabel(TypeRole::small, {}, main);
    privacy_->setColour(Role::textQuiet);
    band_ = new CareBand(CareLevel::emergency, main);
    band_->hide();
    error_ = new ErrorLine(main);
    answers_ = new OptionGroup(Choosing::one, main);
    for (QWidget* widget : std::initializer_list<QWidget*>{eyebrow_, heading_, help_, privacy_, band_, error_, answers_}) {
        column->addWidget(widget);
    }
    column->addStretch(1);

    auto* aside = new QWidget(content);
    auto* beside = new QVBoxLayout(aside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(theme().space(Space::s24));
    knee_ = new KneeAside(tone, aside);
    why_ = new Disclosure(tr("Why we ask"), aside);
    first_ = new QWidget(aside);
    auto* reasons = new QVBoxLayout(first_);
    reasons->setContentsMargins(0, theme().space(Space::s24), 0, 0);
    reasons->setSpacing(theme().space(Space::s12));
    reasons->addWidget(new IconText(IconName::shield, tr("Why we ask this first"), TypeRole::subheading, first_));
    const auto paragraph = [&](const QString& words) {
        auto* label = new TextLabel(TypeRole::small, words, first_);
        label->setColour(Role::textQuiet);
        reasons->addWidget(label);
    };
    paragraph(tr("A sore knee can nearly always wait. These few things can’t. If one is true, we stop and tell you what to do."));
    reasons->addWidget(new RuleLine({}, first_));
    const auto heading = [&](const QString& words) {
        auto* label = new HeadingLabel(2, words, first_);
        label->setType(TypeRole::subheading);
        reasons->addWidget(label);
    };
    heading(tr("Not sure?"));
    paragraph(tr("Say so. We never count “not sure” as “no”. We ask once more, in other words."));
    reasons->addWidget(new RuleLine({}, first_));
    heading(tr("Think it’s an emergency?"));
    paragraph(theme().isKiosk() ? tr("Tell the front desk now. Don’t finish this.")
                                : text_.filled(tr("Call {emergency-number} now. Don’t finish this.")));
    beside->addWidget(first_);
    beside->addWidget(knee_);
    beside->addWidget(why_);
    hint_ = new HintLine(tr("No answer is final: Back and “Check your answers” let you change it. The keys 1 to 9 choose too, and Enter goes on."), aside);
    hint_->hide();
    beside->addWidget(hint_);
    beside->addStretch(1);
    columns_->addWidget(main);
    columns_->addWidget(aside);

    scroll_ = new PageScroll(this);
    scroll_->setContent(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll_);

    connect(answers_, &OptionGroup::chosenChanged, this, &QuestionPage::onChosen);
    connect(hint_, &HintLine::closeAsked, this, &Page::hintClosed);
    connect(knee_, &KneeAside::changeAsked, this, &QuestionPage::changeSpotsAsked);
}

void QuestionPage::show(const QuestionId& id, int aboutMore, bool changing) {
    question_ = checkUp_.knowledge().find(id);
    aboutMore_ = aboutMore;
    changing_ = changing;
    last_ = aboutMore == 0 && !changing && checkUp_.isLast(id);
    const bool safety = question_->stage == Stage::safety;
    const History& history = checkUp_.history();
    eyebrow_->setText(safety ? tr("A safety question")
                      : !history.side ? QString()
                      : *history.side == Side::left ? tr("Your left knee")
                                                    : tr("Your right knee"));
    eyebrow_->setVisible(!eyebrow_->text().isEmpty() && !question_->askFirst);
    heading_->setText(ClinicalText::of(question_->text));
    const QString how = question_->kind == QuestionKind::single ? tr("Pick the one that is most like your knee.")
                                                                : tr("Tick all that fit.");
    const QString help = question_->help.empty() ? how : how + QLatin1Char(' ') + ClinicalText::of(question_->help);
    help_->setText(question_->askFirst && question_->help.empty()
                       ? tr("Tick all that are true. One tick is enough to get help fast.")
                       : help);
    privacy_->setText(tr("Others may see this screen. You can skip this."));
    privacy_->setVisible(question_->isPrivate);
    error_->clear();
    fillAnswers();
    fillAside();
    onChosen();
    scroll_->scrollToTop();
}

void QuestionPage::fillAnswers() {
    const bool many = question_->kind != QuestionKind::single;
    auto* fresh = new OptionGroup(many ? Choosing::many : Choosing::one, answers_->parentWidget());
    delete answers_->parentWidget()->layout()->replaceWidget(answers_, fresh);
    delete answers_;
    answers_ = fresh;
    connect(answers_, &OptionGroup::chosenChanged, this, &QuestionPage::onChosen);

    std::vector<Choice> choices;
    shownOptions_.clear();
    for (const Option& option : question_->options) {
        if (option.hidden) continue;
        Choice choice;
        choice.text = ClinicalText::of(option.text);
        if (option.exclusive) choice.kind = Choice::Kind::noneOfThese;
        choices.push_back(std::move(choice));
        shownOptions_.push_back(option.id);
    }
    const bool namesNone = std::any_of(question_->options.begin(), question_->options.end(),
                                       [](const Option& o) { return o.exclusive && !o.hidden; });
    hasNone_ = many && !namesNone;
    if (hasNone_) choices.push_back({tr("None of these"), {}, Choice::Kind::noneOfThese});
    choices.push_back({tr("I’m not sure"), {}, Choice::Kind::notSure});
    answers_->setChoices(choices);
    if (many) answers_->setRuleWord(tr("or"));
    answers_->setQuestion(heading_->text(), help_->text());

    const Answer* given = checkUp_.pending(question_->id);
    if (given == nullptr) given = checkUp_.answerTo(question_->id);
    if (given == nullptr) return;
    const int none = static_cast<int>(shownOptions_.size());
    const int unsure = none + (hasNone_ ? 1 : 0);
    std::vector<int> chosenRows;
    if (std::holds_alternative<Unsure>(*given)) chosenRows.push_back(unsure);
    if (const auto* ticks = std::get_if<Choices>(given)) {
        for (std::size_t i = 0; i < shownOptions_.size(); ++i) {
            if (ticks->chosen.contains(shownOptions_[i])) chosenRows.push_back(static_cast<int>(i));
        }
        if (chosenRows.empty()) {
            if (!ticks->unsure.empty() || !ticks->open.empty()) chosenRows.push_back(unsure);
            else if (hasNone_) chosenRows.push_back(none);
        }
    }
    answers_->setChosen(chosenRows);
}

void QuestionPage::fillAside() {
    first_->setVisible(question_->askFirst);
    why_->setVisible(!question_->askFirst);
    why_->setText(ClinicalText::of(question_->why));
    why_->setOpen(!theme().isKiosk());
    knee_->show(checkUp_.history(), text_);
    // At a kiosk the small plate would show onlookers what was marked.
    if (question_->stage == Stage::safety || theme().isKiosk()) knee_->hide();
}

std::optional<Answer> QuestionPage::chosen() const {
    const std::vector<int> rows = answers_->chosen();
    if (rows.empty()) return std::nullopt;
    const int none = static_cast<int>(shownOptions_.size());
    Choices choices;
    for (const int row : rows) {
        if (row < none) choices.chosen.insert(shownOptions_[static_cast<std::size_t>(row)]);
        else if (!hasNone_ || row > none) return Unsure{};
    }
    return choices;
}

bool QuestionPage::raisesEmergency() const {
    const auto answer = chosen();
    if (!answer || question_->stage != Stage::safety || std::holds_alternative<Unsure>(*answer)) return false;
    if (checkUp_.assessment().urgency.urgency == Urgency::emergency && checkUp_.history().emergencySeen) return false;
    return checkUp_.supposing(question_->id, *answer).urgency.urgency == Urgency::emergency;
}

void QuestionPage::onChosen() {
    if (const auto answer = chosen()) {
        checkUp_.setPending(question_->id, *answer);
        error_->clear();
    } else {
        checkUp_.setPending(question_->id, std::nullopt);
    }
    const bool emergency = raisesEmergency();
    if (emergency) {
        band_->setText(theme().isKiosk() ? tr("This is an emergency. Tell the front desk now.")
                                         : text_.filled(tr("This is an emergency. Call {emergency-number} or go to an emergency department now.")));
    }
    band_->setVisible(emergency);
    emergency_ = emergency;
    Q_EMIT footerChanged();
}

FooterState QuestionPage::footer() const {
    FooterState foot;
    foot.back = checkUp_.canGoBack() || changing_ || question_->askFirst;
    foot.main = emergency_ ? tr("Show me what to do") : tr("Continue");
    foot.mainKind = emergency_ ? ButtonKind::emergency : ButtonKind::primary;
    foot.skip = emergency_ ? QString() : tr("Skip this");
    // Some answers may still call for another question: only where none can is it called the last.
    if (!changing_ && aboutMore_ == 0) foot.progress = last_ ? tr("Last question") : tr("Nearly done");
    else if (!changing_ && aboutMore_ == 1) foot.progress = tr("About one more question");
    //: Words about how many questions are left
    else if (!changing_ && aboutMore_ > 0) foot.progress = tr("About %n more questions", nullptr, aboutMore_);
    return foot;
}

void QuestionPage::goOn() {
    const auto answer = chosen();
    if (!answer) {
        error_->tell(tr("Pick one answer, or choose “I’m not sure”."));
        answers_->focusAnswers();
        return;
    }
    checkUp_.answer(question_->id, *answer);
    Q_EMIT answered();
}

void QuestionPage::skip() {
    checkUp_.answer(question_->id, Skipped{});
    Q_EMIT answered();
}

bool QuestionPage::takeKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_F1 && why_->isVisible()) {
        why_->setOpen(!why_->isOpen());
        return true;
    }
    return answers_->takeKey(event);
}

QStringList QuestionPage::spoken() const { return QStringList{heading_->text(), help_->text()} + answers_->words(); }

std::optional<Hint> QuestionPage::hint() const {
    return question_->stage == Stage::safety ? std::nullopt : std::optional(Hint::answers);
}

void QuestionPage::setHintShown(bool shown) { hint_->setVisible(shown); }

int QuestionPage::trailStep() const {
    switch (question_->stage) {
        case Stage::safety: return question_->askFirst ? 0 : 2;
        case Stage::about: return 1;
        default: return 3;
    }
}

}  // namespace kneemap
