#pragma once

namespace kneemap {

/// Every constant of the reasoning. Values and reasons stand in `resources/knowledge/parameters.json`.
struct Parameters {
    double globalExponent = 1.0;   ///< tempering of all answers, for self-report
    double taper = 1.0;            ///< each further answer of a group counts this much of the one before
    double taperFloor = 0.0;       ///< but never less than this
    double capUp = 1e9;            ///< nats: how strongly a group may speak for a cause
    double capDown = 1e9;          ///< nats: how strongly a group may speak against one
    double locationCapUp = 1e9;
    double locationCapDown = 1e9;
    double beyondCapSlope = 0.0;   ///< share of what exceeds a cap that still counts
    double worstSpotExponent = 1.0;
    double marksExponent = 1.0;
    double marksLimit = 1e9;       ///< nats: all further marks together, either way
    double patternExponent = 1.0;
    double locationTaper = 1.0;
    double certaintyCap = 1.0;     ///< no cause is ever held likelier than this

    double showGood = 0.4;         ///< "fits well" from this weight
    double showPossible = 0.12;    ///< "possible" from this weight
    double showWeak = 0.04;        ///< not shown below this weight
    double showRelative = 0.05;    ///< nor below this share of the first
    int showAtMost = 4;
    double noneFitsTopBelow = 0.3;     ///< none fits if the first weighs less
    int notEnoughAnswersBelow = 5;     ///< fewer answers than this, and
    double notEnoughTopBelow = 0.6;    ///< a first cause below this: not enough to say

    double stopInformation = 0.04; ///< nats an answer must be worth to be asked for
    double stopConfident = 0.85;   ///< weight of the first cause from which
    double stopConfidentInformation = 0.12;  ///< an answer must be worth this much
    double owedFirstBelow = 0.12;  ///< nats; questions worth less wait until all that must be asked has been
    double multipleChoiceShare = 0.8;  ///< options of one multiple choice overlap: their information is summed times this
    double urgencyWeight = 0.0;    ///< nats that a certain rise of urgency by one level is worth
    int minAdaptive = 4;           ///< questions chosen for their information before stopping is thought of
    int maxAdaptive = 10;
    int maxQuestions = 20;         ///< after the safety screens, all told
};

}  // namespace kneemap
