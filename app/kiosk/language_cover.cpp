#include "app/kiosk/language_cover.h"

#include <QTimer>
#include <QVBoxLayout>

#include "app/kiosk/language_grid.h"

namespace kneemap {

LanguageCover::LanguageCover(const std::vector<LanguageName>& languages, const QString& current, QWidget* parent)
    : Cover(tr("Language"), {}, parent) {
    auto* grid = new LanguageGrid(languages, current, this);
    connect(grid, &LanguageGrid::chosen, this, [this](const QString& code) { QTimer::singleShot(0, this, [this, code] { Q_EMIT chosen(code); }); });
    column()->addWidget(grid);
    setChoices({{tr("Back"), ButtonKind::secondary, [this] { Q_EMIT backAsked(); }}});
}

}  // namespace kneemap
