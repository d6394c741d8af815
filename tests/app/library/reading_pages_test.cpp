#include <set>

#include "app/pages/library/article_page.h"
#include "app/pages/library/condition_page.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/opener_button.h"
#include "app/widgets/push_button.h"
#include "tests/app/library/library_test.h"

namespace kneemap {
namespace {

class ReadingPagesTest : public LibraryTest {};

TEST_F(ReadingPagesTest, EveryArticleSaysAllItHas) {
    ArticlePage page(text);
    open(page);
    for (const Article& article : knowledge().articles()) {
        page.show(article.id);
        settle();
        EXPECT_EQ(page.heading()->text(), ClinicalText::of(article.title));
        const QString words = wordsOn(page);
        for (const Section& section : article.sections) {
            EXPECT_TRUE(words.contains(ClinicalText::of(section.heading))) << section.heading;
            for (const Statement& statement : section.statements) {
                EXPECT_TRUE(words.contains(text.filled(ClinicalText::of(statement)))) << statement.text;
            }
        }
        for (const Statement& statement : article.whenToGetHelp) {
            EXPECT_TRUE(words.contains(text.filled(ClinicalText::of(statement)))) << statement.text;
        }
        EXPECT_TRUE(words.contains(QStringLiteral("Reviewed"))) << article.id.text();
        EXPECT_FALSE(words.contains(QLatin1Char('{'))) << article.id.text();
    }
}

TEST_F(ReadingPagesTest, NextLeadsThroughEveryArticle) {
    ArticlePage page(text);
    open(page);
    std::set<std::string> met;
    ArticleId now = knowledge().articles().front().id;
    QObject::connect(&page, &ArticlePage::articleAsked, &page, [&](const ArticleId& id) { now = id; });
    for (std::size_t i = 0; i < knowledge().articles().size(); ++i) {
        page.show(now);
        settle();
        EXPECT_TRUE(met.insert(now.text()).second) << now.text() << " comes twice";
        for (auto* button : page.findChildren<PushButton*>()) {
            if (button->text().startsWith(QStringLiteral("Next: "))) {
                button->click();
                break;
            }
        }
        settle();
    }
    EXPECT_EQ(met.size(), knowledge().articles().size());
}

TEST_F(ReadingPagesTest, ALineReadInItsSourceIsNumberedAndJudgementIsNot) {
    ArticlePage page(text);
    open(page);
    for (const Article& article : knowledge().articles()) {
        page.show(article.id);
        settle();
        const QString words = wordsOn(page);
        for (const Section& section : article.sections) {
            for (const Statement& statement : section.statements) {
                const bool numbered = words.contains(text.filled(ClinicalText::of(statement)) + QStringLiteral(" ["));
                EXPECT_EQ(numbered, statement.grade == Grade::published) << statement.text;
            }
        }
    }
}

TEST_F(ReadingPagesTest, EveryConditionHasAPage) {
    ConditionPage page(text);
    open(page);
    for (const Condition& condition : knowledge().conditions()) {
        page.show(condition.id);
        settle();
        EXPECT_EQ(page.heading()->text(), ClinicalText::of(condition.name));
        const QString words = wordsOn(page);
        for (const auto* part : {&condition.inShort, &condition.howUrgent, &condition.where, &condition.why, &condition.howCommon,
                                 &condition.fix, &condition.prevent, &condition.seeProfessional, &condition.professionalOffers}) {
            for (const Statement& statement : *part) {
                EXPECT_TRUE(words.contains(text.filled(ClinicalText::of(statement)))) << statement.text;
            }
        }
        EXPECT_FALSE(words.contains(QLatin1Char('{'))) << condition.id.text();
    }
}

TEST_F(ReadingPagesTest, AnUnknownIdChangesNothing) {
    ConditionPage page(text);
    open(page);
    page.show(ConditionId("fracture"));
    page.show(ConditionId("no-such-thing"));
    settle();
    EXPECT_EQ(page.heading()->text(), text.condition(ConditionId("fracture")));
    ArticlePage article(text);
    open(article);
    article.show(ArticleId("no-such-thing"));
    EXPECT_TRUE(article.heading()->text().isEmpty());
}

TEST_F(ReadingPagesTest, NoSourceThatWasNotOpenedIsShownAsEvidence) {
    ConditionPage page(text);
    open(page);
    for (const Condition& condition : knowledge().conditions()) {
        page.show(condition.id);
        settle();
        for (auto* fold : page.findChildren<Disclosure*>()) fold->setOpen(true);
        const QString words = wordsOn(page);
        for (const Source& source : knowledge().content().sources) {
            if (source.read != "recalled") continue;
            EXPECT_FALSE(words.contains(QString::fromStdString(source.citation))) << source.citation;
        }
    }
}

TEST_F(ReadingPagesTest, TheWayBackIsAlwaysThere) {
    ConditionPage page(text);
    open(page);
    page.show(ConditionId("meniscus-tear"));
    settle();
    int asked = 0;
    QObject::connect(&page, &LibraryPage::backAsked, &page, [&] { ++asked; });
    auto* back = buttonNamed<PushButton>(page, QStringLiteral("Back"));
    ASSERT_NE(back, nullptr);
    EXPECT_TRUE(back->isVisible());
    back->click();
    EXPECT_EQ(asked, 1);
}

}  // namespace
}  // namespace kneemap
