#pragma once

#include <cstddef>
#include <functional>

#include "core/knowledge/expression.h"

namespace kneemap {

/// Calls `visit` for the expression itself and for everything inside it.
void forEachPart(const Expression& expression, const std::function<void(const Expression&)>& visit);

/// Calls `visit` with the place of every question that the expression reads, as often as it reads it.
void forEachQuestion(const Expression& expression, const std::function<void(std::size_t)>& visit);

}  // namespace kneemap
