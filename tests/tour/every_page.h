#pragma once

#include <QString>
#include <functional>

namespace kneemap {

class MainWindow;

/// Shows every page of the window, one after the other, each in a state people meet it in, and calls `look` with its name
/// once it is on show. `cases` is the folder of the stories (tests/vignettes).
void showEveryPage(MainWindow& window, const QString& cases, const std::function<void(const QString& name)>& look);

}  // namespace kneemap
