#pragma once

#include <QWidget>

namespace kneemap {

struct PlanSubject;

/// "Sources": where every line and exercise of this plan comes from, and how sure that is.
class SourcesSection : public QWidget {
    Q_OBJECT
public:
    SourcesSection(const PlanSubject& subject, QWidget* parent);
};

}  // namespace kneemap
