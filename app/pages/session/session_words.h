#pragma once

#include <QString>
#include <optional>

#include "app/clinical_text.h"
#include "core/session/session_clock.h"

/// What a session says: one place for its words, as text on the page, for a screen reader and for the voice.
namespace kneemap::session_words {

/// "Left leg"; empty where both work.
QString side(std::optional<Side> side);

/// "3 sets of 12 on each leg".
QString amount(const Drill& drill);

/// "About 12 minutes".
QString length(const Session& session);

/// The name of what is done in a part.
QString exercise(const ClinicalText& text, const Session& session, const SessionPart& part);

/// "Set 2 of 3".
QString set(const Drill& drill, const SessionPart& part);

/// What stands above the count: "Get ready", "Rest", "Change sides", or the leg that works.
QString title(const Session& session, const SessionPart& part);

/// What to do this very moment: "Lower", "Hold".
QString phase(const Session& session, const SessionPlace& place);

/// "Next: rest for 60 seconds"; what comes after this part.
QString next(const ClinicalText& text, const Session& session, std::size_t part);

/// A part in full, when it begins: "Left leg. Set 2 of 3. 12 times."
QString announcement(const ClinicalText& text, const Session& session, const SessionPart& part);

}  // namespace kneemap::session_words
