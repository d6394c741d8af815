#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/vignettes.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap::cli {

/// So many of so many.
struct Share {
    int hits = 0, all = 0;

    void count(bool hit) {
        hits += hit;
        ++all;
    }
    double value() const { return all == 0 ? 0 : static_cast<double>(hits) / all; }
    /// The 95 % score interval, from 0 to 1 (Wilson 1927); all of it where nothing was counted.
    std::pair<double, double> interval() const;
};

/// How the program did on cases with a known outcome. Cases whose causes are withheld (under 10) count for urgency alone.
struct SelfTestFigures {
    Share first, firstOrAccepted, firstThree;
    Share rightUrgency;
    Share seriousTooLow;  ///< expected same-day or emergency, given less
    Share calmTooHigh;    ///< expected self-care, given more
    std::map<std::string, Share> recall;  ///< right cause first, by cause
    double listLength = 0;                ///< causes shown, mean
    std::vector<std::string> remarks;     ///< a line for each case that came out other than expected
};

SelfTestFigures measure(const KnowledgeBase& knowledge, const std::vector<Vignette>& cases);

}  // namespace kneemap::cli
