#include "core/report/assessment_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/reasoning/counterfactual.h"

namespace kneemap {
namespace {

using Json = nlohmann::ordered_json;

double twoDigits(double value) { return std::round(value * 100) / 100; }

Json reasonJson(const GivenReason& reason) {
    Json json{{"question", reason.question.text()}, {"answer", reason.answer.text()}};
    if (!reason.ticked) json["ticked"] = false;
    return json;
}

Json days(const UrgencyLevel& level) { return level.withinDays ? Json(*level.withinDays) : Json(nullptr); }

Json evidenceJson(const std::vector<Evidence>& list) {
    Json array = Json::array();
    for (const Evidence& evidence : list) {
        Json json = reasonJson(evidence.answer);
        json["strength"] = twoDigits(evidence.weight);
        array.push_back(std::move(json));
    }
    return array;
}

const char* withheldName(Withheld withheld) {
    switch (withheld) {
        case Withheld::no: return nullptr;
        case Withheld::urgent: return "urgent";
        case Withheld::flagged: return "red-flag";
        case Withheld::underSixteen: return "under-16";
        case Withheld::noneFits: return "none-fits";
        case Withheld::noPlan: return "no-plan";
    }
    return nullptr;
}

}  // namespace

const char* urgencyName(Urgency urgency) {
    switch (urgency) {
        case Urgency::selfCare: return "self-care";
        case Urgency::soon: return "soon";
        case Urgency::sameDay: return "same-day";
        case Urgency::emergency: return "emergency";
    }
    return "";
}

const char* stageName(Stage stage) {
    switch (stage) {
        case Stage::about: return "about";
        case Stage::safety: return "safety";
        case Stage::story: return "story";
        case Stage::selfTest: return "self-test";
        case Stage::training: return "training";
    }
    return "";
}

const char* fitName(Fit fit) {
    switch (fit) {
        case Fit::weak: return "weak";
        case Fit::possible: return "possible";
        case Fit::good: return "good";
    }
    return "";
}

std::string assessmentJson(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment, bool pretty) {
    Json json;
    json["urgency"] = urgencyName(assessment.urgency.urgency);
    json["within_days"] = days(assessment.urgency);
    json["red_flags"] = Json::array();
    for (const FiredFlag& flag : assessment.redFlags) {
        Json because = Json::array();
        for (const GivenReason& reason : flag.because) because.push_back(reasonJson(reason));
        json["red_flags"].push_back({{"id", flag.rule.text()},
                                     {"urgency", urgencyName(flag.level.urgency)},
                                     {"within_days", days(flag.level)},
                                     {"only_unsure", flag.onlyUnsure},
                                     {"because", std::move(because)}});
    }
    json["unsure_of"] = Json::array();
    for (const GivenReason& reason : assessment.unsureFlags) json["unsure_of"].push_back(reasonJson(reason));
    json["safety_screen_skipped"] = assessment.screenSkipped;
    json["causes"] = Json::array();
    for (const Candidate& cause : assessment.causes) {
        json["causes"].push_back({{"id", cause.condition.text()},
                                  {"fit", fitName(cause.fit)},
                                  {"weight", twoDigits(cause.weight)},
                                  {"for", evidenceJson(cause.inFavour)},
                                  {"against", evidenceJson(cause.against)}});
    }
    json["fits_none"] = assessment.fitsNone;
    json["not_enough"] = assessment.notEnough;
    json["ranking_withheld"] = assessment.rankingWithheld;
    json["would_change"] = Json::array();
    for (const OrderChange& change : whatWouldChange(knowledge, history, assessment)) {
        Json entry = reasonJson(change.instead);
        entry["first"] = change.wouldBeFirst.text();
        json["would_change"].push_back(std::move(entry));
    }
    json["training_causes"] = Json::array();
    for (const FiredFinding& finding : assessment.training) {
        json["training_causes"].push_back({{"id", finding.cause.text()},
                                           {"finding", finding.finding.text()},
                                           {"level", finding.level == FindingLevel::likely ? "likely" : "maybe"}});
    }
    json["exercises"] = Json::array();
    for (const ExerciseId& exercise : assessment.exercises) json["exercises"].push_back(exercise.text());
    json["exercises_withheld"] = withheldName(assessment.withheld) ? Json(withheldName(assessment.withheld)) : Json(nullptr);
    json["content"] = {{"version", knowledge.content().version}, {"reviewed", knowledge.content().reviewed}};
    return json.dump(pretty ? 2 : -1);
}

std::string stepJson(const KnowledgeBase& knowledge, const Step& step) {
    struct Writer {
        const KnowledgeBase& knowledge;

        Json operator()(const AskQuestions& ask) const {
            Json json{{"step", "question"}, {"question", ask.questions.front().text()}};
            json["questions"] = Json::array();
            for (const QuestionId& id : ask.questions) json["questions"].push_back(id.text());
            json["stage"] = stageName(ask.stage);
            const Question* question = knowledge.find(ask.questions.front());
            json["why"] = question->why;
            json["separates"] = Json::array();
            for (const ConditionId& id : ask.separates) json["separates"].push_back(id.text());
            json["about_more"] = ask.aboutMore;
            return json;
        }
        Json operator()(const AskItem& item) const {
            return {{"step", "item"}, {"question", item.question.text()}, {"item", item.item.text()},
                    {"why", knowledge.find(item.question)->why}, {"about_more", item.itemsLeft}};
        }
        Json operator()(const MarkSpots&) const { return {{"step", "mark"}, {"question", nullptr}, {"about_more", nullptr}}; }
        Json operator()(const AskPattern&) const { return {{"step", "pattern"}, {"question", nullptr}, {"about_more", nullptr}}; }
        Json operator()(const ShowEmergency&) const { return {{"step", "emergency"}, {"question", nullptr}, {"about_more", nullptr}}; }
        Json operator()(const ReviewAnswers&) const { return {{"step", "review"}, {"question", nullptr}, {"about_more", 0}}; }
        Json operator()(const ShowResult&) const { return {{"step", "result"}, {"question", nullptr}, {"about_more", 0}}; }
    };
    return std::visit(Writer{knowledge}, step).dump(2);
}

}  // namespace kneemap
