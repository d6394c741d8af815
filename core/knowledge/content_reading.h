#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/knowledge/json_place.h"
#include "core/knowledge/knowledge_base.h"

/// What the content readers share: names that are already known, and the small things every file holds.
namespace kneemap {

/// Looks ids up while content is being read, and notes a fault naming the nearest one where an id is not known.
class KnownNames {
public:
    void add(std::string_view id, std::size_t place) { places_.emplace(std::string(id), place); }
    template <class List>
    void addAll(const List& list) {
        for (std::size_t i = 0; i < list.size(); ++i) add(list[i].id.text(), i);
    }
    bool contains(const std::string& id) const { return places_.contains(id); }
    /// The place of `id`, or a fault at `place` that calls it a `kind`.
    std::optional<std::size_t> find(const std::string& id, const JsonPlace& place, std::string_view kind) const;

private:
    std::map<std::string, std::size_t, std::less<>> places_;
};

/// Everything read so far.
struct ContentReading {
    KnowledgeContent content;
    KnownNames sources, zones, groups, questions, conditions, rules, exercises;
    std::map<std::string, double> scale;  ///< the words for frequencies
};

/// What a file says once for all its rows; a row may say it again for itself.
struct FileDefaults {
    std::string reviewed;
    std::vector<SourceId> sources;
    std::optional<Grade> grade;
};

FileDefaults readDefaults(const JsonPlace& root, const ContentReading& reading);
std::vector<SourceId> readSources(const JsonPlace& place, const FileDefaults& defaults, const ContentReading& reading);
Grade readGrade(const JsonPlace& place, const FileDefaults& defaults);
std::string readReviewed(const JsonPlace& place, const FileDefaults& defaults);
Statement readStatement(const JsonPlace& place, const FileDefaults& defaults, const ContentReading& reading);
std::vector<Statement> readStatements(const JsonPlace& place, std::string_view key, const FileDefaults& defaults,
                                      const ContentReading& reading);
std::vector<Section> readSections(const JsonPlace& place, const FileDefaults& defaults, const ContentReading& reading);

/// An id: lower-case words with hyphens. A fault where it is not.
std::string readId(const JsonPlace& place, std::string_view key = "id");

/// One of these words, as its place in the list; a fault naming the nearest where it is none, and reading goes on as if
/// `otherwise` stood there: best the word that asks least of the rest, so that one mistake is told as one.
std::size_t readWord(const JsonPlace& place, std::string_view kind, const std::vector<std::string_view>& words, std::size_t otherwise = 0);

/// The day of a review.
std::string readDate(const JsonPlace& place);

Expression readExpression(const JsonPlace& place, const ContentReading& reading);
ZoneMask readZoneMask(const JsonPlace& place, const ContentReading& reading);
Range readRange(const JsonPlace& place, int low, int high);

void readQuestions(const JsonPlace& root, Stage stage, ContentReading& reading);
/// The second pass over a question file, once every question is known: ask-when and self-test conditions.
void readQuestionConditions(const JsonPlace& root, ContentReading& reading);
void readShares(const JsonPlace& root, ContentReading& reading);
void readHypothesis(const JsonPlace& root, ContentReading& reading);
void readRedFlags(const JsonPlace& root, ContentReading& reading);
void readUrgencyCards(const JsonPlace& root, ContentReading& reading);
void readCondition(const JsonPlace& root, ContentReading& reading);
void readExercise(const JsonPlace& root, ContentReading& reading);
void readTrainingCause(const JsonPlace& root, ContentReading& reading);
void readArticle(const JsonPlace& root, ContentReading& reading);
Guide readGuide(const JsonPlace& place, const ContentReading& reading);
void readSession(const JsonPlace& root, ContentReading& reading);
void readReturnProgramme(const JsonPlace& root, ContentReading& reading);
void readStayWellProgramme(const JsonPlace& root, ContentReading& reading);

}  // namespace kneemap
