#pragma once

#include <string>
#include <vector>

#include "core/id.h"

namespace kneemap {

/// How sure a statement or a figure is.
enum class Grade {
    published,  ///< read in the source it names
    recalled,   ///< from a named paper that was not opened again; to be verified, never shown as evidence
    judgement,  ///< no published figure; the team's or an expert's view, and said so
};

/// A sentence or two that patients read, with where it comes from.
struct Statement {
    std::string text;
    std::vector<SourceId> sources;  ///< never empty
    Grade grade = Grade::judgement;
    std::string reviewed;  ///< ISO date of the last review
};

/// Something to read that statements can point to.
struct Source {
    SourceId id;
    std::string citation;
    std::string doi;   ///< empty where none is known
    std::string read;  ///< how much of it the team has read: full, page, abstract, summary, secondary, recalled
};

}  // namespace kneemap
