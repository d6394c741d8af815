#include "app/pages/session/session_end.h"

#include <QTimer>
#include <QVBoxLayout>

#include "app/pages/session/light_line.h"
#include "app/pages/session/subheading.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/card.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/option_group.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/scale_row.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int contentWidth = 760;

QString wordsFor(Light light) {
    switch (light) {
        case Light::green: return SessionEnd::tr("Fine");
        case Light::amber: return SessionEnd::tr("Sore");
        case Light::red: break;
    }
    return SessionEnd::tr("Hurts");
}

}  // namespace

SessionEnd::SessionEnd(const ClinicalText& text, SessionRun& run, std::optional<Light> lastTime, QWidget* parent)
    : QWidget(parent), text_(text), run_(run), lastTime_(lastTime) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));
    heading_ = new HeadingLabel(1, tr("Done. How was it?"), content);
    column->addWidget(heading_);
    auto* lead = new TextLabel(TypeRole::lead, tr("Two questions, then what to do next time."), content);
    lead->setColour(Role::textQuiet);
    column->addWidget(lead);
    column->addWidget(questions());

    card_ = new Card(content);
    light_ = new LightLine(TypeRole::heading, card_);
    advice_ = new BulletList(Marker::dot, card_);
    card_->column()->addWidget(light_);
    card_->column()->addWidget(advice_);
    auto* help = new PushButton(ButtonKind::secondary, tr("When to get help"), card_);
    connect(help, &QPushButton::clicked, this, &SessionEnd::helpAsked);
    card_->column()->addWidget(help, 0, Qt::AlignLeading);
    help_ = help;
    card_->column()->addWidget(subheading(tr("Look again tomorrow"), card_));
    auto* tomorrow = new BulletList(Marker::check, card_);
    tomorrow->setItems(ClinicalText::of(text_.knowledge().session().traffic.tomorrow));
    card_->column()->addWidget(tomorrow);
    auto* expert = new TextLabel(TypeRole::small, tr("Pain out of 10, while you move. Expert view."), card_);
    expert->setColour(Role::textQuiet);
    card_->column()->addWidget(expert);
    column->addWidget(card_);
    column->addStretch(1);
    scroll_ = new PageScroll(this);
    scroll_->setContentWidth(contentWidth);
    scroll_->setContent(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll_);
    showAnswer(false);
}

QWidget* SessionEnd::questions() {
    const TrafficRule& rule = text_.knowledge().session().traffic;
    auto* card = new Card;
    const QString pain = tr("How much did your knee hurt at the worst moment?");
    const QString scale = tr("0 is no pain, 10 is the worst you can think of.");
    card->column()->addWidget(subheading(pain, card));
    card->column()->addWidget(new TextLabel(TypeRole::body, scale, card));
    pain_ = new ScaleRow(0, 10, card);
    pain_->setQuestion(pain, scale);
    std::vector<ScaleRow::Band> bands;
    int first = 0;
    for (const LightBand& band : rule.bands) {
        bands.push_back({first, band.upTo, wordsFor(band.light)});
        first = band.upTo + 1;
    }
    pain_->setBands(bands);
    pain_->setValue(run_.pain);
    connect(pain_, &ScaleRow::valueChosen, this, [this](int value) {
        run_.pain = value;
        showAnswer(true);
    });
    card->column()->addWidget(pain_);

    const QString more = tr("Was any of this there, or is it now?");
    card->column()->addWidget(subheading(more, card));
    signs_ = new OptionGroup(Choosing::many, card);
    signs_->setQuestion(more);
    std::vector<Choice> choices;
    for (const RedSign& sign : rule.signs) choices.push_back({ClinicalText::of(sign.text)});
    choices.push_back({tr("None of these"), {}, Choice::Kind::noneOfThese});
    signs_->setChoices(choices);
    std::vector<int> chosen(run_.signs.begin(), run_.signs.end());
    if (run_.signsAnswered && chosen.empty()) chosen.push_back(static_cast<int>(rule.signs.size()));
    signs_->setChosen(chosen);
    connect(signs_, &OptionGroup::chosenChanged, this, [this, count = rule.signs.size()](const std::vector<int>& ticked) {
        run_.signs.clear();
        run_.signsAnswered = !ticked.empty();
        for (const int index : ticked) {
            if (static_cast<std::size_t>(index) < count) run_.signs.push_back(static_cast<std::size_t>(index));
        }
        showAnswer(true);
    });
    card->column()->addWidget(signs_);
    return card;
}

std::optional<TrafficAnswer> SessionEnd::answer() const {
    TrafficAnswer judged = judgeSession(text_.knowledge().session().traffic, {run_.pain.value_or(0), run_.signs, lastTime_});
    if (judged.light != Light::red && (!run_.pain || !run_.signsAnswered)) return std::nullopt;
    return judged;
}

void SessionEnd::showAnswer(bool aloud) {
    const std::optional<TrafficAnswer> judged = answer();
    card_->setVisible(judged.has_value());
    if (!judged) return;
    const QString name = text_.of(text_.knowledge().session().traffic.adviceFor(judged->light).heading);
    light_->show(judged->light, name);
    advice_->setItems(ClinicalText::of(judged->advice));
    card_->setEdge(LightLine::edge(judged->light), 2);
    help_->setVisible(judged->seekHelp);
    if (!aloud) return;
    // Once the card has its height: what was asked for must not stand below the window.
    QTimer::singleShot(0, this, [this] { scroll_->bringIntoView(card_); });
    alertReader(light_, (QStringList{name} + advice_->items()).join(QLatin1Char(' ')));
}

}  // namespace kneemap
