#pragma once

#include <QWidget>

#include "app/diagram/plate_look.h"
#include "core/id.h"

class QVBoxLayout;

namespace kneemap {

class CheckUp;
class ClinicalText;

/// "What it could be": at most four causes with how well they fit, or a clear word that none does or that too little is
/// known.
class CausesSection : public QWidget {
    Q_OBJECT
public:
    /// `titled`: false where what opens it says "What it could be" already.
    CausesSection(const CheckUp& checkUp, const ClinicalText& text, const PlateLook& plate, bool titled, QWidget* parent);

Q_SIGNALS:
    void planAsked(const ConditionId& condition);
    void reviewAsked();

private:
    void addHeading(const QString& heading, const QString& beside);
    void addRemark(const QString& words, const QString& link = {});
    void addCards(std::size_t most, std::size_t open);
    int unsureAnswers() const;

    const CheckUp& checkUp_;
    const ClinicalText& text_;
    PlateLook plate_;
    QVBoxLayout* column_;
};

}  // namespace kneemap
