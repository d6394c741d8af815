#pragma once

#include <QWidget>

namespace kneemap {

struct PlanSubject;

/// "How long it takes": the course in weeks, in a picture and in words.
class CourseSection : public QWidget {
    Q_OBJECT
public:
    CourseSection(const PlanSubject& subject, QWidget* parent);
};

}  // namespace kneemap
