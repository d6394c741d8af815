#include "tests/kiosk/kiosk.h"

#include <QTest>

#include "app/kiosk/cover.h"
#include "app/main_window.h"
#include "app/widgets/heading_label.h"

namespace kneemap {

void settle() {
    // Several times: what goes leaves word to be deleted, and a page may lay itself out anew once it knows its width.
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

Kiosk::Kiosk(KioskConfig config, QSize screen) {
    LaunchOptions options;
    options.kiosk = true;
    KioskWindow::Setup setup;
    setup.config = std::move(config);
    window_ = std::make_unique<KioskWindow>(options, setup, settings_, language_, [this] { return now_; });
    settings_.setLessMotion(true);
    window_->resize(screen);
    window_->show();
    settle();
}

void Kiosk::pass(std::chrono::milliseconds time) {
    now_ += time;
    window_->idle().look();
    settle();
}

QAbstractButton* Kiosk::button(const QString& words) const {
    for (auto* each : window_->findChildren<QAbstractButton*>()) {
        if (each->isVisible() && (each->text() == words || each->accessibleName() == words)) return each;
    }
    return nullptr;
}

bool Kiosk::touch(const QString& words) {
    QAbstractButton* found = button(words);
    if (found == nullptr) return false;
    QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(found->width() / 2, found->height() / 2));
    settle();
    return true;
}

void Kiosk::touchAt(QPointF position) {
    QTest::mouseClick(window_->windowHandle(), Qt::LeftButton, {}, position.toPoint());
    settle();
}

QString Kiosk::heading() const {
    for (const auto* label : window_->findChildren<HeadingLabel*>()) {
        if (label->isVisible() && label->level() == 1) return label->text();
    }
    return {};
}

}  // namespace kneemap
