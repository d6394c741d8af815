#pragma once

#include <optional>

#include "app/clinical_text.h"
#include "app/diagram/plate_look.h"
#include "app/diagram/plate_look.h"
#include "app/pages/library/library_page.h"
#include "core/id.h"

namespace kneemap {

/// What Kneemap knows about one knee problem, as a page to read; nothing on it depends on a check-up.
class ConditionPage : public LibraryPage {
    Q_OBJECT

public:
    /// `text` must outlive it.
    explicit ConditionPage(const ClinicalText& text, QWidget* parent = nullptr);

    void setSkinTone(SkinTone tone) { tone_ = tone; }
    /// An id that the content does not know leaves the page as it is.
    void show(const ConditionId& id);
    using QWidget::show;
    void refresh() override;

Q_SIGNALS:
    void exerciseAsked(const kneemap::ExerciseId& id);

private:
    void addPlace(QVBoxLayout& column, const Condition& condition);
    void addExercises(QVBoxLayout& column, const Condition& condition);

    const ClinicalText& text_;
    SkinTone tone_ = SkinTone::light;
    std::optional<ConditionId> shown_;
};

}  // namespace kneemap
