#pragma once

#include <QWidget>

#include "app/style/icons.h"
#include "core/running/after_run.h"

namespace kneemap {

class SourcedText;

/// The sign and the word of a colour, so that neither needs the colour itself.
IconName iconOf(Light light);
QString wordOf(Light light);

/// The three colours side by side: sign, word, how each is told and what to do then; below it the exception for tendons
/// where it holds.
class TrafficLight : public QWidget {
    Q_OBJECT
public:
    TrafficLight(const ReturnProgramme& programme, bool tendon, SourcedText& sourced, QWidget* parent = nullptr);
};

}  // namespace kneemap
