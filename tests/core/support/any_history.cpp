#include "tests/core/support/any_history.h"

#include <algorithm>

namespace kneemap::tests {

Answer AnyHistory::answerTo(const Question& question) {
    if (chance(0.08)) return Unsure{};
    if (chance(0.06)) return Skipped{};
    if (question.kind == QuestionKind::number) return Number(static_cast<double>(below(121)));
    Choices choices;
    if (question.kind == QuestionKind::single) {
        choices.chosen.insert(question.options[below(question.options.size())].id);
        if (chance(0.05)) choices.chosen.insert(question.options[below(question.options.size())].id);
        return choices;
    }
    for (const Option& option : question.options) {
        if (chance(0.2)) choices.chosen.insert(option.id);
        else if (chance(0.08)) choices.unsure.insert(option.id);
        else if (chance(0.03)) choices.open.insert(option.id);
    }
    return choices;
}

History AnyHistory::next() {
    History history;
    const double share = 0.1 + 0.8 * static_cast<double>(below(100)) / 100.0;
    for (const Question& question : knowledge_.questions()) {
        if (chance(share)) history.answers.emplace(question.id, answerTo(question));
    }
    if (chance(0.85)) {
        history.side = chance(0.5) ? Side::left : Side::right;
        const std::size_t marks = 1 + below(4);
        for (std::size_t i = 0; i < marks; ++i) {
            const ZoneId zone = knowledge_.zones()[below(knowledge_.zones().size())].id;
            const auto same = [&](const MarkedZone& mark) { return mark.zone == zone; };
            if (std::none_of(history.zones.begin(), history.zones.end(), same)) history.zones.push_back({zone, false});
        }
        if (chance(0.7)) history.zones[below(history.zones.size())].worst = true;
    }
    if (chance(0.6)) history.pattern = static_cast<Pattern>(below(3));
    else history.patternUnsure = chance(0.3);
    history.emergencySeen = chance(0.1);
    history.reviewed = chance(0.1);
    return history;
}

}  // namespace kneemap::tests
