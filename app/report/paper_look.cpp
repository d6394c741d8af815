#include "app/report/paper_look.h"

#include <QGuiApplication>
#include <cmath>

namespace kneemap {

QFont PaperLook::font(double size, bool strong) const {
    QFont font = QGuiApplication::font();
    if (!family.isEmpty()) font.setFamily(family);
    font.setPixelSize(static_cast<int>(std::lround(points(size * scale))));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace kneemap
