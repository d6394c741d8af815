#pragma once

#include <QDate>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/diagram/plate_look.h"
#include "core/knowledge/condition.h"
#include "core/reasoning/care_plan.h"

namespace kneemap {

/// What the sections of a plan are made from. It lives as long as the sections need it: while they are built.
struct PlanSubject {
    const CheckUp& checkUp;
    const ClinicalText& text;
    const Condition& condition;
    const CarePlan& plan;
    const Candidate* candidate;  ///< nullptr if the answers did not name this cause
    QDate today;
    PlateLook plate;
};

}  // namespace kneemap
