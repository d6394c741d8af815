#include "app/pages/settings/text_and_motion.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "app/pages/settings/app_settings.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/option_row.h"
#include "app/widgets/segment.h"

namespace kneemap {
namespace {

constexpr std::array<int, 5> sizes = {100, 125, 150, 175, 200};
constexpr std::array<ThemeChoice, 4> choices = {ThemeChoice::matchComputer, ThemeChoice::light, ThemeChoice::dark,
                                                ThemeChoice::contrast};

/// The offered size that is nearest to the one in force; a file may hold any.
int nearestSize(int percent) {
    const auto nearest = std::min_element(sizes.begin(), sizes.end(), [&](int a, int b) {
        return std::abs(a - percent) < std::abs(b - percent);
    });
    return static_cast<int>(nearest - sizes.begin());
}

/// Choices of one and of two lines side by side: each takes the height of the row, so that none is cut.
void growWithWords(const Segment& segment) {
    for (auto* button : segment.findChildren<QAbstractButton*>()) {
        QSizePolicy policy = button->sizePolicy();
        policy.setVerticalPolicy(QSizePolicy::Preferred);
        button->setSizePolicy(policy);
    }
}

}  // namespace

TextAndMotion::TextAndMotion(AppSettings& settings, bool narrow, QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      sizeName_(new HeadingLabel(3, {}, this)),
      size_(new Segment(this)),
      sample_(new TextLabel(TypeRole::body, {}, this)),
      coloursName_(new HeadingLabel(3, {}, this)),
      colours_(new Segment(this)),
      lessMotion_(new CheckRow({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(narrow ? 8 : 10);
    column->addWidget(sizeName_);
    column->addWidget(size_);
    column->addWidget(sample_);
    column->addSpacing(narrow ? 8 : 16);
    column->addWidget(coloursName_);
    column->addWidget(colours_);
    column->addSpacing(narrow ? 8 : 16);
    column->addWidget(lessMotion_);
    sample_->setColour(Role::textQuiet);
    connect(size_, &Segment::chosenChanged, this, [this](int index) { settings_.setTextSize(sizes[static_cast<std::size_t>(index)]); });
    connect(colours_, &Segment::chosenChanged, this,
            [this](int index) { settings_.setColours(choices[static_cast<std::size_t>(index)]); });
    connect(lessMotion_, &CheckRow::toggled, this, [this](bool on) { settings_.setLessMotion(on); });
    connect(&settings_, &AppSettings::changed, this, &TextAndMotion::follow);
    name();
    follow();
}

void TextAndMotion::focusFirst() { size_->focusAnswers(); }

void TextAndMotion::name() {
    sizeName_->setText(tr("Text size"));
    QStringList words;
    for (const int percent : sizes) {
        //: %1 is a number: 125 %
        words.append(tr("%1 %").arg(QLocale().toString(percent)).replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
    }
    size_->setQuestion(tr("Text size"));
    size_->setChoices(words);
    sample_->setText(tr("This is how a line of text looks now."));
    coloursName_->setText(tr("Colours"));
    colours_->setQuestion(tr("Colours"));
    colours_->setChoices({tr("Match this computer"), tr("Light"), tr("Dark"), tr("High contrast")});
    growWithWords(*size_);
    growWithWords(*colours_);
    lessMotion_->setText(tr("Less motion"));
    lessMotion_->setLook({tr("Pages change at once. Exercise figures stand still until you ask."), {}, {}, false});
}

void TextAndMotion::follow() {
    size_->setChosen(nearestSize(settings_.textSize()));
    const auto* const found = std::find(choices.begin(), choices.end(), settings_.colours());
    colours_->setChosen(static_cast<int>(found - choices.begin()));
    const QSignalBlocker quiet(lessMotion_);
    lessMotion_->setChecked(settings_.hasLessMotion());
}

void TextAndMotion::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        name();
        follow();
    }
}

}  // namespace kneemap
