#include "app/pages/library/search_field.h"

#include <QFontMetrics>

#include "app/style/icons.h"
#include "app/style/theme.h"

namespace kneemap {

SearchField::SearchField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(name);
    setPlaceholderText(name);
    setClearButtonEnabled(true);
    addAction(icon(IconName::search, Role::textQuiet), QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &SearchField::dress);
    dress();
}

void SearchField::dress() {
    setFont(theme().font(TypeRole::body));
    updateGeometry();
}

QSize SearchField::sizeHint() const {
    const int tall = qMax(theme().target() + 4, fontMetrics().height() + 20);
    return {fontMetrics().averageCharWidth() * 28 + 80, tall};
}

QSize SearchField::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 10 + 80, sizeHint().height()}; }

}  // namespace kneemap
