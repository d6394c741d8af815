#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace kneemap {

class TextLabel;

/// A text column with a narrower one beside it; below it where the window is narrow or the text large.
struct ReadingColumns {
    QVBoxLayout* main;
    QVBoxLayout* aside;
};

/// Adds both columns to `column`.
ReadingColumns addReadingColumns(QVBoxLayout& column);

/// Adds words that keep to a column that reads well, at the start of a wider place.
void addReading(QVBoxLayout& column, TextLabel* words);

/// The box at the head of a page: what it says, in a few lines. Returns its column.
QVBoxLayout* addBox(QVBoxLayout& column, const QString& heading, bool strong);

}  // namespace kneemap
