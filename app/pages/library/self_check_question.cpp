#include "app/pages/library/self_check_question.h"

#include <QVBoxLayout>

#include "app/widgets/heading_label.h"
#include "app/widgets/option_group.h"

namespace kneemap {

SelfCheckQuestion::SelfCheckQuestion(const Question& question, QWidget* parent)
    : Card(parent), question_(question) {
    const bool several = question.kind == QuestionKind::multi || question.kind == QuestionKind::several;
    auto* title = new HeadingLabel(3, ClinicalText::of(question.text), this);
    column()->addWidget(title);
    const QString help = ClinicalText::of(question.help);
    if (!help.isEmpty()) {
        auto* line = new TextLabel(TypeRole::small, help, this);
        line->setColour(Role::textQuiet);
        column()->addWidget(line);
    }
    group_ = new OptionGroup(several ? Choosing::many : Choosing::one, this);
    std::vector<Choice> choices;
    for (const Option& option : question.options) {
        if (option.hidden) continue;
        options_.push_back(&option);
        choices.push_back({ClinicalText::of(option.text), {}, Choice::Kind::ordinary});
    }
    if (several) {
        noneRow_ = static_cast<int>(choices.size());
        choices.push_back({tr("None of these"), {}, Choice::Kind::noneOfThese});
    }
    unsureRow_ = static_cast<int>(choices.size());
    choices.push_back({tr("I’m not sure"), {}, Choice::Kind::notSure});
    group_->setChoices(choices);
    group_->setQuestion(ClinicalText::of(question.text), help);
    column()->addWidget(group_);
    column()->addStretch(1);
    connect(group_, &OptionGroup::chosenChanged, this,
            [this](const std::vector<int>& rows) { Q_EMIT answered(question_.id, answerFrom(rows)); });
}

std::optional<Answer> SelfCheckQuestion::answerFrom(const std::vector<int>& rows) const {
    if (rows.empty()) return std::nullopt;
    Choices choices;
    for (const int row : rows) {
        if (row == unsureRow_) return Unsure{};
        if (row != noneRow_) choices.chosen.insert(options_[static_cast<std::size_t>(row)]->id);
    }
    return choices;
}

void SelfCheckQuestion::setAnswer(const std::optional<Answer>& answer) {
    std::vector<int> rows;
    if (answer && std::holds_alternative<Unsure>(*answer)) rows.push_back(unsureRow_);
    if (answer && std::holds_alternative<Choices>(*answer)) {
        const auto& chosen = std::get<Choices>(*answer).chosen;
        for (std::size_t i = 0; i < options_.size(); ++i) {
            if (chosen.contains(options_[i]->id)) rows.push_back(static_cast<int>(i));
        }
        if (chosen.empty() && noneRow_ >= 0) rows.push_back(noneRow_);
    }
    group_->setChosen(rows);
}

}  // namespace kneemap
