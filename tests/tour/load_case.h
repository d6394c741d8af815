#pragma once

#include <QString>

namespace kneemap {

class MainWindow;

/// Goes on with a check-up as a file has it, up to and with the questions it leaves out; `reviewed` shows its result.
void loadCase(MainWindow& window, const QString& file, bool reviewed);

}  // namespace kneemap
