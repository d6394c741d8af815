#include "core/knowledge/expression_walk.h"

namespace kneemap {

void forEachPart(const Expression& expression, const std::function<void(const Expression&)>& visit) {
    visit(expression);
    const auto inside = [&](const std::vector<Expression>& parts) {
        for (const Expression& part : parts) forEachPart(part, visit);
    };
    if (const auto* all = std::get_if<AllOf>(&expression.node)) inside(all->parts);
    else if (const auto* any = std::get_if<AnyOf>(&expression.node)) inside(any->parts);
    else if (const auto* some = std::get_if<AtLeast>(&expression.node)) inside(some->parts);
    else if (const auto* negation = std::get_if<NotThat>(&expression.node)) inside(negation->part);
}

void forEachQuestion(const Expression& expression, const std::function<void(std::size_t)>& visit) {
    forEachPart(expression, [&](const Expression& part) {
        if (const auto* is = std::get_if<AnswerIs>(&part.node)) visit(is->question);
        else if (const auto* isNot = std::get_if<AnswerIsNot>(&part.node)) visit(isNot->question);
    });
}

}  // namespace kneemap
