#pragma once

#include <QSize>

class QAbstractButton;
class QPainter;

namespace kneemap {

struct OptionLook;

enum class OptionMark { box, circle };

/// How an answer row is measured and painted; shared by CheckRow and RadioRow.
QSize optionCardSize(const QAbstractButton& row, const OptionLook& look);
QSize leastOptionCardSize(const QAbstractButton& row, const OptionLook& look);
int optionCardHeight(const QAbstractButton& row, const OptionLook& look, int width);
void paintOptionCard(QPainter& painter, const QAbstractButton& row, const OptionLook& look, OptionMark mark);

}  // namespace kneemap
