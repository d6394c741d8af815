#include "app/diagram/plate_look.h"

namespace kneemap {
namespace {

struct SkinColours {
    const char* light;
    const char* base;
    const char* shade;
    const char* line;
    const char* muscle;
    const char* fibre;
};

/// On a dark page the outline of deep skin has to be lighter than the skin to hold it; creases keep the shade colour.
SkinColours skinColours(const PlateLook& look) {
    switch (look.tone) {
        case SkinTone::medium:
            return {"#dfb08a", "#c98f66", "#9a6340", "#6f432a", "#a03a34", "#7c2a26"};
        case SkinTone::deep:
            return {"#9c6c4b", "#7a4e34", "#4c2e1e", look.darkBackground ? "#8f6850" : "#2f1a10", "#b4584e", "#dba092"};
        case SkinTone::light:
            break;
    }
    return {"#fbe9da", "#f0cfb5", "#d6a886", "#a9785d", "#b9564b", "#99403a"};
}

QByteArray styleRule(const char* name, const char* colour, bool fills = false) {
    QByteArray rule = QByteArray("\n    .") + name + " { stop-color: " + colour;
    if (fills) rule += QByteArray("; fill: ") + colour;
    return rule + " }";
}

}  // namespace

QByteArray recoloured(const QByteArray& svg, const PlateLook& look) {
    const qsizetype roles = svg.indexOf("colour roles");
    const qsizetype begin = roles < 0 ? -1 : svg.indexOf("*/", roles);
    const qsizetype rules = begin < 0 ? -1 : svg.indexOf("drawing rules", begin);
    const qsizetype end = rules < 0 ? -1 : svg.lastIndexOf("/*", rules);
    if (end < begin || end < 0) return svg;

    const SkinColours skin = skinColours(look);
    QByteArray block;
    block += styleRule("skin-light", skin.light, true);
    block += styleRule("skin-base", skin.base, true);
    block += styleRule("skin-shade", skin.shade, true);
    block += QByteArray("\n    .skin-line { stop-color: ") + skin.line + "; stroke: " + skin.line + " }";
    block += styleRule("muscle-hue", skin.muscle, true);
    block += styleRule("fibre-hue", skin.fibre);
    block += styleRule("bone-hue", look.darkBackground ? "#ece2cc" : "#fbf5e6");
    block += styleRule("bone-dim", look.darkBackground ? "#b39f7c" : "#c9b48f", true);
    block += styleRule("bone-ink", "#7d6b4e");
    block += styleRule("tendon-hue", look.darkBackground ? "#dbe2e1" : "#eef1ee");
    block += styleRule("soft-hue", "#6f8186", true);
    block += "\n    .gristle { fill: #cfe0e2 }";
    block += "\n    .meniscus { fill: #a4c8d0; stroke: #5b8996 }";
    block += "\n    .fat { fill: #f3d98f }\n    ";
    return svg.left(begin + 2) + block + svg.mid(end);
}

}  // namespace kneemap
