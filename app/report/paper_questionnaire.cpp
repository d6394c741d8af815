#include <QCoreApplication>
#include <QLocale>

#include "app/report/report_document.h"

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperQuestionnaire)
};

/// The questions that tell most and that a person can answer with a pen; the rest is for the visit.
constexpr const char* storyQuestions[] = {"duration", "onset", "stairs", "walking", "sitting", "rest-night", "giving-way", "straighten"};

TickPart ticks(const ClinicalText& text, const char* id, bool inOneLine = false, bool unsure = true) {
    const Question* question = text.knowledge().find(QuestionId(id));
    if (question == nullptr) return {};
    TickPart part{ClinicalText::of(question->text), {}, {}, inOneLine, 0};
    for (const Option& option : question->options) {
        if (!option.hidden) part.answers.append(ClinicalText::of(option.text));
    }
    if (question->kind == QuestionKind::multi) part.answers.append(Words::tr("None of these"));
    if (unsure && question->stage != Stage::about) part.answers.append(Words::tr("I’m not sure"));
    return part;
}

void addIfAsked(std::vector<PaperBlock>& blocks, TickPart part) {
    if (!part.question.isEmpty()) blocks.push_back({std::move(part)});
}

}  // namespace

PaperDocument paperQuestionnaire(const ClinicalText& text, SkinTone tone) {
    PaperSheet sheet;
    sheet.title = Words::tr("Sore knee? The questions on paper");
    sheet.beside = Words::tr("Give this page to the staff");
    sheet.direction = QLocale().textDirection();
    sheet.foot = {Words::tr("For learning. It does not replace a doctor or physio."), Words::tr("Write no name here. Give this page only to the person who looks at your knee.")};

    std::vector<PaperBlock> urgent;
    addIfAsked(urgent, ticks(text, "safety-now"));
    CareCardPart card{CareLevel::emergency, Words::tr("One tick in this part? Tell the staff now"), text.filled(Words::tr("Not in a clinic? Call {emergency-number} or go to an emergency department.")), {}};
    std::vector<PaperBlock> now{{card}};
    for (PaperBlock& block : urgent) now.push_back(std::move(block));
    std::vector<PaperBlock> knee;
    addIfAsked(knee, ticks(text, "safety-knee"));
    addIfAsked(knee, ticks(text, "safety-you"));
    sheet.blocks.push_back({ColumnsPart{{now, knee}, {1, 1}}});

    KneePart front;
    for (const KneeView view : {KneeView::front, KneeView::back}) front.pictures.push_back({view, Side::right, {}, {}, {tone, false, true}});
    front.words = Words::tr("A knee to draw on");
    std::vector<PaperBlock> where{{HeadingPart{Words::tr("Where does it hurt?"), {}}}, {TextPart{Words::tr("Draw a cross on each sore spot, and a ring round the worst one. The drawing is a right knee; for a left knee it is the other way round."), TextPart::Tone::quiet}}, {front}};
    addIfAsked(where, {Words::tr("Which knee?"), {}, {Words::tr("Left"), Words::tr("Right"), Words::tr("Both")}, true, 0});
    std::vector<PaperBlock> you{{HeadingPart{Words::tr("About you"), {}}}};
    addIfAsked(you, {ClinicalText::of(text.knowledge().find(QuestionId("age"))->text), {}, {}, false, 25});
    addIfAsked(you, ticks(text, "sex", true));
    addIfAsked(you, ticks(text, "runner"));
    sheet.blocks.push_back({ColumnsPart{{where, you}, {1, 1}}});

    // Whoever is not sure leaves these open: a line fewer for each.
    std::vector<std::vector<PaperBlock>> columns(3);
    addIfAsked(columns[0], ticks(text, "injury"));
    std::size_t place = 1;
    for (const char* id : storyQuestions) addIfAsked(columns[place++ % columns.size()], ticks(text, id, false, false));
    columns[2].push_back({TickPart{Words::tr("How bad is the pain on most days? 0 is none, 10 the worst you can think of."), {}, {}, false, 25}});
    sheet.blocks.push_back({HeadingPart{Words::tr("Your pain"), Words::tr("One tick for each question")}});
    sheet.blocks.push_back({ColumnsPart{std::move(columns), {1, 1, 1}}});
    return {Words::tr("Knee questions on paper"), QLocale().bcp47Name(), {sheet}};
}

}  // namespace kneemap
