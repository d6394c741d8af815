#include "core/knowledge/content_reading.h"

namespace kneemap {
namespace {

constexpr std::size_t mostOptions = 64;

Option readOption(const JsonPlace& place) {
    place.expectOnly({"id", "text", "ask", "check", "hidden", "exclusive", "note"});
    Option option{OptionId(readId(place)), place.at("text").text(), place.textOr("ask", ""), place.textOr("check", ""),
                  place.flagOr("hidden", false), place.flagOr("exclusive", false)};
    for (const char* reserved : {"unsure", "skipped"}) {
        if (option.id.text() == reserved) place.fault("'" + option.id.text() + "' is kept for every question, no option may be called so");
    }
    return option;
}

Question readQuestion(const JsonPlace& place, Stage stage, const ContentReading& reading) {
    place.expectOnly({"id", "kind", "several", "group", "trust", "cost", "feeds-ranking", "must-ask", "in-interview", "counts-while-open", "ask-first", "private", "loinc", "most", "text",
                      "help", "why", "ask-when", "options", "reviewed", "sources", "grade", "note"});
    Question question{QuestionId(readId(place))};
    question.stage = stage;
    const auto kind = readWord(place.at("kind"), "kind", {"single", "multi", "number"});
    question.kind = kind == 2   ? QuestionKind::number
                    : kind == 1 ? QuestionKind::multi
                    : place.flagOr("several", false) ? QuestionKind::several
                                                     : QuestionKind::single;
    question.text = place.at("text").text();
    question.help = place.textOr("help", "");
    question.why = place.at("why").text();
    if (place.has("group")) question.group = reading.groups.find(place.at("group").text(), place.at("group"), "group");
    question.trust = place.numberOr("trust", 1.0, 0.0, 1.0);
    question.cost = place.numberOr("cost", 1.0, 0.1, 10.0);
    question.feedsRanking = place.flagOr("feeds-ranking", stage != Stage::training);
    question.mustAsk = place.flagOr("must-ask", false);
    question.inInterview = place.flagOr("in-interview", stage != Stage::training);
    question.isPrivate = place.flagOr("private", false);
    question.askFirst = place.flagOr("ask-first", false);
    question.countsWhileOpen = place.flagOr("counts-while-open", false);
    for (const JsonPlace& item : place.itemsOrNone("options")) question.options.push_back(readOption(item));
    question.loinc = place.textOr("loinc", "");
    if (place.has("most")) question.most = place.at("most").whole(1, 120);
    if (question.kind == QuestionKind::number) {
        if (!question.options.empty()) place.fault("a number has no options");
    } else if (place.has("loinc") || place.has("most")) {
        place.fault("\"loinc\" and \"most\" are for numbers");
    } else if (question.options.empty()) {
        place.fault("a question needs options");
    }
    if (question.options.size() > mostOptions) {
        place.fault("at most 64 options");
        question.options.resize(mostOptions, question.options.front());
    }
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (question.optionIndex(question.options[i].id) != i) {
            place.fault("the option '" + question.options[i].id.text() + "' stands twice");
        }
    }
    return question;
}

}  // namespace

void readQuestions(const JsonPlace& root, Stage stage, ContentReading& reading) {
    root.expectOnly({"reviewed", "sources", "grade", "stage", "questions", "self-tests-allowed-when", "note"});
    const FileDefaults defaults = readDefaults(root, reading);
    for (const JsonPlace& item : root.at("questions").items()) {
        readReviewed(item, defaults);
        readSources(item, defaults, reading);
        Question question = readQuestion(item, stage, reading);
        if (reading.questions.contains(question.id.text())) {
            item.fault("the question '" + question.id.text() + "' stands twice");
            continue;
        }
        reading.questions.add(question.id.text(), reading.content.questions.size());
        reading.content.questions.push_back(std::move(question));
    }
}

void readQuestionConditions(const JsonPlace& root, ContentReading& reading) {
    for (const JsonPlace& item : root.at("questions").items()) {
        if (!item.has("ask-when")) continue;
        if (const auto place = reading.questions.find(item.at("id").text(), item, "question")) {
            reading.content.questions[*place].askWhen = readExpression(item.at("ask-when"), reading);
        }
    }
    if (root.has("self-tests-allowed-when")) {
        reading.content.selfTestsAllowed = readExpression(root.at("self-tests-allowed-when"), reading);
    }
}

void readShares(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "shares", "note"});
    for (const JsonPlace& item : root.at("shares").items()) {
        item.expectOnly({"if", "then"});
        const JsonPlace given = item.at("if");
        const JsonPlace then = item.at("then");
        given.expectOnly({"question", "option", "ticked"});
        then.expectOnly({"question", "is", "is-one-of"});
        const auto question = reading.questions.find(given.at("question").text(), given.at("question"), "question");
        const auto settled = reading.questions.find(then.at("question").text(), then.at("question"), "question");
        if (!question || !settled) continue;
        Share share;
        share.question = *question;
        share.settled = *settled;
        share.ticked = given.at("ticked").flag();
        const auto option = reading.content.questions[*question].optionIndex(OptionId(given.at("option").text()));
        if (!option) {
            given.at("option").fault("unknown option");
            continue;
        }
        share.option = OptionMask{1} << *option;
        for (const JsonPlace& value : then.at(then.has("is") ? "is" : "is-one-of").items()) {
            const auto o = reading.content.questions[*settled].optionIndex(OptionId(value.text()));
            if (o) share.options |= OptionMask{1} << *o;
            else value.fault("unknown option");
        }
        reading.content.shares.push_back(share);
    }
}

}  // namespace kneemap
