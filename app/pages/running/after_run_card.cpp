#include "app/pages/running/after_run_card.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "app/pages/running/run_words.h"
#include "app/pages/running/traffic_light.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/option_group.h"
#include "app/widgets/scale_row.h"
#include "app/widgets/segment.h"
#include "app/widgets/stepper.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

/// What stands on the list, in its order.
enum Sign { longer, mild, worse, swelling, limp, bone };

TextLabel* question(const QString& words, QWidget* parent) {
    auto* label = new TextLabel(TypeRole::body, words, parent);
    label->setStrong(true);
    return label;
}

QString nextWords(const ReturnProgramme& programme, const AfterRun& after) {
    const RunStage& stage = programme.stages[static_cast<std::size_t>(after.standing.stage)];
    //: %1 is "Stage 4", %2 the session
    const QString then = AfterRunCard::tr("%1: %2").arg(stageName(stage), sessionWords(stage));
    switch (after.next) {
        case NextRun::again: return AfterRunCard::tr("Next run: the same again. %1").arg(then);
        case NextRun::up: return AfterRunCard::tr("Next run: one stage up. %1").arg(then);
        case NextRun::back: return AfterRunCard::tr("Next run: one stage back. %1").arg(then);
        case NextRun::rest: return AfterRunCard::tr("Stop. Rest for 48 hours. Then go on with %1").arg(then);
        case NextRun::walkOnly: return AfterRunCard::tr("Stop. Walk only, until the swelling has been gone for 48 hours. Then go on with %1").arg(then);
        case NextRun::seeSomeone: return AfterRunCard::tr("Stop running. See a doctor or physio within 2 weeks, sooner if it gets worse.");
        case NextRun::boneCheck: return AfterRunCard::tr("Stop running. Be seen within a week. If it hurts to walk or at rest: within 2 days, and for groin pain today.");
        case NextRun::done: break;
    }
    return AfterRunCard::tr("You have passed the last stage. Go on as “After the last stage” says.");
}

}  // namespace

AfterRunCard::AfterRunCard(const ReturnProgramme& programme, bool tendon, int firstStage, QWidget* parent)
    : Card(parent),
      programme_(programme),
      tendon_(tendon),
      stage_(new Stepper(this)),
      before_(new Segment(this)),
      pain_(new ScaleRow(0, 10, this)),
      signs_(new OptionGroup(Choosing::many, this)),
      light_(new IconText(IconName::info, {}, TypeRole::subheading, this)),
      next_(new TextLabel(TypeRole::body, {}, this)) {
    const QString title = tr("How did it go?");
    setAccessibleName(title);
    column()->addWidget(new HeadingLabel(3, title, this));
    auto* note = new TextLabel(TypeRole::small, tr("Tell one run the morning after it. Nothing is kept."), this);
    note->setColour(Role::textQuiet);
    column()->addWidget(note);

    const QString which = tr("Which stage was it?"), run = tr("And the run before it?"), pain = tr("Worst pain in the run, out of 10"), signs = tr("Is any of this true?");
    column()->addWidget(question(which, this));
    stage_->setQuestion(which);
    stage_->setRange(0, std::max(0, static_cast<int>(programme.stages.size()) - 1), 1, firstStage);
    stage_->setValue(firstStage);
    stage_->setTypingAllowed(false);
    column()->addWidget(stage_);

    column()->addWidget(question(run, this));
    before_->setQuestion(run);
    before_->setChoices({tr("None at this stage"), tr("Green"), tr("Amber"), tr("Red")});
    column()->addWidget(before_);

    column()->addWidget(question(pain, this));
    pain_->setQuestion(pain);
    pain_->setBands({{0, programme.greenTo, tr("Fine")}, {programme.greenTo + 1, programme.amberTo, tr("Sore")}, {programme.amberTo + 1, 10, tr("Hurts")}});
    column()->addWidget(pain_);

    column()->addWidget(question(signs, this));
    signs_->setQuestion(signs);
    signs_->setChoices({{tr("Sore for more than an hour after the run")},
                        {tr("A little worse the next morning (up to 3), gone within 24 hours")},
                        {tr("Worse the next morning")},
                        {tr("New swelling")},
                        {tr("A limp, or pain at rest")},
                        {tr("One sore spot on a bone, or pain deep in the groin or thigh")}});
    column()->addWidget(signs_);

    column()->addWidget(light_);
    column()->addWidget(next_);
    next_->setSelectable(true);
    connect(stage_, &Stepper::valueChosen, this, &AfterRunCard::tell);
    connect(stage_, &Stepper::valueCleared, this, &AfterRunCard::tell);
    connect(before_, &Segment::chosenChanged, this, &AfterRunCard::tell);
    connect(pain_, &ScaleRow::valueChosen, this, &AfterRunCard::tell);
    connect(signs_, &OptionGroup::chosenChanged, this, &AfterRunCard::tell);
    tell();
}

std::optional<AfterRun> AfterRunCard::outcome() const {
    const std::vector<int> ticked = signs_->chosen();
    const auto has = [&](Sign sign) { return std::count(ticked.begin(), ticked.end(), static_cast<int>(sign)) != 0; };
    RunReport run;
    run.longerThanAnHour = has(longer);
    run.morning = has(worse) ? NextMorning::worse : has(mild) ? NextMorning::mildForADay : NextMorning::noWorse;
    run.newSwelling = has(swelling);
    run.limpOrRestPain = has(limp);
    run.boneOrGroin = has(bone);
    run.pain = pain_->value().value_or(0);
    const bool stops = run.boneOrGroin;  // must not wait for the other answers
    if (!stops && (!stage_->value() || !before_->chosen() || !pain_->value())) return std::nullopt;
    const int last = before_->chosen().value_or(0);
    const Standing before{stage_->value().value_or(0), last == 1 ? 1 : 0, last == 2 ? 1 : 0, last == 3 ? 1 : 0};
    return afterRun(programme_, tendon_, before, run);
}

void AfterRunCard::tell() {
    const std::optional<AfterRun> after = outcome();
    light_->setVisible(after.has_value());
    if (!after) {
        next_->setText(tr("Fill this in to see what comes next."));
        next_->setColour(Role::textQuiet);
        return;
    }
    light_->setIcon(iconOf(after->light));
    light_->setWords(wordOf(after->light));
    light_->setColours(after->light == Light::green ? Role::selfCareEdge : after->light == Light::amber ? Role::soonEdge : Role::sameDayEdge, Role::text);
    next_->setColour(Role::text);
    next_->setText(nextWords(programme_, *after));
    alertReader(next_, wordOf(after->light) + QLatin1Char('\n') + next_->text());
}

}  // namespace kneemap
