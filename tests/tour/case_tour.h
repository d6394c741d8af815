#pragma once

#include <QString>
#include <functional>

namespace kneemap {

class MainWindow;

/// Looks at one check-up file as a person would see it: the review, the result (as it opens, and down to its foot with
/// everything in it opened), and each part of the plan for what fits best. What the file leaves out is passed over.
/// What would be printed goes to `folder` as PDF. `shoot` takes a picture of the window under a name. Throws ContentError if the file cannot be used.
void lookAtCase(MainWindow& window, const QString& file, const QString& folder, const std::function<void(const QString& name)>& shoot);

}  // namespace kneemap
