#include "app/pages/library/learn_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/diagram/knee_picture.h"
#include "app/pages/diagram_look.h"
#include "app/pages/library/card_grid.h"
#include "app/pages/library/link_card.h"
#include "app/pages/library/search_field.h"
#include "app/pages/library/training_answers.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/heading_label.h"

namespace kneemap {
namespace {

/// Titles match without regard to case and accents.
QString folded(const QString& words) {
    const QString apart = words.normalized(QString::NormalizationForm_D);
    QString plain;
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing) plain.append(c.toCaseFolded());
    }
    return plain;
}

}  // namespace

LearnPage::LearnPage(const ClinicalText& text, QWidget* parent) : LibraryPage(parent), text_(text) {}

void LearnPage::addGroup(QVBoxLayout& column, const QString& title) { groups_.push_back(addSection(column, title)); }

LearnPage::Part& LearnPage::addPart(QVBoxLayout& column, const QString& title, int columns, int leastWidth) {
    HeadingLabel* heading = nullptr;
    if (!title.isEmpty()) {
        heading = new HeadingLabel(3, title);
        heading->setType(TypeRole::body);
        heading->setStrong(true);
        heading->setColour(Role::textQuiet);
        column.addWidget(heading);
    }
    auto* grid = new QWidget;
    new CardGrid(leastWidth, columns, grid);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    grid->setSizePolicy(policy);
    column.addWidget(grid);
    parts_.push_back({heading, grid, {}, static_cast<int>(groups_.size()) - 1});
    return parts_.back();
}

LinkCard* LearnPage::addCard(Part& part, const QString& title, const QString& line, const QString& otherName) {
    auto* card = new LinkCard(title, line, part.grid);
    part.grid->layout()->addWidget(card);
    part.entries.push_back({card, {folded(title), folded(otherName)}});
    return card;
}

void LearnPage::addConditions(QVBoxLayout& column) {
    const struct {
        QString title;
        bool hasPlan;
        ConditionKind kind;
    } shelves[] = {{tr("With a plan in Kneemap"), true, ConditionKind::six},
                   {tr("Other causes to know"), false, ConditionKind::lookAlike},
                   {tr("Serious causes: get these checked"), false, ConditionKind::dangerous}};
    for (const auto& shelf : shelves) {
        Part& part = shelf.hasPlan ? addPart(column, shelf.title, 3, 300) : addPart(column, shelf.title, 3, 280);
        for (const Condition& condition : text_.knowledge().conditions()) {
            if (condition.kind != shelf.kind) continue;
            LinkCard* card = addCard(part, ClinicalText::of(condition.name), ClinicalText::of(condition.line),
                                     ClinicalText::of(condition.clinicalName));
            if (shelf.hasPlan && !condition.zones.empty()) {
                KneePictureContent picture;
                picture.view = bestViewFor({}, condition.zones);
                picture.typical = condition.zones;
                picture.look = plateLook(theme(), tone_);
                card->setKnee(picture);
            }
            connect(card, &LinkCard::clicked, this, [this, id = condition.id] { Q_EMIT conditionAsked(id); });
        }
    }
}

void LearnPage::addArticles(Part& part, std::string_view group) {
    for (const Article& article : text_.knowledge().articles()) {
        if (article.group != group) continue;
        const QString line = article.inShort.empty() ? QString() : ClinicalText::of(article.inShort.front());
        LinkCard* card = addCard(part, ClinicalText::of(article.title), text_.filled(line));
        connect(card, &LinkCard::clicked, this, [this, id = article.id] { Q_EMIT articleAsked(id); });
    }
}

void LearnPage::refresh() {
    setBack(tr("Back"));
    const QString wanted = find_ == nullptr ? QString() : find_->text();
    groups_.clear();
    parts_.clear();
    parts_.reserve(16);
    setTitle(tr("Learn"));
    setLead(tr("Knees in plain words."));
    QVBoxLayout* column = newBody();

    auto* row = new QHBoxLayout;
    find_ = new SearchField(tr("Find a title"));
    row->addWidget(find_, 1);
    row->addStretch(1);
    column->addLayout(row);
    nothing_ = new TextLabel(TypeRole::body);
    nothing_->hide();
    column->addWidget(nothing_);

    addGroup(*column, tr("Knee problems"));
    addConditions(*column);
    addArticles(addPart(*column, tr("How a knee works"), 3, 300), "knee");

    addGroup(*column, tr("Training"));
    Part& causes = addPart(*column, tr("What can set it off"), 4, 240);
    for (const TrainingCause* cause : trainingCausesInOrder(text_.knowledge())) {
        LinkCard* card = addCard(causes, ClinicalText::of(cause->name), ClinicalText::of(cause->line));
        connect(card, &LinkCard::clicked, this, [this, id = cause->id] { Q_EMIT trainingAsked(id); });
    }
    Part& running = addPart(*column, tr("Running with a sore knee"), 3, 300);
    LinkCard* back = addCard(running, tr("My way back to running"), tr("Your own runs with dates, for your calendar."));
    connect(back, &LinkCard::clicked, this, &LearnPage::runningAsked);
    LinkCard* well = addCard(running, tr("Stay well"), tr("No pain? Two short sessions a week, and a few good habits."));
    connect(well, &LinkCard::clicked, this, &LearnPage::stayWellAsked);
    addArticles(running, "training");

    addGroup(*column, tr("Getting help"));
    Part& help = addPart(*column, {}, 3, 300);
    LinkCard* emergency =
        addCard(help, tr("When to get emergency help"), tr("The few signs that cannot wait, and what to do."));
    connect(emergency, &LinkCard::clicked, this, &LearnPage::emergencyListAsked);
    addArticles(help, "help");

    addGroup(*column, tr("How Kneemap works"));
    addArticles(addPart(*column, {}, 3, 300), "about");

    connect(find_, &QLineEdit::textChanged, this, &LearnPage::find);
    if (!wanted.isEmpty()) find_->setText(wanted);
}

void LearnPage::find(const QString& words) {
    const QString wanted = folded(words.simplified());
    int found = 0;
    std::vector<bool> groupShown(groups_.size(), false);
    for (Part& part : parts_) {
        bool any = false;
        for (const Entry& entry : part.entries) {
            const bool fits = std::any_of(entry.titles.begin(), entry.titles.end(),
                                          [&](const QString& title) { return title.contains(wanted); });
            entry.card->setVisible(fits);
            any = any || fits;
            found += fits ? 1 : 0;
        }
        if (part.heading != nullptr) part.heading->setVisible(any);
        part.grid->setVisible(any);
        if (any) groupShown[static_cast<std::size_t>(part.group)] = true;
    }
    for (std::size_t i = 0; i < groups_.size(); ++i) groups_[i]->setVisible(groupShown[i]);
    nothing_->setVisible(found == 0);
    nothing_->setText(found == 0 ? tr("Nothing found for “%1”.").arg(words.simplified()) : QString());
    alertReader(nothing_, found == 0 ? nothing_->text() : tr("%n titles", "", found));
}

}  // namespace kneemap
