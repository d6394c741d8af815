#pragma once

#include <QString>

#include "app/style/role.h"
#include "app/style/space.h"
#include "app/style/type_role.h"

class QVBoxLayout;
class QWidget;

namespace kneemap {

class Card;
class HeadingLabel;
class TextLabel;

/// A column without edges of its own, laid into the widget.
QVBoxLayout* columnIn(QWidget* widget, Space gap);

/// A card that begins with a heading of level 3.
Card* titledCard(const QString& heading, QWidget* parent);

/// Words to read, which can be marked and copied.
TextLabel* words(TypeRole type, const QString& text, QWidget* parent, Role colour = Role::text);

}  // namespace kneemap
