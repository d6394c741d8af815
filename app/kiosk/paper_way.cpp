#include "app/kiosk/paper_way.h"

#include <filesystem>
#include <optional>

#include "app/clinical_text.h"
#include "app/content/content_folder.h"
#include "app/report/report_document.h"
#include "core/knowledge/fault.h"

namespace kneemap {

Printed printQuestionnaire(const KioskConfig& config, const QString& language, const QString& contentFolder) {
    try {
        const auto folder = contentFolder.isEmpty() ? std::nullopt : std::optional<std::filesystem::path>(contentFolder.toStdString());
        const KnowledgeBase knowledge = loadKnowledge(folder);
        ClinicalText text(knowledge);
        text.setLocalWords(config.placeholders(language));
        return printOn(paperQuestionnaire(text), config.printer);
    } catch (const ContentError&) {
        return Printed::failed;  // the log has it from the start
    }
}

}  // namespace kneemap
