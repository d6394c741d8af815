#pragma once

#include <QWidget>
#include <set>
#include <vector>

#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// A source and how sure we are of what is taken from it.
struct CitedSource {
    SourceId source;
    Grade grade = Grade::judgement;

    friend auto operator<=>(const CitedSource&, const CitedSource&) = default;
};

/// Gathers the sources of what a page says; of a source that stands for several things, each grade once.
class Citations {
public:
    void add(const std::vector<SourceId>& sources, Grade grade);
    void add(const std::vector<Statement>& statements);
    /// Everything that the pages of a condition say, its exercises included.
    void add(const KnowledgeBase& knowledge, const Condition& condition);
    const std::set<CitedSource>& all() const { return all_; }

private:
    std::set<CitedSource> all_;
};

/// "Seen in the study", "Expert view" or "From memory, to be checked".
QString gradeWords(Grade grade);

/// Sources in groups by how sure we are. What is known from memory alone stands apart and is never shown as evidence.
class SourceList : public QWidget {
    Q_OBJECT
public:
    SourceList(const KnowledgeBase& knowledge, const Citations& citations, QWidget* parent);
};

}  // namespace kneemap
