#pragma once

#include <QWidget>

#include "core/knowledge/condition.h"

namespace kneemap {

/// How it usually goes, on a line of weeks: first better, most people done, and the week to look again. Every bar has its
/// words above it; the line of time runs from left to right in every language.
class CourseChart : public QWidget {
    Q_OBJECT
public:
    CourseChart(const Course& course, QWidget* parent);
};

}  // namespace kneemap
