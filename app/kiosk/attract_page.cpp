#include "app/kiosk/attract_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "app/kiosk/language_grid.h"
#include "app/pages/contour_ground.h"
#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int turnEvery = 6000;  // ms
constexpr std::size_t mostLanguages = 8;
constexpr char context[] = "kneemap::AttractPage";

// The words that go from language to language.
constexpr char titleWords[] = QT_TRANSLATE_NOOP("kneemap::AttractPage", "Sore knee?");
constexpr char leadWords[] = QT_TRANSLATE_NOOP("kneemap::AttractPage", "Show where it hurts. See what it could be and what to do next.");
constexpr char touchWords[] = QT_TRANSLATE_NOOP("kneemap::AttractPage", "Touch your language to start");
constexpr char illWords[] = QT_TRANSLATE_NOOP("kneemap::AttractPage", "Very ill or badly hurt? Tell the front desk now.");
struct Fact {
    IconName icon;
    const char* words;
};
constexpr Fact facts[] = {{IconName::clock, QT_TRANSLATE_NOOP("kneemap::AttractPage", "5 minutes")},
                          {IconName::hide, QT_TRANSLATE_NOOP("kneemap::AttractPage", "Nothing is kept")},
                          {IconName::print, QT_TRANSLATE_NOOP("kneemap::AttractPage", "Take a page home")}};

/// Whose kiosk this is: Kneemap's name, and the clinic's logo and name beside it.
class Signboard : public QWidget {
public:
    Signboard(const KioskConfig::Clinic& clinic, QWidget* parent) : QWidget(parent), clinic_(clinic) {
        setFixedHeight(theme().target());
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(clinic.name);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const int side = height();
        const bool turned = layoutDirection() == Qt::RightToLeft;
        paintLogo(painter, QRectF(turned ? width() - side : 0, 0, side, side));
        painter.setPen(colour(Role::text));
        painter.setFont(theme().font(TypeRole::subheading));
        const int gap = theme().space(Space::s16);
        const QRect words = turned ? QRect(0, 0, width() - side - gap, side) : QRect(side + gap, 0, width() - side - gap, side);
        painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, QStringLiteral("Kneemap"));
        const int half = width() / 2;
        QRect end(turned ? 0 : half, 0, half, side);
        if (!clinic_.logo.isEmpty()) {
            const QRect logo(turned ? 0 : width() - 3 * side, 0, 3 * side, side);
            QIcon(clinic_.logo).paint(&painter, logo, Qt::AlignTrailing | Qt::AlignVCenter);
            return;
        }
        painter.setPen(colour(Role::textQuiet));
        painter.setFont(theme().font(TypeRole::small));
        painter.drawText(end, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextWordWrap, clinic_.name);
    }

private:
    const KioskConfig::Clinic& clinic_;
};

}  // namespace

AttractPage::AttractPage(const KioskConfig& config, const std::vector<LanguageName>& languages, QWidget* parent)
    : QWidget(parent), config_(config), languages_(languages), halves_(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
    halves_->setContentsMargins(0, 0, 0, 0);
    halves_->setSpacing(0);
    halves_->addWidget(hero(), 1);
    sheet_ = sheet();
    halves_->addWidget(sheet_);
    for (std::size_t i = 0; i < languages_.size(); ++i) {
        if (languages_[i].code == config_.defaultLanguage) spoken_ = i;
    }
    say(languages_[spoken_].code);
    turn_.setInterval(turnEvery);
    connect(&turn_, &QTimer::timeout, this, &AttractPage::showNextLanguage);
}

QWidget* AttractPage::hero() {
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    const int edge = theme().space(Space::s48);
    grid->setContentsMargins(edge, edge, edge, edge);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setRowStretch(1, 1);
    grid->addWidget(new Signboard(config_.clinic, part), 0, 0, 1, 2);
    auto* words = new QWidget(part);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s16));
    title_ = new HeadingLabel(1, {}, words);
    title_->setType(TypeRole::display);
    lead_ = new TextLabel(TypeRole::lead, {}, words);
    lead_->setColour(Role::textQuiet);
    opening_ = new TextLabel(TypeRole::body, {}, words);
    column->addStretch(1);
    column->addWidget(title_);
    column->addWidget(lead_);
    column->addWidget(opening_);
    column->addSpacing(theme().space(Space::s16));
    for (const Fact& fact : facts) {
        facts_.push_back(new IconText(fact.icon, {}, TypeRole::body, words));
        facts_.back()->setColours(Role::accent, Role::text);
        column->addWidget(facts_.back());
    }
    column->addStretch(1);
    grid->addWidget(words, 1, 0);
    auto* ground = new ContourGround(SkinTone::medium, part);
    ground->setMinimumSize(0, 0);
    grid->addWidget(ground, 1, 1);
    return part;
}

QWidget* AttractPage::sheet() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s24));
    touch_ = new HeadingLabel(2, {}, content);
    column->addWidget(touch_);
    std::vector<LanguageName> shown = languages_;
    const bool more = shown.size() > mostLanguages;
    if (more) shown.resize(mostLanguages - 2);
    auto* grid = new LanguageGrid(shown, config_.defaultLanguage, content);
    connect(grid, &LanguageGrid::chosen, this, &AttractPage::languageChosen);
    column->addWidget(grid);
    if (more) {
        auto* button = new PushButton(ButtonKind::secondary, tr("More languages"), content);
        button->setIcon(IconName::globe);
        connect(button, &PushButton::clicked, this, &AttractPage::moreLanguagesAsked);
        column->addWidget(button);
    }
    auto* paper = new QWidget(content);
    auto* paperRow = new QHBoxLayout(paper);
    paperRow->setContentsMargins(0, 0, 0, 0);
    auto* paperWords = new QVBoxLayout;
    auto* rather = new TextLabel(TypeRole::body, tr("Rather use paper?"), paper);
    rather->setStrong(true);
    auto* same = new TextLabel(TypeRole::small, tr("Get the same questions on one page."), paper);
    same->setColour(Role::textQuiet);
    paperWords->addWidget(rather);
    paperWords->addWidget(same);
    auto* print = new PushButton(ButtonKind::secondary, tr("Print a page"), paper);
    print->setIcon(IconName::print);
    connect(print, &PushButton::clicked, this, &AttractPage::paperAsked);
    paperRow->addLayout(paperWords, 1);
    paperRow->addWidget(print);
    column->addWidget(paper);
    auto* desk = new Card(content);
    desk->setGround(Role::background);
    desk->setEdge(Role::emergencyEdge, 1.5);
    desk->setPadding(theme().space(Space::s16));
    ill_ = new IconText(IconName::octagon, {}, TypeRole::body, desk);
    ill_->setColours(Role::emergencyEdge, Role::text);
    ill_->label()->setStrong(true);
    desk->column()->addWidget(ill_);
    column->addWidget(desk);
    staff_ = new TextLabel(TypeRole::small, {}, content);
    staff_->setColour(Role::textQuiet);
    staff_->hide();
    column->addWidget(staff_);
    auto* part = new QWidget(this);
    part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* whole = new QVBoxLayout(part);
    const int edge = theme().space(Space::s48);
    whole->setContentsMargins(edge, edge, edge, edge);
    whole->addStretch(1);
    whole->addWidget(content);
    return part;
}

void AttractPage::setStaffNotice(const QString& words) {
    staff_->setText(words);
    staff_->setVisible(!words.isEmpty());
}

void AttractPage::say(const QString& code) {
    const auto in = [&](const char* english) { return Language::wordsIn(code, context, english); };
    const Qt::LayoutDirection direction = QLocale(code).textDirection();
    title_->setText(in(titleWords));
    lead_->setText(in(leadWords));
    opening_->setText(config_.opening(code));
    opening_->setVisible(!opening_->text().isEmpty());
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        facts_[i]->setWords(in(facts[i].words));
        facts_[i]->setLayoutDirection(direction);
    }
    touch_->setText(in(touchWords));
    ill_->setWords(in(illWords));
    ill_->setLayoutDirection(direction);
    for (TextLabel* label : {static_cast<TextLabel*>(title_), lead_, opening_, static_cast<TextLabel*>(touch_)}) label->setLayoutDirection(direction);
}

void AttractPage::showNextLanguage() {
    spoken_ = (spoken_ + 1) % languages_.size();
    say(languages_[spoken_].code);
}

void AttractPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool upright = height() > width();
    halves_->setDirection(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // What can be touched stays in the lower half of a screen that stands upright, in one half of one that lies.
    sheet_->setFixedWidth(upright ? width() : width() / 2);
}

void AttractPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (languages_.size() > 1) turn_.start();
}

void AttractPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    turn_.stop();
}

void AttractPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::background));
    painter.fillRect(sheet_->geometry(), colour(Role::surface));
    const QRect edge = height() > width() ? QRect(0, sheet_->y(), width(), 1) : QRect(sheet_->x(), 0, 1, height());
    painter.fillRect(edge, colour(Role::line));
}

}  // namespace kneemap
