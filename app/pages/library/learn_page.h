#pragma once

#include <string_view>
#include <vector>

#include "app/clinical_text.h"
#include "app/diagram/plate_look.h"
#include "app/diagram/plate_look.h"
#include "app/pages/library/library_page.h"
#include "core/id.h"

namespace kneemap {

class LinkCard;
class SearchField;

/// What there is to read, in four groups, with a box that finds titles.
class LearnPage : public LibraryPage {
    Q_OBJECT

public:
    /// `text` must outlive it.
    explicit LearnPage(const ClinicalText& text, QWidget* parent = nullptr);

    void setSkinTone(SkinTone tone) { tone_ = tone; }
    void refresh() override;

Q_SIGNALS:
    void conditionAsked(const kneemap::ConditionId& id);
    void trainingAsked(const kneemap::TrainingCauseId& id);
    void articleAsked(const kneemap::ArticleId& id);
    void runningAsked();
    void stayWellAsked();
    /// The list of signs that cannot wait.
    void emergencyListAsked();

private:
    /// One card, and what the box looks for in it: its title and the clinician's name.
    struct Entry {
        LinkCard* card;
        QStringList titles;
    };
    struct Part {
        HeadingLabel* heading;
        QWidget* grid;
        std::vector<Entry> entries;
        int group;  ///< parts of a group share its heading
    };

    void addGroup(QVBoxLayout& column, const QString& title);
    Part& addPart(QVBoxLayout& column, const QString& title, int columns, int leastWidth);
    LinkCard* addCard(Part& part, const QString& title, const QString& line, const QString& otherName = {});
    void addConditions(QVBoxLayout& column);
    void addArticles(Part& part, std::string_view group);
    void find(const QString& words);

    const ClinicalText& text_;
    SkinTone tone_ = SkinTone::light;
    SearchField* find_ = nullptr;
    TextLabel* nothing_ = nullptr;
    std::vector<HeadingLabel*> groups_;
    std::vector<Part> parts_;
};

}  // namespace kneemap
