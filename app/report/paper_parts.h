#pragma once

#include <memory>

#include "app/report/paper_block.h"
#include "app/report/paper_box.h"
#include "app/report/paper_look.h"

namespace kneemap {

/// What a block looks like on paper.
std::unique_ptr<PaperBox> boxOf(const PaperBlock& block, const PaperLook& look);

/// The rows of a table and the like, which may part at the end of a page; else the block as one.
PaperBoxes boxesOf(const PaperBlock& block, const PaperLook& look);

/// Plain words in a colour and size of the look.
std::unique_ptr<TextBox> wordsBox(const QString& words, const PaperLook& look, double size, bool strong = false, Role role = Role::text);

/// A list as it looks on paper; words and signs in these colours.
std::unique_ptr<PaperBox> listBox(const ListPart& list, const PaperLook& look, Role words, Role sign);

/// The card that says how urgent it is.
std::unique_ptr<PaperBox> careBox(const CareCardPart& card, const PaperLook& look);

/// Pictures: the marked knee, an exercise in two or three poses.
std::unique_ptr<PaperBox> kneeBox(const KneePart& knee, const PaperLook& look);
std::unique_ptr<PaperBox> exerciseBox(const ExercisePart& exercise, const PaperLook& look);

}  // namespace kneemap
