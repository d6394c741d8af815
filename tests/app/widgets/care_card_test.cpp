#include "app/widgets/care_card.h"

#include <QAccessible>
#include <QLabel>

#include "app/widgets/heading_label.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

class CareCardTest : public WidgetTest {};

TEST_F(CareCardTest, TheHeadingsNameHoldsTheLevelWord) {
    const std::pair<CareLevel, QString> levels[] = {{CareLevel::emergency, QStringLiteral("Emergency. Act")},
                                                    {CareLevel::sameDay, QStringLiteral("Urgent. Act")},
                                                    {CareLevel::soon, QStringLiteral("Soon, not an emergency. Act")},
                                                    {CareLevel::selfCare, QStringLiteral("Not urgent. Act")}};
    CareCard card;
    card.setHeading(QStringLiteral("Act"));
    for (const auto& [level, name] : levels) {
        card.setLevel(level);
        QAccessibleInterface* heading = QAccessible::queryAccessibleInterface(card.heading());
        EXPECT_EQ(heading->role(), QAccessible::Heading);
        EXPECT_EQ(heading->text(QAccessible::Name), name);
        EXPECT_EQ(QAccessible::queryAccessibleInterface(&card)->text(QAccessible::Name), name);
    }
}

TEST_F(CareCardTest, ItsWordsCanBeMarkedAndCopied) {
    CareCard card;
    card.setHeading(QStringLiteral("Get seen today"));
    card.setBlocks({{QStringLiteral("Tell them"), QStringLiteral("One sentence"), {QStringLiteral("A bullet")}, {}}});
    showActive(card);
    int labels = 0;
    for (const QLabel* label : card.findChildren<QLabel*>()) {
        if (!label->isVisible()) continue;
        ++labels;
        EXPECT_TRUE(label->textInteractionFlags() & Qt::TextSelectableByMouse) << qPrintable(label->text());
    }
    EXPECT_EQ(labels, 5) << "level word, heading, block heading, sentence, bullet";
}

TEST_F(CareCardTest, AnEmergencyFillsTheWholeCard) {
    CareCard card;
    card.setHeading(QStringLiteral("Call"));
    card.setBlocks({{{}, QStringLiteral("Now"), {}, {}}});
    card.resize(500, 300);
    showActive(card);
    for (const CareLevel level : {CareLevel::emergency, CareLevel::sameDay}) {
        card.setLevel(level);
        QApplication::processEvents();
        const QImage image = card.grab().toImage();
        const QColor top = image.pixelColor(250, 6);
        const QColor foot = image.pixelColor(250, image.height() - 8);
        EXPECT_EQ(top, colour(careLook(level).ground));
        EXPECT_EQ(foot, level == CareLevel::emergency ? top : colour(Role::surface));
    }
}

TEST_F(CareCardTest, BlocksCanBeReplaced) {
    CareCard card;
    card.setBlocks({{{}, QStringLiteral("One"), {}, {}}, {{}, QStringLiteral("Two"), {}, {}}});
    card.setBlocks({});
    showActive(card);
    for (const QLabel* label : card.findChildren<TextLabel*>())
        EXPECT_NE(static_cast<const TextLabel*>(label)->text(), QStringLiteral("One"));
}

}  // namespace
}  // namespace kneemap
