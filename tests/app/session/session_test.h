#pragma once

#include <QAbstractButton>
#include <QTest>
#include <memory>

#include "app/clinical_text.h"
#include "app/content/content_folder.h"
#include "app/pages/session/session_page.h"
#include "app/widgets/text_label.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {

/// The shipped content, a session of it, and a page that is told the time by hand: nobody waits.
class SessionTest : public WidgetTest {
protected:
    static const KnowledgeBase& knowledge() {
        static const KnowledgeBase base = shippedKnowledge();
        return base;
    }

    /// Events, but no tick of the page's own timer beyond an instant.
    static void settle() {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }

    static std::shared_ptr<SessionRun> runOf(std::initializer_list<const char*> exercises, Side first = Side::left) {
        std::vector<ExerciseId> ids;
        for (const char* id : exercises) ids.emplace_back(id);
        return std::make_shared<SessionRun>(SessionRun{SessionClock(makeSession(knowledge(), ids, first))});
    }

    template <class Button = QAbstractButton>
    static Button* buttonNamed(const QWidget& page, const char* words) {
        for (auto* button : page.findChildren<Button*>()) {
            if (button->text() == QString::fromUtf8(words) && button->isVisibleTo(&page)) return button;
        }
        return nullptr;
    }

    static QString wordsOn(const QWidget& page) {
        QStringList words;
        for (const auto* label : page.findChildren<TextLabel*>()) {
            if (label->isVisibleTo(&page)) words.append(label->text());
        }
        return words.join(QLatin1Char('\n'));
    }

    ClinicalText text{knowledge()};
};

}  // namespace kneemap
