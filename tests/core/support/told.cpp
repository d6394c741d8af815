#include "tests/core/support/told.h"

namespace kneemap::tests {
namespace {

std::set<OptionId> idsOf(std::initializer_list<const char*> options) {
    std::set<OptionId> ids;
    for (const char* option : options) ids.emplace(option);
    return ids;
}

}  // namespace

Told& Told::age(double years) {
    history_.answers.insert_or_assign(QuestionId("age"), Number(years));
    return *this;
}

Told& Told::says(const char* question, const char* option) { return ticks(question, {option}); }

Told& Told::saysOneOf(const char* question, std::initializer_list<const char*> options) { return ticks(question, options); }

Told& Told::ticks(const char* question, std::initializer_list<const char*> options) { return ticks(question, options, {}); }

Told& Told::ticks(const char* question, std::initializer_list<const char*> options, std::initializer_list<const char*> unsure) {
    history_.answers.insert_or_assign(QuestionId(question), Choices{idsOf(options), idsOf(unsure), {}});
    return *this;
}

Told& Told::unsure(const char* question) {
    history_.answers.insert_or_assign(QuestionId(question), Unsure{});
    return *this;
}

Told& Told::skips(const char* question) {
    history_.answers.insert_or_assign(QuestionId(question), Skipped{});
    return *this;
}

Told& Told::marks(std::initializer_list<const char*> zones) {
    marksWithoutWorst(zones);
    if (!history_.zones.empty()) history_.zones.front().worst = true;
    return *this;
}

Told& Told::marksWithoutWorst(std::initializer_list<const char*> zones) {
    history_.side = Side::left;
    history_.zones.clear();
    for (const char* zone : zones) history_.zones.push_back({ZoneId(zone), false});
    return *this;
}

Told& Told::shows(Pattern pattern) {
    history_.pattern = pattern;
    return *this;
}

Told& Told::safe() {
    return age(34).ticksNone("safety-now").ticksNone("safety-knee").ticksNone("safety-you").says("injury", "no-injury");
}

}  // namespace kneemap::tests
