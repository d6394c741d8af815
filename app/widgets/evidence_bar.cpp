#include "app/widgets/evidence_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int barTall = 14;

double share(Weight::Strength strength) {
    switch (strength) {
        case Weight::Strength::aLittle:
            return 1.0 / 3;
        case Weight::Strength::some:
            return 2.0 / 3;
        case Weight::Strength::aLot:
            break;
    }
    return 1.0;
}

/// The bar alone, from a middle line. Decoration: the words of the row say all.
class BarView : public QWidget {
public:
    explicit BarView(QWidget* parent) : QWidget(parent) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void setWeight(Weight weight) {
        weight_ = weight;
        update();
    }

    QSize sizeHint() const override { return {160, theme().iconSize() + 4}; }
    QSize minimumSizeHint() const override { return {96, theme().iconSize() + 4}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double middle = std::floor(width() / 2.0);
        painter.fillRect(QRectF(middle - 0.75, 0, 1.5, height()), colour(Role::lineStrong));
        const bool speaksFor = weight_.side == Weight::Side::speaksFor;
        const bool toRight = speaksFor == (layoutDirection() == Qt::LeftToRight);
        const double length = (width() / 2.0 - 4) * share(weight_.strength);
        const QRectF bar(toRight ? middle + 2 : middle - 2 - length, (height() - barTall) / 2.0, length, barTall);
        const QColor ink = colour(speaksFor ? Role::forBar : Role::againstBar);
        QPainterPath shape;
        shape.addRoundedRect(bar.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
        if (speaksFor) {
            painter.fillPath(shape, ink);
            return;
        }
        painter.save();
        painter.setClipPath(shape);
        painter.setPen(QPen(ink, 2));
        for (double x = bar.left() - barTall; x < bar.right() + barTall; x += 6)
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + barTall, bar.top()));
        painter.restore();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.5));
        painter.drawPath(shape);
    }

private:
    Weight weight_;
};

}  // namespace

EvidenceBar::EvidenceBar(const QString& answer, Weight weight, QWidget* parent)
    : QWidget(parent),
      answer_(answer),
      weight_(weight),
      words_(new TextLabel(TypeRole::body, answer, this)),
      asked_(new TextLabel(TypeRole::small, {}, this)),
      bar_(new BarView(this)),
      strength_(new TextLabel(TypeRole::small, {}, this)) {
    installAccessibility();
    auto* picture = new QHBoxLayout;
    picture->setSpacing(theme().space(Space::s12));
    picture->addWidget(bar_, 1);
    picture->addWidget(strength_, 0, Qt::AlignVCenter);
    strength_->setSingleLine(true);
    strength_->setStrong(true);
    auto* row = new EvenLayout(this);
    row->setGaps(theme().space(Space::s16), theme().space(Space::s4));
    row->setWeights({5, 3});
    row->setLeastColumnWidth(160);
    row->setTopAligned(true);
    auto* told = new QVBoxLayout;
    told->setSpacing(0);
    told->addWidget(words_);
    told->addWidget(asked_);
    asked_->setColour(Role::textQuiet);
    asked_->hide();
    row->addItem(told);
    told->setParent(row);
    row->addItem(picture);
    picture->setParent(row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &EvidenceBar::dress);
    dress();
}

void EvidenceBar::setAnswer(const QString& answer) {
    answer_ = answer;
    words_->setText(answer);
    dress();
}

void EvidenceBar::setQuestion(const QString& question) {
    question_ = question;
    asked_->setText(question);
    asked_->setVisible(!question.isEmpty());
    dress();
}

void EvidenceBar::setWeight(Weight weight) {
    weight_ = weight;
    dress();
}

void EvidenceBar::dress() {
    const bool speaksFor = weight_.side == Weight::Side::speaksFor;
    QString word;
    QString spoken;
    switch (weight_.strength) {
        case Weight::Strength::aLittle:
            word = tr("a little", "how much an answer speaks for or against a cause");
            spoken = speaksFor ? tr("%1. Speaks for it a little.") : tr("%1. Speaks against it a little.");
            break;
        case Weight::Strength::some:
            word = tr("some", "how much an answer speaks for or against a cause");
            spoken = speaksFor ? tr("%1. Speaks for it.") : tr("%1. Speaks against it.");
            break;
        case Weight::Strength::aLot:
            word = tr("a lot", "how much an answer speaks for or against a cause");
            spoken = speaksFor ? tr("%1. Speaks for it a lot.") : tr("%1. Speaks against it a lot.");
            break;
    }
    strength_->setText(word);
    strength_->setColour(speaksFor ? Role::forBar : Role::againstBar);
    const QFontMetricsF metrics(theme().font(TypeRole::small, true));
    double widest = 0;
    for (const QString& any : {tr("a little", "how much an answer speaks for or against a cause"),
                               tr("some", "how much an answer speaks for or against a cause"),
                               tr("a lot", "how much an answer speaks for or against a cause")})
        widest = std::max(widest, metrics.horizontalAdvance(any));
    strength_->setMinimumWidth(static_cast<int>(std::ceil(widest)) + 4);
    //: for a screen reader: a question, then the answer to it
    const QString told = question_.isEmpty() ? answer_ : tr("%1 %2", "a question and its answer").arg(question_, answer_);
    setAccessibleName(spoken.arg(told));
    static_cast<BarView*>(bar_)->setWeight(weight_);
    updateGeometry();
}

void EvidenceBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) dress();
}

}  // namespace kneemap
