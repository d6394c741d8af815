#include "app/pages/result/your_answers.h"

#include <QVBoxLayout>
#include <cmath>

#include "app/clinical_text.h"
#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/evidence_bar.h"
#include "app/widgets/heading_label.h"
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

YourAnswers::YourAnswers(const ClinicalText& text, std::span<const Evidence> inFavour, std::span<const Evidence> against,
                         const QString& ifNone, QWidget* parent)
    : QWidget(parent) {
    QVBoxLayout* column = columnIn(this, Space::s8);
    const auto side = [&](const QString& name, Role ink, std::span<const Evidence> list, Weight::Side which) {
        if (list.empty() && ifNone.isEmpty()) return;
        if (column->count() > 0) column->addSpacing(theme().space(Space::s8));
        auto* title = new HeadingLabel(3, name, this);
        title->setType(TypeRole::body);
        title->setStrong(true);
        title->setColour(ink);
        column->addWidget(title);
        if (list.empty()) column->addWidget(words(TypeRole::body, ifNone, this, Role::textQuiet));
        for (const Evidence& evidence : list) {
            const ClinicalText::ReasonWords reason = text.reasonWords(evidence.answer);
            auto* bar = new EvidenceBar(reason.answer, {which, strengthOf(evidence.weight)}, this);
            bar->setQuestion(reason.question);
            column->addWidget(bar);
        }
    };
    side(tr("Speaks for it"), Role::forBar, inFavour, Weight::Side::speaksFor);
    side(tr("Speaks against it"), Role::againstBar, against, Weight::Side::speaksAgainst);
}

QWidget* barKey(QWidget* parent) {
    return words(TypeRole::small, YourAnswers::tr("A full bar to one side speaks for it. A striped bar to the other side speaks against it."),
                 parent, Role::textQuiet);
}

}  // namespace kneemap
