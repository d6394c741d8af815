#include "app/pages/library/exercise_card.h"

#include <QEnterEvent>
#include <QFocusEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/clinical_text.h"
#include "app/figures/exercise_figure.h"
#include "app/pages/library/exercise_words.h"
#include "app/pages/library/figure_stage.h"
#include "app/style/theme.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int inset = 12;
constexpr int padding = 16;

WrappedText nameOf(const QString& words) { return {words, theme().font(TypeRole::body, true), 1.3, false}; }
WrappedText lineOf(const QString& words) {
    return {words, theme().font(TypeRole::small), theme().lineHeight(TypeRole::small), false};
}

}  // namespace

ExerciseCard::ExerciseCard(const Exercise& exercise, QWidget* parent)
    : QAbstractButton(parent),
      id_(exercise.id),
      dose_(ClinicalText::of(exercise.dose.text)),
      kit_(kitList(exercise).join(QStringLiteral(" · "))),
      figure_(new ExerciseFigure(this)) {
    setText(ClinicalText::of(exercise.name));
    setAccessibleDescription(dose_ + QLatin1Char('\n') + kit_);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    figure_->setPlaying(false);
    figure_->setExercise(QString::fromStdString(id_.text()));
    figure_->setAttribute(Qt::WA_TransparentForMouseEvents);
    figure_->setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &ExerciseCard::dress);
    dress();
}

void ExerciseCard::dress() {
    dressFigure(*figure_);
    moveOrStand();
    updateGeometry();
    update();
}

void ExerciseCard::moveOrStand() { figure_->setPlaying((over_ || hasFocus()) && !theme().motionReduced()); }

int ExerciseCard::pictureHeight() const { return 148; }

QSize ExerciseCard::sizeHint() const { return {260, heightForWidth(260)}; }

QSize ExerciseCard::minimumSizeHint() const {
    const double words = std::max({nameOf(text()).leastWidth(), lineOf(dose_).leastWidth(), lineOf(kit_).leastWidth()});
    return {static_cast<int>(words) + 1 + 2 * padding, pictureHeight() + theme().target()};
}

int ExerciseCard::heightForWidth(int width) const {
    const double room = std::max(width - 2 * padding, 1);
    const double words = nameOf(text()).size(room).height() + lineOf(dose_).size(room).height() + lineOf(kit_).size(room).height();
    return inset + pictureHeight() + 10 + static_cast<int>(std::ceil(words)) + 6 + padding;
}

void ExerciseCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = Theme::radius(Radius::card);
    painter.setBrush(colour(isDown() ? Role::selected : over_ ? Role::hover : Role::surface));
    painter.setPen(QPen(colour(Role::lineStrong), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::background));
    painter.drawRoundedRect(QRectF(inset, inset, width() - 2 * inset, pictureHeight()), Theme::radius(Radius::button),
                            Theme::radius(Radius::button));
    const double room = width() - 2 * padding;
    double top = inset + pictureHeight() + 10;
    const auto say = [&](const WrappedText& words, Role role) {
        const double tall = words.size(room).height();
        painter.setPen(colour(role));
        words.paint(painter, QRectF(padding, top, room, tall), layoutDirection());
        top += tall + 3;
    };
    say(nameOf(text()), Role::text);
    say(lineOf(dose_), Role::text);
    say(lineOf(kit_), Role::textQuiet);
}

void ExerciseCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    figure_->setGeometry(inset + 8, inset + 6, width() - 2 * inset - 16, pictureHeight() - 12);
}

void ExerciseCard::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    over_ = true;
    moveOrStand();
}

void ExerciseCard::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    over_ = false;
    moveOrStand();
}

void ExerciseCard::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    moveOrStand();
}

void ExerciseCard::focusOutEvent(QFocusEvent* event) {
    QAbstractButton::focusOutEvent(event);
    moveOrStand();
}

}  // namespace kneemap
