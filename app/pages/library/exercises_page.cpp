#include "app/pages/library/exercises_page.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/pages/library/card_grid.h"
#include "app/pages/library/exercise_card.h"
#include "app/pages/library/exercise_detail.h"
#include "app/pages/library/exercise_words.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/care_band.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"
#include "core/reasoning/triage.h"
#include "core/reasoning/truth.h"

namespace kneemap {

ExercisesPage::ExercisesPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent)
    : LibraryPage(parent), checkUp_(checkUp), text_(text) {}

void ExercisesPage::show(const ExerciseId& id) { present(id, false); }

void ExercisesPage::open(const ExerciseId& id) {
    present(id, true);
    Q_EMIT opened(shown_);
}

void ExercisesPage::present(const ExerciseId& id, bool fromLibrary) {
    if (text_.knowledge().find(id) == nullptr) return showLibrary();
    shown_ = id;
    fromLibrary_ = fromLibrary;
    refresh();
    scrollToTop();
}

void ExercisesPage::showLibrary() {
    shown_.reset();
    refresh();
    scrollToTop();
}

bool ExercisesPage::stepBack() {
    if (!shown_ || !fromLibrary_) return false;
    showLibrary();
    Q_EMIT opened(std::nullopt);
    heading()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ExercisesPage::refresh() {
    cards_.clear();
    chips_.clear();
    count_ = nullptr;
    nothing_ = nullptr;
    QVBoxLayout* column = newBody();
    addBand(*column);
    const Exercise* exercise = shown_ ? text_.knowledge().find(*shown_) : nullptr;
    if (exercise != nullptr) buildDetail(*column, *exercise);
    else buildLibrary(*column);
}

bool ExercisesPage::isWithheld() const {
    if (checkUp_.isEmpty()) return false;
    const Withheld withheld = checkUp_.assessment().withheld;
    return withheld == Withheld::urgent || withheld == Withheld::flagged;
}

void ExercisesPage::addBand(QVBoxLayout& column) {
    if (!isWithheld()) return;
    auto* band = new CareBand(careLevel(checkUp_.assessment().urgency.urgency));
    band->setText(tr("Get seen first. Exercises come after."));
    connect(band, &CareBand::actionAsked, this, &ExercisesPage::resultAsked);
    column.addWidget(band);
}

QWidget* ExercisesPage::chipRow(const QString& name) {
    auto* row = new QWidget;
    row->setAccessibleName(name);
    auto* flow = new FlowLayout(row);
    flow->setGaps(8, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

void ExercisesPage::addChip(QWidget& row, const QString& words, bool on, const std::function<void(bool)>& toggled) {
    auto* chip = new PushButton(ButtonKind::chip, words);
    chip->setCheckable(true);
    chip->setChecked(on);
    row.layout()->addWidget(chip);
    chips_.push_back(chip);
    connect(chip, &PushButton::toggled, this, [this, toggled](bool checked) {
        toggled(checked);
        sieve();
    });
}

void ExercisesPage::buildLibrary(QVBoxLayout& column) {
    setBack(tr("Back"));
    setEyebrow({});
    setTitle(tr("Exercises"));
    setLead(tr("Pick a body part or what you have."));
    addStayWell(column);

    QWidget* areas = chipRow(tr("Body part"));
    for (const std::string& area : exerciseAreas()) {
        addChip(*areas, areaWords(area), filter_.areas.contains(area), [this, area](bool on) {
            if (on) filter_.areas.insert(area);
            else filter_.areas.erase(area);
        });
    }
    QWidget* kits = chipRow(tr("What you have"));
    for (const Kit kit : allKits) {
        addChip(*kits, kitWords(kit), filter_.kits.contains(kit), [this, kit](bool on) {
            if (on) filter_.kits.insert(kit);
            else filter_.kits.erase(kit);
        });
    }
    column.addWidget(areas);
    column.addWidget(kits);
    count_ = new TextLabel(TypeRole::body);
    count_->setColour(Role::textQuiet);
    column.addWidget(count_);

    nothing_ = new QWidget;
    auto* empty = new QVBoxLayout(nothing_);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->addWidget(new TextLabel(TypeRole::body, tr("No exercise fits all of these. Take one filter off.")));
    auto* row = new QHBoxLayout;
    auto* clear = new PushButton(ButtonKind::secondary, tr("Clear filters"));
    connect(clear, &PushButton::clicked, this, &ExercisesPage::clearFilters);
    row->addWidget(clear);
    row->addStretch(1);
    empty->addLayout(row);
    column.addWidget(nothing_);

    auto* grid = new QWidget;
    new CardGrid(250, 4, grid);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    grid->setSizePolicy(policy);
    for (const std::string& area : exerciseAreas()) {
        for (const Exercise& exercise : text_.knowledge().exercises()) {
            if (exercise.area != area) continue;
            auto* card = new ExerciseCard(exercise, grid);
            grid->layout()->addWidget(card);
            cards_.push_back(card);
            connect(card, &ExerciseCard::clicked, this, [this, id = exercise.id] {
                open(id);
                heading()->setFocus(Qt::OtherFocusReason);
            });
        }
    }
    column.addWidget(grid);
    sieve();
}

/// Picking single exercises is for a sore knee; a knee without pain does better with a programme.
void ExercisesPage::addStayWell(QVBoxLayout& column) {
    if (isWithheld()) return;
    auto* well = new PushButton(ButtonKind::secondary, tr("No pain? See the stay-well plan"));
    well->setIcon(IconName::leaf);
    connect(well, &PushButton::clicked, this, &ExercisesPage::stayWellAsked);
    column.addWidget(well, 0, Qt::AlignLeading);
}

void ExercisesPage::sieve() {
    int shown = 0;
    for (ExerciseCard* card : cards_) {
        const bool fits = filter_.fits(*text_.knowledge().find(card->exercise()));
        card->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    nothing_->setVisible(shown == 0);
    count_->setVisible(shown > 0);
    count_->setText(tr("%n exercises", "", shown));
    alertReader(count_, count_->text());
}

void ExercisesPage::clearFilters() {
    filter_ = {};
    for (PushButton* chip : chips_) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(false);
    }
    sieve();
    if (!chips_.empty()) chips_.front()->setFocus(Qt::OtherFocusReason);
}

QString ExercisesPage::notForYou(const Exercise& exercise) const {
    if (checkUp_.isEmpty()) return {};
    const Facts facts = gatherFacts(text_.knowledge(), checkUp_.history());
    const Triage flags = triage(text_.knowledge(), facts);
    Circumstances circumstances;
    circumstances.firedRules = &flags.fired;
    const Assessment& assessment = checkUp_.assessment();
    if (!assessment.causes.empty() && !assessment.fitsNone) circumstances.planFor = text_.knowledge().indexOf(assessment.causes.front().condition);
    for (const Avoidance& avoidance : exercise.avoid) {
        if (evaluate(avoidance.when, facts, circumstances) != Truth::no) return ClinicalText::of(avoidance.why);
    }
    return {};
}

void ExercisesPage::buildDetail(QVBoxLayout& column, const Exercise& exercise) {
    setBack(fromLibrary_ ? tr("Back to all exercises") : tr("Back"));
    setEyebrow({});
    setTitle(ClinicalText::of(exercise.name));
    setLead({});
    const QString against = notForYou(exercise);
    if (against.isEmpty() && !isWithheld() && !exercise.guide.phases.empty()) {
        auto* now = new PushButton(ButtonKind::primary, tr("Do this now"));
        now->setIcon(IconName::play);
        connect(now, &PushButton::clicked, this, [this, id = exercise.id] { Q_EMIT sessionAsked({id}); });
        column.addWidget(now, 0, Qt::AlignLeading);
    }
    column.addWidget(new ExerciseDetail(text_, exercise, against));
}

}  // namespace kneemap
