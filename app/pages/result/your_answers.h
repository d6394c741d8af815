#pragma once

#include <QWidget>

namespace kneemap {

class ClinicalText;
struct Candidate;

/// Every answer that speaks for or against a cause, strongest first, each with its bar: the terms of the computation
/// themselves.
class YourAnswers : public QWidget {
public:
    YourAnswers(const ClinicalText& text, const Candidate& candidate, QWidget* parent);
};

}  // namespace kneemap
