#include "app/kiosk/language_grid.h"

#include <QGridLayout>
#include <QLocale>

#include "app/style/theme.h"
#include "app/widgets/push_button.h"

namespace kneemap {

LanguageGrid::LanguageGrid(const std::vector<LanguageName>& languages, const QString& filled, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme().touchGap());
    const int columns = languages.size() == 1 || theme().textScale() > 150 ? 1 : 2;
    for (int column = 0; column < columns; ++column) grid->setColumnStretch(column, 1);
    for (const LanguageName& language : languages) {
        auto* button = new PushButton(language.code == filled ? ButtonKind::primary : ButtonKind::secondary, language.ownName, this);
        button->setIcon(IconName::forward, IconPlace::end);
        button->setLayoutDirection(QLocale(language.code).textDirection());
        connect(button, &PushButton::clicked, this, [this, code = language.code] { Q_EMIT chosen(code); });
        QSizePolicy policy = button->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored);  // all equally wide, whatever their names
        button->setSizePolicy(policy);
        const int place = grid->count();
        grid->addWidget(button, place / columns, place % columns);
    }
}

}  // namespace kneemap
