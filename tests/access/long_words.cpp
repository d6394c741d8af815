#include "long_words.h"

#include <algorithm>
#include <array>

namespace kneemap {
namespace {

constexpr std::array compounds{"Kniescheibenbandreizung", "Aussenmeniskusbeschwerde", "Belastungsschmerz", "Vorsichtsmassnahme"};
constexpr int shortest = 6;  ///< fewer letters make the last word longer, more make a word of their own

}  // namespace

QString LongWords::translate(const char*, const char* source, const char*, int) const {
    QString text = QString::fromUtf8(source);
    if (std::none_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isLetter(); })) return text;
    auto wanted = static_cast<int>(text.size()) * 2 / 5 + 1;
    // Before a full stop or a question mark, never within a placeholder.
    qsizetype end = text.size();
    while (end > 0 && !text.at(end - 1).isLetter()) --end;
    for (std::size_t turn = static_cast<std::size_t>(text.size()); wanted > 0; ++turn) {
        const QString word = QString::fromLatin1(compounds.at(turn % compounds.size())).left(wanted);
        const QString more = word.size() < shortest ? word.toLower() : QLatin1Char(' ') + word;
        text.insert(end, more);
        end += more.size();
        wanted -= static_cast<int>(more.size());
    }
    return text;
}

}  // namespace kneemap
