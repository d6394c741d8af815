#include "app/pages/library/exercise_words.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace kneemap {
namespace {

QString say(const char* text) { return QCoreApplication::translate("ExerciseWords", text); }

constexpr std::array<std::pair<const char*, const char*>, 7> areas = {{
    {"thigh-front", QT_TRANSLATE_NOOP("ExerciseWords", "Thigh front")},
    {"thigh-back", QT_TRANSLATE_NOOP("ExerciseWords", "Thigh back")},
    {"hip", QT_TRANSLATE_NOOP("ExerciseWords", "Hip")},
    {"calf-foot", QT_TRANSLATE_NOOP("ExerciseWords", "Calf and foot")},
    {"middle", QT_TRANSLATE_NOOP("ExerciseWords", "Middle")},
    {"stretch", QT_TRANSLATE_NOOP("ExerciseWords", "Stretch")},
    {"running-drill", QT_TRANSLATE_NOOP("ExerciseWords", "Running drills")},
}};

constexpr std::array<std::pair<const char*, const char*>, 14> things = {{
    {"mat", QT_TRANSLATE_NOOP("ExerciseWords", "A mat")},
    {"step", QT_TRANSLATE_NOOP("ExerciseWords", "A step")},
    {"wall", QT_TRANSLATE_NOOP("ExerciseWords", "A wall")},
    {"band", QT_TRANSLATE_NOOP("ExerciseWords", "A band")},
    {"rail", QT_TRANSLATE_NOOP("ExerciseWords", "A rail to hold")},
    {"towel", QT_TRANSLATE_NOOP("ExerciseWords", "A towel")},
    {"chair", QT_TRANSLATE_NOOP("ExerciseWords", "A chair")},
    {"weight", QT_TRANSLATE_NOOP("ExerciseWords", "Weights")},
    {"metronome", QT_TRANSLATE_NOOP("ExerciseWords", "A beat from a watch or phone")},
    {"wedge", QT_TRANSLATE_NOOP("ExerciseWords", "A sloping board")},
    {"machine", QT_TRANSLATE_NOOP("ExerciseWords", "A gym machine")},
    {"bike", QT_TRANSLATE_NOOP("ExerciseWords", "An exercise bike")},
    {"table", QT_TRANSLATE_NOOP("ExerciseWords", "A table")},
    {"mirror", QT_TRANSLATE_NOOP("ExerciseWords", "A mirror")},
}};

template <std::size_t Count>
QString wordsIn(const std::array<std::pair<const char*, const char*>, Count>& table, const std::string& id) {
    for (const auto& [known, words] : table) {
        if (id == known) return say(words);
    }
    return {};
}

}  // namespace

QString areaWords(const std::string& area) { return wordsIn(areas, area); }

QString kitWords(Kit kit) {
    switch (kit) {
        case Kit::none: return say(QT_TRANSLATE_NOOP("ExerciseWords", "No kit"));
        case Kit::band: return say(QT_TRANSLATE_NOOP("ExerciseWords", "Band"));
        case Kit::step: return say(QT_TRANSLATE_NOOP("ExerciseWords", "Step"));
        case Kit::weights: return say(QT_TRANSLATE_NOOP("ExerciseWords", "Weights"));
    }
    return {};
}

QStringList kitList(const Exercise& exercise) {
    QStringList list;
    for (const std::string& thing : exercise.kit) {
        const QString words = wordsIn(things, thing);
        if (!words.isEmpty()) list.append(words);
    }
    if (list.isEmpty()) list.append(kitWords(Kit::none));
    return list;
}

}  // namespace kneemap
