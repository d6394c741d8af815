#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "app/diagram/knee_picture.h"
#include "app/style/icons.h"
#include "app/widgets/care_card.h"
#include "core/anatomy/side.h"
#include "core/id.h"

namespace kneemap {

/// The parts a sheet of paper is made of. Every look (print, PDF, preview, plain text) draws from the same blocks, in the
/// same order; words are finished, nothing is decided after this.

/// How urgent it is and what to do: first on every sheet.
struct CareCardPart {
    CareLevel level = CareLevel::selfCare;
    QString heading;
    QString lead;
    std::vector<CareBlock> blocks;
};

struct HeadingPart {
    QString text;
    QString beside;  ///< small words after it on the same line; empty for none
};

struct TextPart {
    enum class Tone { plain, strong, quiet };
    QString text;
    Tone tone = Tone::plain;
};

struct ListPart {
    enum class Sign { dot, number, check, minus, plus, box, warning };
    QString title;  ///< set strong above the list; empty for none
    QStringList items;
    Sign sign = Sign::dot;
};

/// The knee with the person's marks, one picture a view that has any.
struct KneePart {
    std::vector<KneePictureContent> pictures;
    QString words;  ///< what the pictures show
};

/// A possible cause, with what speaks for and against it.
struct CausePart {
    QString name;
    QString fit;   ///< "Fits well"
    int strength;  ///< 1 to 3: how many of the three marks are filled
    QString line;
    QStringList inFavour, against;
};

/// An exercise with its still pictures.
struct ExercisePart {
    ExerciseId exercise{""};
    Side side = Side::right;
    QString name, dose;
    QStringList steps;
    QString stopIf;
    QString easier;
};

/// What was asked and what was answered, row by row.
struct TablePart {
    std::vector<std::pair<QString, QString>> rows;
    double nameShare = 0.58;  ///< what the names take of the width
};

/// Words in a frame: whom to call, what to say.
struct BoxPart {
    IconName icon = IconName::phone;
    QString title;
    QStringList lines;
};

/// A question of the paper questionnaire, with a box to tick for each answer.
struct TickPart {
    QString question;
    QString help;
    QStringList answers;
    bool inOneLine = false;  ///< short answers stand side by side
    int blanks = 0;          ///< millimetres of line to write on after the question; 0 for none
};

struct PaperBlock;

/// Blocks side by side; one below the other in plain text.
struct ColumnsPart {
    std::vector<std::vector<PaperBlock>> columns;
    std::vector<int> weights;  ///< shares of the width; empty: all alike
};

struct PaperBlock {
    std::variant<CareCardPart, HeadingPart, TextPart, ListPart, KneePart, CausePart, ExercisePart, TablePart, BoxPart, TickPart, ColumnsPart> part;
};

/// One sheet: it begins on a page of its own.
struct PaperSheet {
    QString title;   ///< at its head
    QString beside;  ///< at the other end of the head: the day
    std::vector<PaperBlock> blocks;
    QStringList foot;  ///< small, at the foot of every page
    bool fitsOnePage = true;  ///< small type rather than a second page, as far as it can be read
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// What is printed or saved as one.
struct PaperDocument {
    QString title;
    QString language;  ///< BCP 47, such as "de" or "pt-BR"
    std::vector<PaperSheet> sheets;
};

}  // namespace kneemap
