#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/library/exercise_filter.h"
#include "app/pages/library/library_page.h"

namespace kneemap {

class CareBand;
class ExerciseCard;
class PushButton;

/// All exercises, found by body part and by what is at hand; each opens in full. If a check-up asks for care first, it
/// says so above everything.
class ExercisesPage : public LibraryPage {
    Q_OBJECT

public:
    /// Both must outlive it.
    ExercisesPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent = nullptr);

    /// One exercise in full; an id that the content does not know shows the library.
    void show(const ExerciseId& id);
    void showLibrary();
    /// One exercise in full, from which one goes back to the library.
    void open(const ExerciseId& id);
    using QWidget::show;
    const ExerciseFilter& filter() const { return filter_; }

    void refresh() override;
    bool stepBack() override;

Q_SIGNALS:
    /// The band above was pressed: the person wants to see the result again.
    void resultAsked();
    /// The person wants to be led through these now.
    void sessionAsked(const std::vector<ExerciseId>& exercises);
    /// An exercise was opened in the library, or the library is on show again.
    void opened(const std::optional<ExerciseId>& exercise);
    /// The person has no pain and wants a programme.
    void stayWellAsked();

private:
    void present(const ExerciseId& id, bool fromLibrary);
    /// Somebody has to look at the knee before any exercise.
    bool isWithheld() const;
    void addBand(QVBoxLayout& column);
    void buildLibrary(QVBoxLayout& column);
    void addStayWell(QVBoxLayout& column);
    void buildDetail(QVBoxLayout& column, const Exercise& exercise);
    QWidget* chipRow(const QString& name);
    void addChip(QWidget& row, const QString& words, bool on, const std::function<void(bool)>& toggled);
    void clearFilters();
    void sieve();
    QString notForYou(const Exercise& exercise) const;

    CheckUp& checkUp_;
    const ClinicalText& text_;
    ExerciseFilter filter_;
    std::optional<ExerciseId> shown_;
    bool fromLibrary_ = false;  ///< the way back leads to the library first
    std::vector<ExerciseCard*> cards_;
    std::vector<PushButton*> chips_;
    TextLabel* count_ = nullptr;
    QWidget* nothing_ = nullptr;
};

}  // namespace kneemap
