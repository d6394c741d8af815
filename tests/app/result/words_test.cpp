// What every result and plan of our cases says, with everything opened: words that must never be there.

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <set>

#include "app/pages/result/fold_card.h"
#include "app/pages/result/plan_page.h"
#include "app/pages/result/result_page.h"
#include "app/pages/result/review_page.h"
#include "tests/app/result/result_test.h"

namespace kneemap {
namespace {

class ResultWordsTest : public ResultTest {
protected:
    /// A percentage, "diagnosis", and "you have" where it would tell what somebody has: "you have had" and "if you have" ask.
    void expectCalmWords(const QString& shown, const std::string& where) {
        static const QRegularExpression percent(QStringLiteral("\\d\\d\\s*(%|per ?cent)"));
        static const QRegularExpression diagnosis(QStringLiteral("diagnos"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression youHave(QStringLiteral("(?<!if )(?<!what )\\byou (now )?have\\b(?! had)"), QRegularExpression::CaseInsensitiveOption);
        for (const QString& line : shown.split(QLatin1Char('\n'))) {
            if (isCitation(line)) continue;
            EXPECT_FALSE(percent.match(line).hasMatch()) << where << ": " << line.toStdString();
            EXPECT_FALSE(diagnosis.match(line).hasMatch()) << where << ": " << line.toStdString();
            EXPECT_FALSE(youHave.match(line).hasMatch()) << where << ": " << line.toStdString();
            EXPECT_FALSE(line.contains(QLatin1Char('{'))) << where << ": a place is not filled in: " << line.toStdString();
        }
    }

    /// All words of a page, the closed parts included. It is built without being shown: nobody waits for its layout.
    static QString everyWordOf(Page& page) {
        EXPECT_NE(page.heading(), nullptr);
        for (auto* card : page.findChildren<FoldCard*>()) card->setOpen(true);
        QStringList words;
        for (const auto* label : page.findChildren<TextLabel*>()) words.append(label->text());
        for (const auto* button : page.findChildren<QAbstractButton*>()) words.append(button->text());
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return words.join(QLatin1Char('\n'));
    }

    /// Titles of works are shown as they were printed.
    bool isCitation(const QString& line) {
        if (citations_.empty()) {
            for (const Source& source : knowledge().content().sources) citations_.insert(QString::fromStdString(source.citation));
        }
        return std::any_of(citations_.begin(), citations_.end(), [&](const QString& citation) { return line.startsWith(citation); });
    }

private:
    std::set<QString> citations_;
};

TEST_F(ResultWordsTest, AreCalmOnEveryResultAndReview) {
    ResultPage result(checkUp, text);
    ReviewPage review(checkUp, text);
    for (const tests::ToldCase& one : tests::toldCases(knowledge(), vignettes())) {
        take(one.history);
        expectCalmWords(everyWordOf(result), one.name);
        expectCalmWords(everyWordOf(review), one.name);
    }
}

TEST_F(ResultWordsTest, AreCalmInEveryPlan) {
    PlanPage plan(checkUp, text);
    take("textbook/pfp-29m-desk");
    for (const Condition& condition : knowledge().conditions()) {
        if (condition.kind == ConditionKind::background) continue;
        for (int section = 0; section <= static_cast<int>(PlanSection::sources); ++section) {
            plan.setCondition(condition.id);
            plan.setSection(static_cast<PlanSection>(section));
            expectCalmWords(everyWordOf(plan), condition.id.text());
            if (!condition.hasPlan()) break;
        }
    }
}

}  // namespace
}  // namespace kneemap
