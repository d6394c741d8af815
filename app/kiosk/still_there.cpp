#include "app/kiosk/still_there.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {

/// A ring that grows shorter, with the number in it. A picture of the words beside it.
class Countdown : public QWidget {
public:
    Countdown(int whole, QWidget* parent) : QWidget(parent), whole_(std::max(1, whole)), left_(whole) {
        const int side = theme().mainTarget() * 2;
        setFixedSize(side, side);
    }

    void setLeft(int seconds) {
        left_ = seconds;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = height() / 14.0;
        const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
        painter.setPen(QPen(colour(Role::line), width));
        painter.drawEllipse(ring);
        painter.setPen(QPen(colour(Role::accent), width, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, 360 * 16 * left_ / whole_);
        painter.setPen(colour(Role::text));
        painter.setFont(theme().font(TypeRole::title));
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(left_));
    }

private:
    int whole_;
    int left_;
};

namespace {

bool isAnnounced(int seconds) { return seconds == 20 || seconds == 10 || seconds == 5; }

}  // namespace

StillThere::StillThere(int seconds, QWidget* parent) : Cover(tr("Still there?"), {}, parent), ring_(new Countdown(seconds, this)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().space(Space::s32));
    row->addWidget(ring_);
    row->addWidget(words(), 1, Qt::AlignVCenter);
    column()->addLayout(row);
    words()->show();
    setChoices({{tr("I’m still here"), ButtonKind::primary, [this] { Q_EMIT goOnAsked(); }},
                {tr("Finish and clear"), ButtonKind::secondary, [this] { Q_EMIT finishAsked(); }}});
    // Whoever was in the middle of something hits it without looking.
    buttons().front()->setMinimumHeight(4 * theme().mainTarget());
    setSecondsLeft(seconds);
}

void StillThere::setSecondsLeft(int seconds) {
    ring_->setLeft(seconds);
    const QString line = tr("We will clear your answers in %n seconds.", nullptr, seconds);
    words()->setText(line);
    if (isAnnounced(seconds)) alertReader(words(), line);
}

}  // namespace kneemap
