#pragma once

#include <QWidget>
#include <span>

#include "core/reasoning/assessment.h"

namespace kneemap {

class ClinicalText;

/// Answers that speak for and against a cause, each with its bar: the terms of the computation themselves, in the order
/// and with the weights that it used.
class YourAnswers : public QWidget {
    Q_OBJECT
public:
    /// `ifNone` stands where a side has no answer; without it such a side is left out.
    YourAnswers(const ClinicalText& text, std::span<const Evidence> inFavour, std::span<const Evidence> against,
                const QString& ifNone, QWidget* parent);
};

/// What the two kinds of bar mean.
QWidget* barKey(QWidget* parent);

}  // namespace kneemap
