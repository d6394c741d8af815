#include "app/pages/result/your_answers.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <cmath>

#include "app/clinical_text.h"
#include "app/pages/result/column.h"
#include "app/widgets/evidence_bar.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

/// In nats: an answer that makes a cause twice as likely weighs 0.7, four times 1.4.
constexpr double someFrom = 0.7;
constexpr double aLotFrom = 1.4;

Weight::Strength strengthOf(double weight) {
    const double size = std::abs(weight);
    if (size >= aLotFrom) return Weight::Strength::aLot;
    return size >= someFrom ? Weight::Strength::some : Weight::Strength::aLittle;
}

}  // namespace

YourAnswers::YourAnswers(const ClinicalText& text, const Candidate& candidate, QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = columnIn(this, Space::s12);
    const auto add = [&](const std::vector<Evidence>& list, Weight::Side side) {
        for (const Evidence& evidence : list) {
            column->addWidget(new EvidenceBar(text.reason(evidence.answer), {side, strengthOf(evidence.weight)}, this));
        }
    };
    add(candidate.inFavour, Weight::Side::speaksFor);
    add(candidate.against, Weight::Side::speaksAgainst);
    const QString note = QCoreApplication::translate(
        "YourAnswers", "A full bar to one side speaks for it. A striped bar to the other side speaks against it.");
    column->addWidget(words(TypeRole::small, note, this, Role::textQuiet));
}

}  // namespace kneemap
