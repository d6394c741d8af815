// The pages about running, in the window.

#include "app/check_up.h"
#include "app/main_window.h"
#include "app/main_window_content.h"
#include "app/pages/running/running_page.h"
#include "app/pages/running/stay_well_page.h"

namespace kneemap {

void MainWindow::showRunning(const std::optional<ConditionId>& cause) {
    lookUp([this, cause, now = QDateTime::currentDateTime(), choices = std::make_shared<RunningChoices>()] {
        auto* page = new RunningPage(checkUp(), text(), now, choices);
        page->setCause(cause);
        connect(page, &RunningPage::checkAsked, this, [this] { checkUp().isEmpty() ? startCheckUp() : showStep(); });
        connect(page, &RunningPage::exerciseAsked, this, &MainWindow::showExercise);
        placeLibrary(page);
    });
}

void MainWindow::showStayWell() {
    lookUp([this] {
        auto* page = new StayWellPage(checkUp(), text(), settings_.unit());
        connect(page, &StayWellPage::exerciseAsked, this, &MainWindow::showExercise);
        connect(page, &StayWellPage::checkAsked, this, &MainWindow::startCheckUp);
        placeLibrary(page);
    });
}

}  // namespace kneemap
