#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap::stories {

/// A person with a sore knee, out of one of the textbook stories. Knows the answers in the words of the screen; what the
/// story does not say is none of the things on a safety list, and otherwise not known.
class Person {
public:
    /// `file` is a name in the folder of textbook stories. `knowledge` must outlive the person.
    Person(const std::string& file, const KnowledgeBase& knowledge);

    struct Spot {
        QString view;
        QString name;
    };
    /// The whole story.
    const History& history() const { return history_; }
    /// Where it hurts, the worst spot first.
    std::vector<Spot> spots() const;
    /// "Left knee"
    QString side() const;
    /// How they would show the pain.
    QString pattern() const;
    QStringList answersTo(const Question& question) const;
    std::optional<int> numberFor(const Question& question) const;

    /// Tells something else than the story has it.
    void tellInstead(const QuestionId& question, Answer answer);

private:
    const KnowledgeBase& knowledge_;
    History history_;
};

}  // namespace kneemap::stories
