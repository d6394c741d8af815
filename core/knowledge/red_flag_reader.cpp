#include "core/knowledge/content_reading.h"

namespace kneemap {
namespace {

const std::vector<std::string_view> urgencyWords = {"self-care", "soon", "same-day", "emergency"};

UrgencyLevel readLevel(const JsonPlace& place) {
    UrgencyLevel level{static_cast<Urgency>(readWord(place.at("level"), "level", urgencyWords)), std::nullopt};
    if (level.urgency == Urgency::soon) {
        const JsonPlace days = place.at("within-days");
        const int within = days.whole(2, 14);
        if (within != 2 && within != 7 && within != 14) days.fault("a limit is 2, 7 or 14 days");
        level.withinDays = within;
    } else if (place.has("within-days")) {
        place.at("within-days").fault("only 'soon' has a limit in days");
    }
    if (level.urgency == Urgency::selfCare) place.at("level").fault("a red flag asks for more than self-care");
    return level;
}

std::vector<CardBlock> readBlocks(const JsonPlace& place) {
    std::vector<CardBlock> blocks;
    for (const JsonPlace& item : place.items()) {
        item.expectOnly({"kind", "text", "items", "if-rule", "if-none-of"});
        CardBlock block;
        block.kind = static_cast<CardBlock::Kind>(readWord(item.at("kind"), "kind", {"text", "heading", "list"}));
        block.text = item.textOr("text", "");
        block.items = item.textsOrNone("items");
        block.ifRule = item.textsOrNone("if-rule");
        block.ifNoneOf = item.textsOrNone("if-none-of");
        if (block.text.empty() && block.items.empty()) item.fault("an empty block");
        blocks.push_back(std::move(block));
    }
    return blocks;
}

}  // namespace

void readRedFlags(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "sources", "grade", "rules", "note", "theme"});
    const FileDefaults defaults = readDefaults(root, reading);
    for (const JsonPlace& item : root.at("rules").items()) {
        item.expectOnly({"id", "rule", "concern", "level", "within-days", "when", "unless", "reason", "do", "tell", "clinician",
                         "bars-exercise", "sources", "grade", "reviewed", "verify", "note"});
        RedFlagRule rule{RuleId(readId(item))};
        rule.code = item.at("rule").text();
        rule.level = readLevel(item);
        rule.when = readExpression(item.at("when"), reading);
        if (item.has("unless")) rule.unless = readExpression(item.at("unless"), reading);
        rule.reason = item.at("reason").text();
        rule.advice = item.at("do").text();
        rule.tell = item.textOr("tell", "");
        rule.clinician = item.at("clinician").text();
        rule.barsExercise = item.flagOr("bars-exercise", false);
        rule.sources = readSources(item, defaults, reading);
        rule.grade = readGrade(item, defaults);
        rule.reviewed = readReviewed(item, defaults);
        if (reading.rules.contains(rule.id.text())) item.fault("the rule '" + rule.id.text() + "' stands twice");
        reading.rules.add(rule.id.text(), reading.content.redFlags.size());
        reading.content.redFlags.push_back(std::move(rule));
    }
}

void readUrgencyCards(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "sources", "grade", "levels", "cards", "always", "notes", "netting", "note", "days-words", "placeholders",
                     "daily-life-review-weeks", "check-in"});
    const FileDefaults defaults = readDefaults(root, reading);
    for (const JsonPlace& item : root.at("cards").items()) {
        item.expectOnly({"level", "word", "heading", "blocks", "sources", "grade", "reviewed", "note"});
        UrgencyCard card;
        card.urgency = static_cast<Urgency>(readWord(item.at("level"), "level", urgencyWords));
        card.word = item.at("word").text();
        card.heading = item.at("heading").text();
        card.blocks = readBlocks(item.at("blocks"));
        card.sources = readSources(item, defaults, reading);
        readGrade(item, defaults);
        readReviewed(item, defaults);
        reading.content.cards.push_back(std::move(card));
    }
    for (const auto& [days, words] : root.at("days-words").members()) {
        if (days == "2" || days == "7" || days == "14") reading.content.daysInWords.emplace(std::stoi(days), words.text());
        else words.fault("a limit is 2, 7 or 14 days");
    }
    if (reading.content.daysInWords.size() != 3) root.at("days-words").fault("2, 7 and 14 days are wanted");
    for (const auto& [name, words] : root.at("placeholders").members()) reading.content.placeholders.emplace(name, words.text());
    reading.content.cardAlways = root.at("always").texts();
    for (const JsonPlace& item : root.at("notes").items()) {
        item.expectOnly({"id", "text", "note"});
        reading.content.cardNotes.push_back({readId(item), item.at("text").text()});
    }
    for (const JsonPlace& item : root.at("netting").items()) {
        item.expectOnly({"condition", "form", "better-weeks", "review-weeks", "first-visit-weeks", "earlier", "sooner", "note",
                         "sources", "grade", "reviewed"});
        SafetyNet net;
        net.form = item.textOr("form", "");
        net.condition = readId(item, "condition");
        if (net.condition != "several-or-none" && net.condition != "under-16") {
            reading.conditions.find(net.condition, item.at("condition"), "condition");
        }
        if (item.has("better-weeks") && !item.at("better-weeks").isNull()) {
            const Range better = readRange(item.at("better-weeks"), 0, 104);
            net.betterFromWeek = better.from;
            net.betterToWeek = better.to;
        }
        net.reviewWeeks = item.at("review-weeks").whole(1, 52);
        net.sooner = item.textsOrNone("sooner");
        if (item.has("earlier")) {
            const JsonPlace earlier = item.at("earlier");
            earlier.expectOnly({"review-weeks", "when", "text"});
            net.earlier = EarlierReview{readExpression(earlier.at("when"), reading), earlier.at("review-weeks").whole(1, 52),
                                        earlier.at("text").text()};
        }
        reading.content.safetyNets.push_back(std::move(net));
    }
}

}  // namespace kneemap
