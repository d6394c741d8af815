#pragma once

#include <initializer_list>
#include <string>

#include "core/history/history.h"

namespace kneemap::tests {

/// A history in the words of a test: `Told().age(34).says("injury", "no-injury").ticks("safety-now", {"fever-ill"})`.
class Told {
public:
    Told& age(double years);
    Told& says(const char* question, const char* option);
    /// One of these, not known which.
    Told& saysOneOf(const char* question, std::initializer_list<const char*> options);
    Told& ticks(const char* question, std::initializer_list<const char*> options);
    Told& ticksNone(const char* question) { return ticks(question, {}); }
    /// Asked item by item: ticked, and not sure of the others named.
    Told& ticks(const char* question, std::initializer_list<const char*> options, std::initializer_list<const char*> unsure);
    Told& unsure(const char* question);
    Told& skips(const char* question);
    Told& marks(std::initializer_list<const char*> zones);  ///< the first is the worst
    Told& marksWithoutWorst(std::initializer_list<const char*> zones);
    Told& shows(Pattern pattern);
    /// Nothing on any safety screen, no injury, grown up.
    Told& safe();

    const History& history() const { return history_; }
    operator const History&() const { return history_; }

private:
    History history_;
};

}  // namespace kneemap::tests
