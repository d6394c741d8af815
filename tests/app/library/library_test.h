#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QString>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/content/content_folder.h"
#include "app/pages/library/library_page.h"
#include "app/widgets/bullet_list.h"
#include "app/widgets/text_label.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {

/// The shipped content, a fresh check-up, and what a page shows.
class LibraryTest : public WidgetTest {
protected:
    static const KnowledgeBase& knowledge() {
        static const KnowledgeBase base = shippedKnowledge();
        return base;
    }

    /// Lets a page that swapped its body finish the swap.
    static void settle() {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }

    void open(LibraryPage& page) {
        page.resize(1120, 800);
        showActive(page);
        settle();
    }

    /// Every word the page shows, line by line; what is hidden is left out.
    static QString wordsOn(const QWidget& page) {
        QStringList words;
        for (const auto* label : page.findChildren<TextLabel*>()) {
            if (label->isVisibleTo(&page)) words.append(label->text());
        }
        for (const auto* button : page.findChildren<QAbstractButton*>()) {
            if (button->isVisibleTo(&page)) words.append(button->text() + QLatin1Char('\n') + button->accessibleDescription());
        }
        return words.join(QLatin1Char('\n'));
    }

    template <class Button>
    static Button* buttonNamed(const QWidget& page, const QString& words) {
        for (auto* button : page.findChildren<Button*>()) {
            if (button->text() == words) return button;
        }
        return nullptr;
    }

    CheckUp checkUp{knowledge()};
    ClinicalText text{knowledge()};
};

}  // namespace kneemap
