#pragma once

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/main_window.h"

namespace kneemap {

/// The content and what is made from it; read when the first page needs it, not at start.
struct MainWindow::Content {
    explicit Content(KnowledgeBase base) : knowledge(std::move(base)), text(knowledge), checkUp(knowledge) {}

    KnowledgeBase knowledge;
    ClinicalText text;
    CheckUp checkUp;
};

}  // namespace kneemap
