#include "app/pages/settings/settings_page.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "app/pages/library/reading_layout.h"
#include "app/pages/settings/app_settings.h"
#include "app/pages/settings/ask_dialog.h"
#include "app/pages/settings/text_and_motion.h"
#include "app/widgets/card.h"
#include "app/widgets/error_line.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/option_group.h"
#include "app/widgets/option_row.h"
#include "app/widgets/push_button.h"
#include "app/widgets/segment.h"

namespace kneemap {
namespace {

TextLabel* helpLine(const QString& words) {
    auto* label = new TextLabel(TypeRole::small, words);
    label->setColour(Role::textQuiet);
    return label;
}

Card* titled(const QString& title) {
    auto* card = new Card;
    auto* heading = new HeadingLabel(2, title);
    heading->setType(TypeRole::subheading);
    card->column()->addWidget(heading);
    return card;
}

}  // namespace

SettingsPage::SettingsPage(AppSettings& settings, QWidget* parent) : LibraryPage(parent), settings_(settings) {
    connect(&settings_, &AppSettings::changed, this, &SettingsPage::follow);
}

void SettingsPage::setLanguages(std::vector<LanguageChoice> languages) {
    languages_ = std::move(languages);
    if (isVisible()) refresh();
}

void SettingsPage::setSavedChecks(int count) {
    savedChecks_ = count;
    follow();
}

void SettingsPage::tellWiped(const QString& words) {
    if (wiped_ == nullptr) return;
    wiped_->setText(words);
    wiped_->setVisible(!words.isEmpty());
}

QWidget* SettingsPage::languagePart() {
    Card* card = titled(tr("Language"));
    language_ = new OptionGroup(Choosing::one);
    std::vector<Choice> choices{{tr("As this computer"), {}, Choice::Kind::ordinary}};
    for (const LanguageChoice& language : languages_) choices.push_back({language.ownName, {}, Choice::Kind::ordinary});
    language_->setChoices(choices);
    language_->setQuestion(tr("Language"));
    connect(language_, &OptionGroup::chosenChanged, this, [this](const std::vector<int>& rows) {
        if (rows.empty()) return;
        const auto row = static_cast<std::size_t>(rows.front());
        settings_.setLanguage(row == 0 ? QString() : languages_[row - 1].code);
    });
    card->column()->addWidget(language_);
    return card;
}

QWidget* SettingsPage::lookPart() {
    Card* card = titled(tr("Text, colours and motion"));
    card->column()->addWidget(new TextAndMotion(settings_, false));
    return card;
}

QWidget* SettingsPage::runningPart() {
    Card* card = titled(tr("Units"));
    unit_ = new Segment;
    unit_->setQuestion(tr("Units"));
    unit_->setChoices({tr("km"), tr("miles")});
    connect(unit_, &Segment::chosenChanged, this,
            [this](int index) { settings_.setUnit(index == 0 ? DistanceUnit::kilometres : DistanceUnit::miles); });
    card->column()->addWidget(unit_);
    return card;
}

QWidget* SettingsPage::platePart() {
    Card* card = titled(tr("Knee pictures"));
    card->column()->addWidget(helpLine(tr("The skin of the drawings.")));
    tone_ = new Segment;
    tone_->setQuestion(tr("Skin of the knee pictures"));
    tone_->setChoices({tr("Lighter"), tr("Medium"), tr("Deeper")});
    connect(tone_, &Segment::chosenChanged, this, [this](int index) {
        settings_.setSkinTone(index == 0 ? SkinTone::light : index == 1 ? SkinTone::medium : SkinTone::deep);
    });
    card->column()->addWidget(tone_);
    return card;
}

QWidget* SettingsPage::keepingPart() {
    Card* card = titled(tr("Your checks"));
    keep_ = new CheckRow(tr("Keep my checks on this computer"));
    keep_->setLook({tr("Then you can carry on later. They are never sent anywhere."), {}, {}, false});
    connect(keep_, &CheckRow::toggled, this, [this](bool on) { settings_.setKeepsChecks(on); });
    card->column()->addWidget(keep_);
    auto* row = new QHBoxLayout;
    wipe_ = new PushButton(ButtonKind::secondary, tr("Wipe everything"));
    wipe_->setIcon(IconName::trash);
    connect(wipe_, &PushButton::clicked, this, &SettingsPage::askToWipe);
    row->addWidget(wipe_);
    row->addStretch(1);
    card->column()->addLayout(row);
    wiped_ = new TextLabel(TypeRole::body);
    wiped_->hide();
    card->column()->addWidget(wiped_);
    return card;
}

void SettingsPage::refresh() {
    setBack(tr("Back"));
    setTitle(tr("Settings"));
    setLead(tr("Changes act at once."));
    QVBoxLayout* column = newBody();
    notStored_ = new ErrorLine;
    column->addWidget(notStored_);
    const ReadingColumns columns = addReadingColumns(*column);
    columns.main->addWidget(lookPart());
    columns.main->addWidget(keepingPart());
    columns.aside->addWidget(languagePart());
    columns.aside->addWidget(runningPart());
    columns.aside->addWidget(platePart());
    follow();
}

void SettingsPage::follow() {
    if (language_ == nullptr) return;
    const auto known = std::find_if(languages_.begin(), languages_.end(), [&](const LanguageChoice& language) {
        return language.code == settings_.language();
    });
    language_->setChosen({known == languages_.end() ? 0 : static_cast<int>(known - languages_.begin()) + 1});
    unit_->setChosen(settings_.unit() == DistanceUnit::kilometres ? 0 : 1);
    tone_->setChosen(static_cast<int>(settings_.skinTone()));
    const QSignalBlocker quiet(keep_);
    keep_->setChecked(settings_.keepsChecks());
    if (settings_.isStored()) notStored_->clear();
    else notStored_->tell(tr("We could not save this choice. It holds until you close Kneemap."));
}

void SettingsPage::askToWipe() {
    const QString question = savedChecks_ > 0 ? tr("Wipe %n checks and your diary? This can’t be undone.", "", savedChecks_)
                                              : tr("Wipe your answers and your diary? This can’t be undone.");
    if (AskDialog::asks(this, question, tr("Wipe"), tr("Keep"))) Q_EMIT wipeAsked();
}

}  // namespace kneemap
