#include "app/style/look.h"

#include <QApplication>

#include "app/style/focus_ring.h"
#include "app/style/icons.h"
#include "app/style/kneemap_style.h"
#include "app/style/theme.h"

namespace kneemap {

Theme& installLook(QApplication& application) {
    auto* theme = new Theme(&application);
    QApplication::setStyle(new KneemapStyle);
    const auto dress = [theme] {
        QApplication::setPalette(theme->palette());
        QApplication::setFont(theme->baseFont());
    };
    dress();
    QObject::connect(theme, &Theme::changed, &application, dress);
    new FocusRing(&application);
    QApplication::setWindowIcon(applicationIcon());
    return *theme;
}

}  // namespace kneemap
