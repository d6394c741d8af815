#include "app/pages/library/condition_page.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "app/diagram/knee_picture.h"
#include "app/pages/diagram_look.h"
#include "app/pages/library/reading_layout.h"
#include "app/pages/library/sourced_text.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"
#include "app/widgets/rule_line.h"

namespace kneemap {

ConditionPage::ConditionPage(const ClinicalText& text, QWidget* parent) : LibraryPage(parent), text_(text) {}

void ConditionPage::show(const ConditionId& id) {
    if (text_.knowledge().find(id) == nullptr) return;
    shown_ = id;
    refresh();
    scrollToTop();
}

void ConditionPage::addPlace(QVBoxLayout& column, const Condition& condition) {
    if (condition.zones.empty()) return;
    auto* card = new Card;
    const KneeView view = bestViewFor({}, condition.zones);
    QStringList names;
    for (const ZoneId& id : condition.zones) names.append(text_.zone(id));
    if (viewOf(condition.zones.front())) {
        auto* picture = new KneePicture;
        KneePictureContent content;
        content.view = view;
        content.typical = condition.zones;
        const auto dress = [picture, content, tone = tone_] {
            KneePictureContent dressed = content;
            dressed.look = plateLook(theme(), tone);
            picture->setContent(dressed);
            picture->setColours(diagramColours(theme()));
        };
        dress();
        connect(&theme(), &Theme::changed, picture, dress);
        picture->setFixedHeight(260);
        //: %1 is a list of places on the knee
        picture->setAccessibleName(tr("A right knee with these places marked: %1").arg(QLocale().createSeparatedList(names)));
        card->column()->addWidget(picture);
    }
    auto* title = new HeadingLabel(3, tr("Where it mostly hurts"));
    card->column()->addWidget(title);
    auto* list = new BulletList(Marker::dot);
    list->setColours(Role::zoneText, Role::text);
    list->setItems(names);
    card->column()->addWidget(list);
    column.addWidget(card);
}

void ConditionPage::addExercises(QVBoxLayout& column, const Condition& condition) {
    if (!condition.hasPlan()) return;
    addSection(column, tr("Exercises in its plan"));
    auto* note = new TextLabel(TypeRole::body, tr("Do the check first. It tells if they are safe for your knee."));
    note->setColour(Role::textQuiet);
    column.addWidget(note);
    for (const Phase& phase : condition.phases) {
        auto* fold = new Disclosure(
            //: %1 is a phase of a plan, %2 and %3 are weeks
            tr("%1, weeks %2 to %3")
                .arg(ClinicalText::of(phase.name), QLocale().toString(phase.fromWeek), QLocale().toString(phase.toWeek)));
        fold->setIcon(IconName::dumbbell);
        auto* inside = new QWidget;
        auto* links = new QVBoxLayout(inside);
        links->setContentsMargins(0, 0, 0, 0);
        links->setSpacing(0);
        for (const ExerciseId& id : phase.exercises) {
            auto* row = new QHBoxLayout;
            auto* link = new PushButton(ButtonKind::link, text_.exercise(id));
            row->addWidget(link);
            row->addStretch(1);
            links->addLayout(row);
            connect(link, &PushButton::clicked, this, [this, id] { Q_EMIT exerciseAsked(id); });
        }
        fold->setContent(inside);
        column.addWidget(fold);
    }
}

void ConditionPage::refresh() {
    if (!shown_) return;
    const Condition& condition = *text_.knowledge().find(*shown_);
    setBack(tr("Back"));
    setEyebrow(ClinicalText::of(condition.clinicalName));
    setTitle(ClinicalText::of(condition.name));
    setLead(ClinicalText::of(condition.line));
    QVBoxLayout* column = newBody();
    SourcedText sourced(text_);
    const ReadingColumns columns = addReadingColumns(*column);
    QVBoxLayout& main = *columns.main;
    if (!condition.inShort.empty()) addBox(main, tr("In short"), true)->addWidget(sourced.passage(condition.inShort));
    sourced.addTo(main, tr("How soon to be seen"), condition.howUrgent);
    sourced.addTo(main, tr("Where it hurts"), condition.where);
    sourced.addTo(main, tr("Why it happens"), condition.why);
    sourced.addTo(main, tr("How common it is"), condition.howCommon);
    sourced.addTo(main, tr("What it is not"), condition.whatItIsNot);
    sourced.addTo(main, tr("What to do now"), condition.doNow, Marker::check);
    sourced.addTo(main, tr("What to leave for now"), condition.leaveNow, Marker::minus);
    sourced.addTo(main, tr("Medicines: ask your doctor or pharmacist first"), condition.medicines);
    sourced.addTo(main, tr("How to fix it"), condition.fix);
    addExercises(main, condition);
    sourced.addTo(main, tr("Running"), condition.running);
    if (condition.course) sourced.addTo(main, tr("How long it takes"), condition.course->text);
    sourced.addTo(main, tr("How to keep it away"), condition.prevent);
    sourced.addTo(main, tr("What a professional can offer"), condition.professionalOffers);

    addPlace(*columns.aside, condition);
    const bool hasSooner = condition.course && !condition.course->soonerIf.empty();
    if (!condition.seeProfessional.empty() || hasSooner) {
        QVBoxLayout* help = addBox(*columns.aside, tr("When to see someone"), false);
        if (!condition.seeProfessional.empty()) help->addWidget(sourced.passage(condition.seeProfessional));
        if (hasSooner) {
            help->addWidget(new HeadingLabel(3, tr("Sooner if")));
            help->addWidget(sourced.passage(condition.course->soonerIf));
        }
    }

    column->addSpacing(theme().space(Space::s16));
    column->addWidget(new RuleLine);
    column->addWidget(sourced.sources(condition.reviewed));
}

}  // namespace kneemap
