#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/knowledge/expression.h"
#include "core/knowledge/statement.h"

namespace kneemap {

enum class FindingLevel { maybe, likely };

/// How firm the research behind a training finding is, said in words to the person.
enum class Strength { weak, moderate, good };

/// Something in the answers that may have set the knee off.
struct TrainingFinding {
    FindingId id;
    FindingLevel level = FindingLevel::maybe;
    Expression when;
    std::string text;
    std::vector<std::string> advice;
    Strength strength = Strength::weak;
    std::vector<SourceId> sources;
    Grade grade = Grade::judgement;
};

struct Section {
    std::string heading;
    std::vector<Statement> statements;
};

/// One of the four training mistakes, with its self-check and its page.
struct TrainingCause {
    TrainingCauseId id;
    std::string name;
    std::string reviewed;
    std::string line;
    std::vector<Statement> opening;
    std::vector<std::size_t> selfCheck;  ///< places of the questions of its own page
    std::vector<TrainingFinding> findings;
    std::vector<Statement> whatToDo, myths;
    std::vector<Section> sections;
};

/// A page to read.
struct Article {
    ArticleId id;
    std::string group;  ///< knee, training, help, about
    std::string title;
    std::string reviewed;
    std::vector<Statement> inShort;
    std::vector<Section> sections;
    std::vector<Statement> whenToGetHelp;
};

}  // namespace kneemap
