#pragma once

#include <QWidget>

namespace kneemap {

struct PlanSubject;

/// "What it is": in short, the plate with the part lit, where it hurts, why, what helps, how common, what it is not, and
/// what the person's own answers say.
class WhatSection : public QWidget {
    Q_OBJECT
public:
    WhatSection(const PlanSubject& subject, QWidget* parent);
};

}  // namespace kneemap
