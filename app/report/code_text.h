#pragma once

#include <QDate>
#include <QStringList>

#include "app/clinical_text.h"
#include "core/report/report.h"

namespace kneemap {

/// The most bytes of UTF-8 in one code: phones still read it quickly from a screen.
constexpr int mostCodeBytes = 800;

/// The person's summary for a QR code: whole lines, shortened in the order of their weight until it fits one code. How
/// urgent it is and when to get help always stay; where they alone are longer, they go on in a second code.
QStringList codeTexts(const Report& report, const ClinicalText& text, const QDate& today);

}  // namespace kneemap
