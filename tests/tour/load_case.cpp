#include "tests/tour/load_case.h"

#include <QFile>

#include "app/check_up.h"
#include "app/main_window.h"
#include "core/report/check_up_file.h"

namespace kneemap {

void loadCase(MainWindow& window, const QString& file, bool reviewed) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) return;
    CheckUp& checkUp = window.checkUp();
    History history = readCheckUp(source.readAll().toStdString(), file.toStdString(), checkUp.knowledge());
    history.reviewed = reviewed;
    history.emergencySeen = reviewed;
    if (!history.side) history.side = Side::left;
    if (!history.pattern) history.patternUnsure = true;
    checkUp.load(std::move(history));
    while (const auto* ask = std::get_if<AskQuestions>(&checkUp.step())) {
        std::vector<std::pair<QuestionId, Answer>> skipped;
        for (const QuestionId& id : ask->questions) skipped.emplace_back(id, Unsure{});
        if (ask->stage == Stage::safety) skipped.front().second = Choices{};
        checkUp.answer(skipped);
    }
    if (reviewed && std::holds_alternative<ReviewAnswers>(checkUp.step())) checkUp.acceptReview();
    window.showStep();
}

}  // namespace kneemap
