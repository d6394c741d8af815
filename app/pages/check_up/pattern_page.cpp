#include "app/pages/check_up/pattern_page.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/error_line.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/option_group.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr Pattern patterns[] = {Pattern::point, Pattern::area, Pattern::diffuse};

/// A kneecap in outline with the pain as heather: a dot, a palm's breadth, the whole knee.
QPixmap patternPicture(Pattern pattern, qreal ratio) {
    constexpr int side = 64;
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(32, 32);
    painter.setPen(QPen(theme().colour(Role::lineStrong), 2));
    QPainterPath leg;
    leg.moveTo(14, 2);
    leg.cubicTo(12, 24, 10, 40, 16, 62);
    leg.moveTo(50, 2);
    leg.cubicTo(52, 24, 54, 40, 48, 62);
    painter.drawPath(leg);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Role::zoneMarked));
    const double radius = pattern == Pattern::point ? 5 : pattern == Pattern::area ? 13 : 0;
    if (radius > 0) painter.drawEllipse(centre, radius, radius);
    if (pattern == Pattern::diffuse) painter.drawRoundedRect(QRectF(15, 12, 34, 40), 15, 15);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().colour(pattern == Pattern::point ? Role::lineStrong : Role::zoneRing), 2));
    painter.drawEllipse(centre, 11, 12);
    return picture;
}

}  // namespace

PatternPage::PatternPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent)
    : Page(parent), checkUp_(checkUp), text_(text) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));
    heading_ = new HeadingLabel(1, tr("How would you show someone the pain?"), content);
    auto* help = new TextLabel(TypeRole::body, tr("Think of the pain at its worst."), content);
    help->setColour(Role::textQuiet);
    error_ = new ErrorLine(content);
    answers_ = new OptionGroup(Choosing::one, content);
    for (QWidget* widget : std::initializer_list<QWidget*>{heading_, help, error_, answers_}) column->addWidget(widget);
    column->addStretch(1);
    scroll_ = new PageScroll(this);
    scroll_->setContentWidth(760);
    scroll_->setContent(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll_);
    connect(answers_, &OptionGroup::chosenChanged, this, [this](const std::vector<int>& rows) {
        error_->clear();
        if (rows.empty()) return;
        const auto row = static_cast<std::size_t>(rows.front());
        checkUp_.setPending(CheckUp::patternPage(), row < std::size(patterns) ? CheckUp::patternAnswer(patterns[row]) : Answer(Unsure{}));
    });
}

void PatternPage::refresh() {
    const Answer* pending = checkUp_.pending(CheckUp::patternPage());
    std::vector<Choice> choices;
    std::vector<int> chosen;
    for (const Pattern pattern : patterns) {
        Choice choice;
        choice.text = text_.pattern(pattern);
        choice.look.picture = patternPicture(pattern, devicePixelRatioF());
        const bool ticked = pending != nullptr ? *pending == CheckUp::patternAnswer(pattern) : checkUp_.history().pattern == pattern;
        if (ticked) chosen.push_back(static_cast<int>(choices.size()));
        choices.push_back(std::move(choice));
    }
    choices.push_back({tr("I’m not sure"), {}, Choice::Kind::notSure});
    if (pending != nullptr ? std::holds_alternative<Unsure>(*pending) : checkUp_.history().patternUnsure) chosen.push_back(3);
    answers_->setChoices(choices);
    answers_->setQuestion(heading_->text());
    answers_->setChosen(chosen);
    error_->clear();
}

FooterState PatternPage::footer() const {
    FooterState foot;
    foot.main = tr("Continue");
    return foot;
}

void PatternPage::goOn() {
    const std::vector<int> rows = answers_->chosen();
    if (rows.empty()) {
        error_->tell(tr("Pick one answer, or choose “I’m not sure”."));
        answers_->focusAnswers();
        return;
    }
    const auto row = static_cast<std::size_t>(rows.front());
    checkUp_.showPattern(row < std::size(patterns) ? std::optional(patterns[row]) : std::nullopt);
    Q_EMIT answered();
}

QStringList PatternPage::spoken() const { return QStringList{heading_->text()} + answers_->words(); }

bool PatternPage::takeKey(const QKeyEvent& event) { return answers_->takeKey(event); }

}  // namespace kneemap
