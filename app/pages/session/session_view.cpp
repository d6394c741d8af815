#include "app/pages/session/session_view.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <cmath>

#include "app/pages/session/count_view.h"
#include "app/pages/session/parts_bar.h"
#include "app/pages/session/session_bar.h"
#include "app/pages/session/session_stage.h"
#include "app/pages/session/session_words.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

/// Below this width figure and count stand one above the other.
constexpr int leastForTwo = 700;
/// Below these heights at 100 % text, what merely repeats is left out, so that the number stays big.
constexpr int roomy = 560;
constexpr int tight = 380;

/// A moment in whole seconds, as a count-down shows it: 3 until the second is over.
int secondsShown(double left) { return static_cast<int>(std::ceil(left - 1e-6)); }

}  // namespace

SessionView::SessionView(const ClinicalText& text, QWidget* parent)
    : QWidget(parent),
      text_(text),
      name_(new HeadingLabel(1, {}, this)),
      which_(new TextLabel(TypeRole::body, {}, this)),
      exercises_(new PartsBar(this)),
      middleSheet_(new QWidget),
      stage_(new SessionStage(text, middleSheet_)),
      panel_(new QWidget(middleSheet_)),
      title_(new TextLabel(TypeRole::subheading, {}, panel_)),
      count_(new CountView(panel_)),
      phase_(new TextLabel(TypeRole::title, {}, panel_)),
      phases_(new PartsBar(panel_)),
      set_(new TextLabel(TypeRole::subheading, {}, panel_)),
      sets_(new PartsBar(panel_)),
      next_(new TextLabel(TypeRole::body, {}, panel_)),
      status_(new QWidget(this)),
      bar_(new SessionBar(this)),
      middle_(new QBoxLayout(QBoxLayout::LeftToRight, middleSheet_)) {
    const int edge = theme().space(Space::s32), gap = theme().space(Space::s12);
    name_->setType(TypeRole::heading);
    which_->setColour(Role::textQuiet);
    title_->setColour(Role::accent);
    next_->setColour(Role::textQuiet);
    status_->setFixedSize(1, 1);  // for the screen reader alone, which passes over what is hidden

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(name_);
    names->addWidget(which_);
    auto* end = new PushButton(ButtonKind::secondary, tr("End session"), this);
    connect(end, &QPushButton::clicked, this, &SessionView::endAsked);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(edge, gap, edge, 0);
    head->setSpacing(theme().space(Space::s24));
    head->addLayout(names, 3);
    head->addWidget(exercises_, 2, Qt::AlignVCenter);
    head->addWidget(end, 0, Qt::AlignVCenter);

    auto* panel = new QVBoxLayout(panel_);
    panel->setContentsMargins(0, 0, 0, 0);
    panel->setSpacing(theme().space(Space::s4));
    panel->addWidget(title_);
    panel->addWidget(count_, 1);
    panel->addWidget(phase_);
    panel->addWidget(phases_);
    panel->addSpacing(theme().space(Space::s8));
    panel->addWidget(set_);
    panel->addWidget(sets_);
    panel->addSpacing(theme().space(Space::s8));
    panel->addWidget(next_);
    middle_->setContentsMargins(edge, 0, edge, 0);
    middle_->setSpacing(edge);
    middle_->addWidget(stage_, 3);
    middle_->addWidget(panel_, 2);

    // A last resort: at 200 % in a small window long words need more room than there is.
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(middleSheet_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    middleSheet_->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(bar_);
}

void SessionView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SessionView::arrange() {
    const bool tall = width() < leastForTwo || height() > width();
    middle_->setDirection(tall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    middle_->setStretch(0, tall ? 1 : 3);
    middle_->setStretch(1, tall ? 1 : 2);
    const bool roomToSpare = height() >= roomy * theme().textScale() / 100;
    const bool isTight = height() < tight * theme().textScale() / 100;
    exercises_->setVisible(!theme().hasLargeText());
    phases_->setVisible(roomToSpare);
    sets_->setVisible(roomToSpare);
    phase_->setType(roomToSpare ? TypeRole::title : isTight ? TypeRole::subheading : TypeRole::heading);
    name_->setType(isTight ? TypeRole::subheading : TypeRole::heading);
    which_->setVisible(!isTight);
    next_->setVisible(!isTight);
    stage_->setBrief(!roomToSpare);
}

void SessionView::show(const SessionClock& clock) {
    const SessionPlace place = clock.place();
    bar_->setRunning(clock.isRunning());
    if (place.finished) return;
    const Session& session = clock.session();
    const SessionPart& part = session.parts[place.part];
    const Drill& drill = session.drills[part.drill];
    const QLocale locale;
    name_->setText(session_words::exercise(text_, session, part));
    which_->setText(tr("Exercise %1 of %2").arg(locale.toString(part.drill + 1), locale.toString(session.drills.size())));
    title_->setText(session_words::title(session, part));
    phase_->setText(clock.isRunning() ? session_words::phase(session, place) : tr("Paused"));
    set_->setText(session_words::set(drill, part));
    next_->setText(session_words::next(text_, session, place.part));
    showCount(session, place);
    showBars(session, place);
    stage_->show(session, place, clock.isRunning());
}

void SessionView::showCount(const Session& session, const SessionPlace& place) {
    const SessionPart& part = session.parts[place.part];
    const Way& way = session.wayOf(part);
    const QLocale locale;
    if (part.kind == SessionPart::Kind::work && !way.byTime) {
        //: after the number of the repetition: "7" "of 12"
        return count_->setCount(locale.toString(place.rep + 1), tr("of %1").arg(locale.toString(way.reps)));
    }
    const double left = part.kind == SessionPart::Kind::work ? place.phaseLeft : place.left;
    const int seconds = secondsShown(left);
    //: after a number that is shown by itself
    count_->setCount(locale.toString(seconds), tr("seconds", "", seconds));
}

void SessionView::showBars(const Session& session, const SessionPlace& place) {
    const SessionPart& part = session.parts[place.part];
    const Drill& drill = session.drills[part.drill];
    const bool works = part.kind == SessionPart::Kind::work;
    // With less motion the bars go in steps.
    const auto calm = [](double seconds) { return theme().motionReduced() ? std::floor(seconds) : seconds; };
    std::vector<double> parts{part.seconds};
    if (works) {
        parts.clear();
        for (const TempoPhase& phase : session.wayOf(part).phases) parts.push_back(phase.seconds);
    }
    phases_->setParts(parts);
    phases_->setFilled(place.phase, works ? calm(place.sincePhase) / parts[place.phase] : calm(place.since) / part.seconds);
    sets_->setParts(std::vector<double>(static_cast<std::size_t>(drill.sets), 1));
    sets_->setFilled(static_cast<std::size_t>(part.set), works ? calm(place.since) / part.seconds : 0);
    exercises_->setParts(std::vector<double>(session.drills.size(), 1));
    exercises_->setFilled(part.drill, static_cast<double>(part.set) / drill.sets);
}

void SessionView::announce(const QString& words) { alertReader(status_, words); }

}  // namespace kneemap
