#include "app/widgets/option_group.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QTest>

#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

using Chosen = std::vector<int>;

std::vector<Choice> safetyChoices() {
    return {{QStringLiteral("Out of shape")},
            {QStringLiteral("Slipped to the side")},
            {QStringLiteral("Cold or numb")},
            {QStringLiteral("None of these"), {}, Choice::Kind::noneOfThese},
            {QStringLiteral("I’m not sure"), {}, Choice::Kind::notSure}};
}

std::vector<Choice> painChoices() {
    return {{QStringLiteral("Early in a run")},
            {QStringLiteral("After the same distance")},
            {QStringLiteral("More and more")},
            {QStringLiteral("I’m not sure"), {}, Choice::Kind::notSure}};
}

class OptionGroupTest : public WidgetTest {
protected:
    void fill(OptionGroup& group, const std::vector<Choice>& choices) {
        group.setChoices(choices);
        QObject::connect(&group, &OptionGroup::chosenChanged, &group,
                         [this](const Chosen& now) { told_.push_back(now); });
        QObject::connect(&group, &OptionGroup::ticksCleared, &group, [this](int count) { cleared_ += count; });
        group.resize(700, group.heightForWidth(700));
        showActive(group);
    }

    std::vector<Chosen> told_;
    int cleared_ = 0;
};

TEST_F(OptionGroupTest, ChoosesNothingBeforehand) {
    OptionGroup group(Choosing::one);
    fill(group, painChoices());
    EXPECT_TRUE(group.chosen().empty());
}

TEST_F(OptionGroupTest, OneAnswerReplacesAnother) {
    OptionGroup group(Choosing::one);
    fill(group, painChoices());
    QTest::mouseClick(group.row(0), Qt::LeftButton);
    QTest::mouseClick(group.row(3), Qt::LeftButton);
    EXPECT_EQ(group.chosen(), Chosen{3});
    EXPECT_EQ(told_, (std::vector<Chosen>{{0}, {3}}));
}

TEST_F(OptionGroupTest, ArrowKeysMoveAndChooseAmongOne) {
    OptionGroup group(Choosing::one);
    fill(group, painChoices());
    group.focusAnswers();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), group.row(1));
    EXPECT_EQ(group.chosen(), Chosen{1});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(group.chosen(), Chosen{3}) << "arrows reach the answer below the rule";
}

TEST_F(OptionGroupTest, OneAnswerIsOneTabStop) {
    OptionGroup group(Choosing::one);
    fill(group, painChoices());
    group.focusAnswers();
    int stops = 0;
    for (int i = 0; i < group.count(); ++i)
        if (group.row(i)->focusPolicy() & Qt::TabFocus) ++stops;
    EXPECT_EQ(stops, 1);
}

TEST_F(OptionGroupTest, SeveralTicksStandTogether) {
    OptionGroup group(Choosing::many);
    fill(group, safetyChoices());
    QTest::mouseClick(group.row(0), Qt::LeftButton);
    QTest::mouseClick(group.row(2), Qt::LeftButton);
    EXPECT_EQ(group.chosen(), (Chosen{0, 2}));
    EXPECT_EQ(told_.back(), (Chosen{0, 2}));
}

TEST_F(OptionGroupTest, NoneOfTheseTakesTheTicksAwayAndSaysSo) {
    OptionGroup group(Choosing::many);
    fill(group, safetyChoices());
    QTest::mouseClick(group.row(0), Qt::LeftButton);
    QTest::mouseClick(group.row(1), Qt::LeftButton);
    QTest::mouseClick(group.row(3), Qt::LeftButton);
    EXPECT_EQ(group.chosen(), Chosen{3});
    EXPECT_EQ(cleared_, 2);
    QTest::mouseClick(group.row(4), Qt::LeftButton);
    EXPECT_EQ(group.chosen(), Chosen{4}) << "the two exclusive answers exclude each other";
    EXPECT_EQ(cleared_, 2);
}

TEST_F(OptionGroupTest, ATickTakesTheExclusiveAnswerAway) {
    OptionGroup group(Choosing::many);
    fill(group, safetyChoices());
    QTest::mouseClick(group.row(4), Qt::LeftButton);
    QTest::mouseClick(group.row(1), Qt::LeftButton);
    EXPECT_EQ(group.chosen(), Chosen{1});
    EXPECT_EQ(told_.size(), 2U) << "one change is told once";
}

TEST_F(OptionGroupTest, DigitsChooseAndNMeansNotSure) {
    OptionGroup group(Choosing::many);
    fill(group, safetyChoices());
    group.focusAnswers();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    EXPECT_EQ(group.chosen(), (Chosen{1, 2}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    EXPECT_EQ(group.chosen(), Chosen{4});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
    EXPECT_EQ(group.chosen(), Chosen{4}) << "there is no ninth answer";
}

TEST_F(OptionGroupTest, ArrowKeysMoveAmongManyWithoutTicking) {
    OptionGroup group(Choosing::many);
    fill(group, safetyChoices());
    group.focusAnswers();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), group.row(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), group.row(0));
    EXPECT_TRUE(group.chosen().empty());
}

TEST_F(OptionGroupTest, ASavedAnswerIsSetWithoutASignal) {
    OptionGroup group(Choosing::one);
    fill(group, painChoices());
    group.setChosen({2});
    EXPECT_EQ(group.chosen(), Chosen{2});
    group.setChosen({});
    EXPECT_TRUE(group.chosen().empty());
    group.setChosen({-1, 77});
    EXPECT_TRUE(group.chosen().empty());
    EXPECT_TRUE(told_.empty());
}

TEST_F(OptionGroupTest, NewChoicesForgetTheOldAnswer) {
    OptionGroup group(Choosing::many);
    fill(group, safetyChoices());
    group.setChosen({0});
    group.setChoices({{QStringLiteral("Yes")}, {QStringLiteral("No")}});
    EXPECT_EQ(group.count(), 2);
    EXPECT_TRUE(group.chosen().empty());
}

TEST_F(OptionGroupTest, CarriesTheQuestionAsItsName) {
    OptionGroup group(Choosing::one);
    group.setQuestion(QStringLiteral("When does the pain come on?"), QStringLiteral("Pick one."));
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&group);
    EXPECT_EQ(reader->role(), QAccessible::Grouping);
    EXPECT_EQ(reader->text(QAccessible::Name), QStringLiteral("When does the pain come on?"));
    EXPECT_EQ(reader->text(QAccessible::Description), QStringLiteral("Pick one."));
}

}  // namespace
}  // namespace kneemap
