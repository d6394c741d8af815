#pragma once

#include "app/clinical_text.h"
#include "app/pages/library/library_page.h"

namespace kneemap {

/// "See when to call": what to do in an emergency, and every sign of one from the first screens, without a question.
class WhenToCallPage : public LibraryPage {
    Q_OBJECT

public:
    /// `text` must outlive it.
    explicit WhenToCallPage(const ClinicalText& text, QWidget* parent = nullptr);

    void refresh() override;

private:
    QWidget* card() const;
    QWidget* signs() const;

    const ClinicalText& text_;
};

}  // namespace kneemap
