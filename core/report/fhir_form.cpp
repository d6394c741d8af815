#include "core/report/fhir_form.h"

#include <algorithm>
#include <span>

#include "core/report/fhir_codes.h"

namespace kneemap {
namespace {

using Kind = FormItem::Kind;

/// A question on its way into the form, with what must hold for it.
struct Waiting {
    FormItem item;
    std::vector<EnableClause> clauses;
};

class Form {
public:
    explicit Form(const KnowledgeBase& knowledge) : knowledge_(knowledge) {}

    std::vector<FormItem> build() {
        std::vector<FormItem> form;
        form.push_back(part("part-first", questions([](const Question& q) { return q.stage == Stage::safety && q.askFirst; })));
        form.push_back(part("part-about", questions([](const Question& q) { return q.stage == Stage::about; })));
        form.push_back(where());
        form.push_back(part("part-safety", questions([](const Question& q) { return q.stage == Stage::safety && !q.askFirst; })));
        form.push_back(part("part-story", questions([](const Question& q) { return q.stage == Stage::story; })));
        form.push_back(part("part-self-test", questions([](const Question& q) { return q.stage == Stage::selfTest; })));
        form.back().help = word("self-test-care");
        form.push_back(part("part-training", questions([](const Question& q) { return q.stage == Stage::training; })));
        std::erase_if(form, [](const FormItem& item) { return item.items.empty(); });
        return form;
    }

private:
    std::string word(const char* name) const { return knowledge_.formWord(name); }
    FormOption notSure() const { return {fhir::absentSystem, fhir::askedUnknown, word("not-sure"), true}; }

    FormItem part(const char* name, std::vector<FormItem> items) const {
        FormItem group{name, Kind::group, word(name)};
        group.items = std::move(items);
        return group;
    }

    FormItem where() const {
        FormItem side{fhir::sideItem, Kind::one, word("side")};
        side.options = {{fhir::sideSystem, "left", word("left")}, {fhir::sideSystem, "right", word("right")}};
        FormItem spots{fhir::spotsItem, Kind::many, word("marked-spots")};
        for (const Zone& zone : knowledge_.zones()) spots.options.push_back({fhir::zoneSystem, zone.id.text(), zone.name});
        FormItem worst{fhir::worstItem, Kind::one, word("worst-spot")};
        worst.options = spots.options;
        worst.when = {{fhir::spotsItem, EnableWhen::Is::answered, {}}};
        FormItem pattern{fhir::patternItem, Kind::one, word("pattern")};
        for (const char* name : {"point", "area", "diffuse"}) {
            pattern.options.push_back({fhir::findingSystem, std::string("pattern.") + name, word(name)});
        }
        pattern.options.push_back(notSure());
        return part("part-where", {side, spots, worst, pattern});
    }

    FormItem item(const Question& question) const {
        FormItem item{question.id.text(), Kind::one, question.text, question.help, &question};
        if (question.kind == QuestionKind::number) {
            item.kind = Kind::whole;
            return item;
        }
        const bool many = question.kind != QuestionKind::single;
        if (many) item.kind = Kind::many;
        for (const Option& option : question.options) {
            if (fhir::saysNone(option)) continue;
            item.options.push_back({fhir::findingSystem, fhir::optionCode(question, option), option.text, many && option.exclusive});
        }
        if (fhir::hasNoneOfThese(question)) {
            item.options.push_back({fhir::findingSystem, fhir::noneOfThese, word("none-of-these"), true});
        }
        // In a list, not sure of some may stand beside ticks: it clears nothing.
        item.options.push_back(notSure());
        item.options.back().exclusive = false;
        return item;
    }

    /// Behind a question: for a number that it is not known, for a choice which options are meant by "not sure".
    FormItem behind(const Question& question) const {
        FormItem item{question.id.text() + fhir::unsurePart, Kind::one};
        if (question.kind == QuestionKind::number) {
            item.options = {notSure()};
            item.text = word("number-not-known");
            item.when = {{question.id.text(), EnableWhen::Is::notAnswered, {}}};
            return item;
        }
        item.kind = Kind::many;
        item.text = word(question.kind == QuestionKind::single ? "could-be" : "not-sure-of");
        for (const Option& option : question.options) {
            if (fhir::saysNone(option)) continue;
            item.options.push_back({fhir::findingSystem, fhir::optionCode(question, option), option.text});
        }
        item.when = {{question.id.text(), EnableWhen::Is::coded, fhir::askedUnknown}};
        return item;
    }

    template <class Belongs>
    std::vector<FormItem> questions(Belongs belongs) {
        std::vector<Waiting> waiting;
        for (const Question& question : knowledge_.questions()) {
            if (!belongs(question)) continue;
            waiting.push_back({item(question), question.askWhen ? enableWhen(knowledge_, *question.askWhen) : std::vector<EnableClause>{}});
        }
        return placed(waiting);
    }

    /// enableWhen joins comparisons by "all" or by "any", never both. Where a question needs both, all clauses but one
    /// stand on groups round it; neighbours that wait for the same share the group.
    std::vector<FormItem> placed(std::span<Waiting> waiting) {
        std::vector<FormItem> items;
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            Waiting& here = waiting[i];
            const auto any = std::find_if(here.clauses.begin(), here.clauses.end(), [](const EnableClause& c) { return c.size() > 1; });
            if (here.clauses.size() <= 1 || any == here.clauses.end()) {
                here.item.allOfWhen = here.clauses.size() > 1;
                for (const EnableClause& clause : here.clauses) here.item.when.insert(here.item.when.end(), clause.begin(), clause.end());
                const Question& question = *here.item.question;
                items.push_back(std::move(here.item));
                items.push_back(behind(question));
                continue;
            }
            const EnableClause shared = *any;
            std::size_t end = i;
            while (end < waiting.size() && std::erase(waiting[end].clauses, shared) > 0) ++end;
            FormItem group{"group-" + std::to_string(++groups_), Kind::group};
            group.when = shared;
            group.items = placed(waiting.subspan(i, end - i));
            items.push_back(std::move(group));
            i = end - 1;
        }
        return items;
    }

    const KnowledgeBase& knowledge_;
    int groups_ = 0;
};

}  // namespace

std::vector<FormItem> fhirForm(const KnowledgeBase& knowledge) { return Form(knowledge).build(); }

}  // namespace kneemap
