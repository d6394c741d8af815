#pragma once

#include <QWidget>

namespace kneemap {

struct PlanSubject;

/// The short page of a cause that has no plan of ours: what it is, how urgent, what to do and leave, who to see and what
/// they can offer.
class LookAlikeSection : public QWidget {
    Q_OBJECT
public:
    LookAlikeSection(const PlanSubject& subject, QWidget* parent);
};

}  // namespace kneemap
