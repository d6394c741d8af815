#pragma once

#include <QAbstractButton>
#include <QSignalSpy>
#include <QString>
#include <string>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/content/content_folder.h"
#include "app/pages/page.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/opener_button.h"
#include "app/widgets/tag.h"
#include "app/widgets/text_label.h"
#include "tests/app/widgets/shown.h"
#include "tests/core/support/vignettes.h"

namespace kneemap {

/// The shipped content, a check-up that can be any case of tests/vignettes, and what a page of it shows.
class ResultTest : public WidgetTest {
protected:
    static const KnowledgeBase& knowledge() {
        static const KnowledgeBase base = shippedKnowledge();
        return base;
    }
    static std::string vignettes() { return KNEEMAP_SOURCE_DIR "/tests/vignettes"; }

    /// Takes up a case: "textbook/pfp-29m-desk".
    void take(const char* name) { take(tests::toldCase(knowledge(), vignettes(), name)); }
    void take(History history) { checkUp.load(std::move(history)); }
    const Assessment& assessment() const { return checkUp.assessment(); }

    /// The body of a window of 1280 x 800.
    static void open(Page& page) {
        page.resize(1280, 736);
        showActive(page);
        settle();
    }

    static void settle() {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }

    static void openEverything(const QWidget& page) {
        for (int round = 0; round < 3; ++round) {
            for (auto* opener : page.findChildren<OpenerButton*>()) {
                if (opener->isVisible() && !opener->isChecked()) opener->click();
            }
            settle();
        }
    }

    /// Every word that can be seen, line by line; what is closed or hidden is left out.
    static QString wordsOn(const QWidget& page) {
        QStringList words;
        for (const auto* label : page.findChildren<TextLabel*>()) {
            if (label->isVisible()) words.append(label->text());
        }
        for (const auto* button : page.findChildren<QAbstractButton*>()) {
            if (button->isVisible()) words.append(button->text());
        }
        for (const auto* tag : page.findChildren<Tag*>()) {
            if (tag->isVisible()) words.append(tag->words());
        }
        return words.join(QLatin1Char('\n'));
    }

    static bool shows(const QWidget& page, const QString& words) { return wordsOn(page).contains(words); }

    /// A visible button by its words or its name for a screen reader; nullptr if there is none.
    static QAbstractButton* button(const QWidget& page, const QString& words) {
        for (auto* one : page.findChildren<QAbstractButton*>()) {
            if (one->isVisible() && (one->text() == words || one->accessibleName() == words)) return one;
        }
        return nullptr;
    }

    static QStringList headings(const QWidget& page) {
        QStringList list;
        for (const auto* heading : page.findChildren<HeadingLabel*>()) {
            if (heading->isVisible()) list.append(heading->text());
        }
        return list;
    }

    template <class Widget>
    static Widget* visible(const QWidget& page) {
        for (auto* one : page.findChildren<Widget*>()) {
            if (one->isVisible()) return one;
        }
        return nullptr;
    }

    CheckUp checkUp{knowledge()};
    ClinicalText text{knowledge()};
};

}  // namespace kneemap
