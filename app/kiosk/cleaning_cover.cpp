#include "app/kiosk/cleaning_cover.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/heading_label.h"

namespace kneemap {

CleaningCover::CleaningCover(QWidget* parent) : QWidget(parent), heading_(new HeadingLabel(1, tr("Cleaning"))), words_(new TextLabel(TypeRole::lead)) {
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(heading_);
    column->addWidget(words_);
    column->addStretch(1);
    heading_->setCentred(true);
    words_->setCentred(true);
    tell();
    QCoreApplication::instance()->installEventFilter(this);
    connect(&second_, &QTimer::timeout, this, &CleaningCover::countDown);
    second_.start(1000);
}

void CleaningCover::countDown() {
    if (left_ == 0) return;
    --left_;
    tell();
    if (left_ > 0) return;
    second_.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    Q_EMIT finished();
}

void CleaningCover::tell() {
    const QString line = tr("Back in %n seconds.", nullptr, left_);
    words_->setText(line);
    if (left_ == seconds || left_ == 5) alertReader(words_, line);
}

bool CleaningCover::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
        case QEvent::TabletPress:
        case QEvent::TabletRelease:
        case QEvent::TabletMove:
        case QEvent::NativeGesture:
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
        case QEvent::Shortcut:
        case QEvent::ShortcutOverride:
        case QEvent::ContextMenu: return true;
        default: return false;
    }
}

void CleaningCover::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::background));
}

}  // namespace kneemap
