#include "app/figures/figure_colours.h"

#include <cmath>

namespace kneemap {
namespace {

constexpr double farShare = 0.38;

QColor mixed(const QColor& colour, const QColor& with, double share) {
    const auto channel = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(channel(colour.red(), with.red()), channel(colour.green(), with.green()),
                  channel(colour.blue(), with.blue()));
}

}  // namespace

FigureColours FigureColours::light() {
    FigureColours c;
    c.background = QColor(0xf7, 0xf5, 0xf0);
    c.skin = {QColor(0xc9, 0x8f, 0x6b), QColor(0x9c, 0x67, 0x47)};
    c.hair = QColor(0x40, 0x30, 0x2a);
    c.face = QColor(0x4a, 0x2e, 0x22);
    c.shirt = {QColor(0x3f, 0x8c, 0x96), QColor(0x2a, 0x66, 0x70)};
    c.shorts = {QColor(0x34, 0x50, 0x6b), QColor(0x22, 0x38, 0x4d)};
    c.shoe = {QColor(0xf2, 0xf0, 0xea), QColor(0x80, 0x85, 0x8e)};
    c.sole = QColor(0xd9, 0x64, 0x3a);
    c.tread = QColor(0xc9, 0xc4, 0xba);
    c.guide = QColor(0xd9, 0x64, 0x3a);
    c.muscle = QColor(0xff, 0x5a, 0x36);
    c.band = QColor(0xb0, 0x47, 0x8f);
    c.mat = QColor(0xa9, 0xbf, 0xb0);
    c.prop = {QColor(0xd8, 0xcf, 0xbf), QColor(0x9a, 0x8f, 0x7c)};
    c.wall = QColor(0xe4, 0xde, 0xd2);
    c.floor = QColor(0xb9, 0xb4, 0xa8);
    c.farTone = QColor(0x5f, 0x6e, 0x80);
    return c;
}

FigureColours FigureColours::dark() {
    FigureColours c;
    c.background = QColor(0x1d, 0x23, 0x29);
    c.skin = {QColor(0xcf, 0x9a, 0x78), QColor(0x7a, 0x4f, 0x38)};
    c.hair = QColor(0x5e, 0x42, 0x33);
    c.face = QColor(0x4a, 0x2e, 0x22);
    c.shirt = {QColor(0x4f, 0xa3, 0xad), QColor(0x23, 0x5a, 0x62)};
    c.shorts = {QColor(0x6c, 0x8d, 0xb0), QColor(0x3b, 0x55, 0x6f)};
    c.shoe = {QColor(0xda, 0xdd, 0xe0), QColor(0x6b, 0x73, 0x7c)};
    c.sole = QColor(0xe0, 0x7a, 0x52);
    c.tread = QColor(0xa3, 0xa7, 0xac);
    c.guide = QColor(0xe0, 0x7a, 0x52);
    c.muscle = QColor(0xff, 0x50, 0x30);
    c.band = QColor(0xd9, 0x8a, 0xc2);
    c.mat = QColor(0x3f, 0x5a, 0x4c);
    c.prop = {QColor(0x4a, 0x4f, 0x55), QColor(0x7c, 0x83, 0x8b)};
    c.wall = QColor(0x2b, 0x32, 0x39);
    c.floor = QColor(0x66, 0x70, 0x7a);
    c.farTone = QColor(0x2b, 0x35, 0x40);
    return c;
}

FigureColours FigureColours::greyscale() {
    const auto grey = [](int shade) { return QColor(shade, shade, shade); };
    FigureColours c;
    c.skin = {grey(222), grey(96)};
    c.hair = grey(70);
    c.face = grey(60);
    c.shirt = {grey(178), grey(80)};
    c.shorts = {grey(142), grey(60)};
    c.shoe = {grey(246), grey(96)};
    c.sole = grey(96);
    c.tread = grey(206);
    c.guide = grey(30);
    c.muscle = grey(0);
    c.band = grey(40);
    c.mat = grey(206);
    c.prop = {grey(230), grey(120)};
    c.wall = grey(236);
    c.floor = grey(150);
    c.farTone = grey(196);
    c.hatched = true;
    return c;
}

FigureColours FigureColours::onTheFarSide() const {
    FigureColours c = *this;
    for (QColor* colour : {&c.skin.fill, &c.skin.line, &c.hair, &c.shirt.fill, &c.shirt.line, &c.shorts.fill,
                           &c.shorts.line, &c.shoe.fill, &c.shoe.line, &c.sole, &c.tread})
        *colour = mixed(*colour, farTone, farShare);
    return c;
}

}  // namespace kneemap
