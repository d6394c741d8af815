#include "person.h"

#include <QFile>
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "app/clinical_text.h"
#include "app/diagram/knee_drawing.h"
#include "app/pages/check_up/locate_page.h"
#include "app/pages/check_up/pattern_page.h"
#include "app/pages/check_up/question_page.h"
#include "app/pages/check_up/view_tab.h"
#include "app/pages/diagram_look.h"
#include "core/report/check_up_file.h"

namespace kneemap::stories {
namespace {

/// In the language of the window, as all words of the screen.
QString notSure() { return QuestionPage::tr("I’m not sure"); }

/// The words for "none of these": an answer of its own where the question names one.
QString noneOf(const Question& question) {
    for (const Option& option : question.options) {
        if (option.exclusive && !option.hidden) return ClinicalText::of(option.text);
    }
    return QuestionPage::tr("None of these");
}

}  // namespace

Person::Person(const std::string& file, const KnowledgeBase& knowledge) : knowledge_(knowledge) {
    QFile source(QString::fromStdString(std::string(KNEEMAP_CASES) + "/textbook/" + file + ".json"));
    if (!source.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot be read: " + file);
    history_ = readCheckUp(source.readAll().toStdString(), file, knowledge);
}

std::vector<Person::Spot> Person::spots() const {
    std::vector<MarkedZone> marks = history_.zones;
    std::stable_partition(marks.begin(), marks.end(), [](const MarkedZone& mark) { return mark.worst; });
    const ClinicalText text(knowledge_);
    std::vector<Spot> spots;
    for (const MarkedZone& mark : marks) {
        const auto view = viewOf(mark.zone);
        spots.push_back({view ? ViewTab::viewName(*view) : QString(), text.zone(mark.zone)});
    }
    return spots;
}

QString Person::side() const { return history_.side == Side::right ? LocatePage::tr("Right knee") : LocatePage::tr("Left knee"); }

QString Person::pattern() const {
    return history_.pattern ? ClinicalText(knowledge_).pattern(*history_.pattern) : PatternPage::tr("I’m not sure");
}

QStringList Person::answersTo(const Question& question) const {
    const auto found = history_.answers.find(question.id);
    if (found == history_.answers.end()) {
        return {question.kind != QuestionKind::single ? noneOf(question) : notSure()};
    }
    const auto* choices = std::get_if<Choices>(&found->second);
    if (choices == nullptr) return {notSure()};
    QStringList words;
    for (const Option& option : question.options) {
        if (choices->chosen.contains(option.id) && !option.hidden) words.append(ClinicalText::of(option.text));
    }
    if (!words.isEmpty()) return words;
    return {choices->chosen.empty() && choices->unsure.empty() ? noneOf(question) : notSure()};
}

std::optional<int> Person::numberFor(const Question& question) const {
    const auto found = history_.answers.find(question.id);
    if (found == history_.answers.end() || !std::holds_alternative<Number>(found->second)) return std::nullopt;
    return static_cast<int>(std::lround(std::get<Number>(found->second)));
}

void Person::tellInstead(const QuestionId& question, Answer answer) {
    history_.answers.insert_or_assign(question, std::move(answer));
}

}  // namespace kneemap::stories
