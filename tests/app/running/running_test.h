#pragma once

#include <QAccessible>
#include <QDateTime>
#include <QFile>
#include <QTest>
#include <QTimeZone>
#include <memory>

#include "app/pages/running/running_page.h"
#include "app/widgets/option_group.h"
#include "core/report/check_up_file.h"
#include "tests/app/library/library_test.h"

namespace kneemap {

/// A check-up told to its end, and a page on a Monday.
class RunningTest : public LibraryTest {
protected:
    static inline const QDateTime monday{QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc()};

    /// A finished check-up from a case file, such as "textbook/pfp-29m-desk"; questions it leaves open are skipped.
    void finish(const char* name) {
        QFile file(QStringLiteral(KNEEMAP_SOURCE_DIR "/tests/vignettes/%1.json").arg(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        History history = readCheckUp(file.readAll().toStdString(), name, knowledge());
        history.reviewed = history.emergencySeen = true;
        if (!history.side) history.side = Side::left;
        if (!history.pattern) history.patternUnsure = true;
        checkUp.load(std::move(history));
        for (int turn = 0; turn < 200 && !std::holds_alternative<ShowResult>(checkUp.step()); ++turn) {
            if (const auto* item = std::get_if<AskItem>(&checkUp.step())) {
                checkUp.answerItem(QuestionId(item->question), OptionId(item->item), Interview::ItemAnswer::no);
                continue;
            }
            if (std::holds_alternative<ShowEmergency>(checkUp.step())) {
                checkUp.goOnAfterEmergency();
                continue;
            }
            const auto* ask = std::get_if<AskQuestions>(&checkUp.step());
            if (ask == nullptr) break;
            std::vector<std::pair<QuestionId, Answer>> skipped;
            for (const QuestionId& id : ask->questions) skipped.emplace_back(id, Unsure{});
            if (ask->stage == Stage::safety) skipped.front().second = Choices{};
            checkUp.answer(skipped);
        }
        if (std::holds_alternative<ReviewAnswers>(checkUp.step())) checkUp.acceptReview();
        ASSERT_TRUE(std::holds_alternative<ShowResult>(checkUp.step())) << name;
    }

    /// The part of that kind and accessible name.
    template <class Part>
    static Part* named(const QWidget& page, const QString& name) {
        for (auto* part : page.findChildren<Part*>()) {
            if (part->isVisibleTo(&page) && part->accessibleName() == name) return part;
        }
        return nullptr;
    }

    static OptionGroup* readiness(const QWidget& page) { return page.findChildren<OptionGroup*>().first(); }

    static void tickAll(const QWidget& page) {
        OptionGroup* list = readiness(page);
        for (int i = 0; i < list->count(); ++i) {
            if (!list->row(i)->isChecked()) list->row(i)->click();
        }
    }

    std::shared_ptr<RunningChoices> choices = std::make_shared<RunningChoices>();
};

}  // namespace kneemap
