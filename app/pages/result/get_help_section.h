#pragma once

#include <QWidget>

namespace kneemap {

struct PlanSubject;

/// "When to get help": the signs of this cause and of the card, and what a professional can offer.
class GetHelpSection : public QWidget {
    Q_OBJECT
public:
    GetHelpSection(const PlanSubject& subject, QWidget* parent);
};

}  // namespace kneemap
