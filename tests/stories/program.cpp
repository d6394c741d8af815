#include "program.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

#include "app/launch_options.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/text_label.h"

namespace kneemap::stories {

Program::Program(const QString& dataFolder, bool kiosk) {
    settings_.setLanguage("en");
    settings_.setLessMotion(true);
    settings_.setColours(ThemeChoice::light);
    language_.speak("en");
    applyLook(settings_, theme());
    LaunchOptions options;
    options.dataFolder = dataFolder;
    options.kiosk = kiosk;
    auto voice = std::make_unique<FakeVoice>();
    voice_ = voice.get();
    window_ = std::make_unique<MainWindow>(options, settings_, language_, std::move(voice));
    window_->resize(1280, 800);
    window_->show();
    window_->activateWindow();
    settle();
}

void Program::speak(const QString& code) {
    settings_.setLanguage(code);
    settle();
}

bool Program::shows(const QString& words) const {
    for (const TextLabel* label : window_->findChildren<TextLabel*>()) {
        if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
}

QString Program::heading() const {
    const Page* page = window_->page();
    return page != nullptr && page->heading() != nullptr ? page->heading()->text() : QString();
}

void settle() {
    // Twice: a page that goes leaves word to be deleted, and a new one may lay itself out anew once it knows its width.
    for (int i = 0; i < 2; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

}  // namespace kneemap::stories
