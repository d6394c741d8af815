#include "app/pages/session/session_start.h"

#include <QVBoxLayout>

#include "app/pages/library/exercise_words.h"
#include "app/pages/session/light_line.h"
#include "app/pages/session/session_words.h"
#include "app/pages/session/subheading.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/card.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/option_group.h"
#include "app/widgets/option_row.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int contentWidth = 760;

}  // namespace

SessionStart::SessionStart(const ClinicalText& text, SessionRun& run, bool hasVoice, QWidget* parent)
    : QWidget(parent), text_(text), run_(run) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));
    heading_ = new HeadingLabel(1, tr("Ready for today’s set?"), content);
    column->addWidget(heading_);
    auto* lead = new TextLabel(TypeRole::lead, session_words::length(run.clock.session()), content);
    lead->setColour(Role::textQuiet);
    column->addWidget(lead);
    addMorning(*column);
    addExercises(*column);
    addSound(*column, hasVoice);
    column->addStretch(1);
    auto* scroll = new PageScroll(this);
    scroll->setContentWidth(contentWidth);
    scroll->setContent(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    showAnswer();
}

void SessionStart::addMorning(QVBoxLayout& column) {
    auto* card = new Card;
    const QString question = tr("How was your knee the morning after the last session?");
    card->column()->addWidget(subheading(question, card));
    mornings_ = new OptionGroup(Choosing::one, card);
    mornings_->setQuestion(question);
    std::vector<Choice> choices{{tr("This is my first session")}};
    for (const MorningAnswer& each : text_.knowledge().session().traffic.mornings) choices.push_back({ClinicalText::of(each.text)});
    mornings_->setChoices(choices);
    if (run_.morning) mornings_->setChosen({*run_.morning});
    connect(mornings_, &OptionGroup::chosenChanged, this, [this](const std::vector<int>& chosen) {
        run_.morning = chosen.empty() ? std::nullopt : std::optional(chosen.front());
        showAnswer();
        if (answer_->isVisible()) alertReader(answer_, answer_->words());
        Q_EMIT answered();
    });
    card->column()->addWidget(mornings_);
    answer_ = new LightLine(TypeRole::body, card);
    card->column()->addWidget(answer_);
    auto* help = new PushButton(ButtonKind::secondary, tr("When to get help"), card);
    connect(help, &QPushButton::clicked, this, &SessionStart::helpAsked);
    card->column()->addWidget(help, 0, Qt::AlignLeading);
    help_ = help;
    column.addWidget(card);
}

void SessionStart::addExercises(QVBoxLayout& column) {
    auto* card = new Card;
    const Session& session = run_.clock.session();
    card->column()->addWidget(subheading(tr("%n exercises", "", static_cast<int>(session.drills.size())), card));
    QStringList kit;
    for (const Drill& drill : session.drills) {
        const Exercise& exercise = *text_.knowledge().find(drill.exercise);
        //: an exercise and how much of it
        card->column()->addWidget(new TextLabel(TypeRole::body, tr("%1: %2").arg(ClinicalText::of(exercise.name), session_words::amount(drill)), card));
        if (exercise.kit == std::vector<std::string>{"none"} || exercise.kit.empty()) continue;
        for (const QString& thing : kitList(exercise)) {
            if (!kit.contains(thing)) kit.append(thing);
        }
    }
    if (!kit.isEmpty()) {
        //: things to have at hand, in a list with commas
        auto* have = new TextLabel(TypeRole::body, tr("Have ready: %1").arg(kit.join(tr(", ", "between things of a list"))), card);
        have->setColour(Role::textQuiet);
        card->column()->addWidget(have);
    }
    if (!session.drills.empty()) {
        auto* stop = new IconText(IconName::octagon, ClinicalText::of(text_.knowledge().find(session.drills.front().exercise)->stopIf), TypeRole::body, card);
        stop->setColours(Role::sameDayEdge, Role::text);
        card->column()->addWidget(stop);
    }
    column.addWidget(card);
}

void SessionStart::addSound(QVBoxLayout& column, bool hasVoice) {
    auto* beeps = new CheckRow(tr("Beep at each change"));
    beeps->setChecked(run_.beeps);
    connect(beeps, &QCheckBox::toggled, this, [this](bool on) {
        run_.beeps = on;
        if (on) Q_EMIT beepTried();
    });
    column.addWidget(beeps);
    auto* counts = new CheckRow(hasVoice ? tr("Count aloud") : tr("Read the last 3 seconds to my screen reader"));
    counts->setChecked(run_.counts);
    connect(counts, &QCheckBox::toggled, this, [this](bool on) {
        run_.counts = on;
        if (on) Q_EMIT voiceTried();
    });
    column.addWidget(counts);
}

std::optional<TrafficAnswer> SessionStart::morning() const {
    const TrafficRule& rule = text_.knowledge().session().traffic;
    if (!run_.morning || *run_.morning < 1) return std::nullopt;
    return judgeMorning(rule, rule.mornings[static_cast<std::size_t>(*run_.morning - 1)], run_.tendon);
}

void SessionStart::showAnswer() {
    const std::optional<TrafficAnswer> answer = morning();
    answer_->setVisible(answer.has_value());
    help_->setVisible(answer && answer->seekHelp);
    if (!answer) return;
    answer_->show(answer->light, ClinicalText::of(answer->advice.front()));
}

}  // namespace kneemap
