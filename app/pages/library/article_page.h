#pragma once

#include <optional>

#include "app/clinical_text.h"
#include "app/pages/library/library_page.h"
#include "core/id.h"

namespace kneemap {

/// One article: in short, its sections, when to get help, where it comes from, and what to read next.
class ArticlePage : public LibraryPage {
    Q_OBJECT

public:
    /// `text` must outlive it.
    explicit ArticlePage(const ClinicalText& text, QWidget* parent = nullptr);

    /// An id that the content does not know leaves the page as it is.
    void show(const ArticleId& id);
    using QWidget::show;
    void refresh() override;

Q_SIGNALS:
    void articleAsked(const kneemap::ArticleId& id);

private:
    const ClinicalText& text_;
    std::optional<ArticleId> shown_;
};

}  // namespace kneemap
