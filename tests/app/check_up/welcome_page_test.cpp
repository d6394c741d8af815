#include "app/pages/welcome_page.h"

#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"
#include "tests/app/library/cut.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

class WelcomePageTest : public WidgetTest {
protected:
    WelcomePageTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~WelcomePageTest() override { QLocale::setDefault(QLocale::system()); }

    /// What it says of a check-up that was kept at a moment.
    QString line(const DraftSummary& saved) {
        page.setSaved(saved, now);
        for (const auto* label : page.findChildren<TextLabel*>()) {
            if (label->isVisibleTo(&page) && label->text().startsWith(QStringLiteral("Your last one"))) return label->text();
        }
        return {};
    }

    const QDateTime now{QDate(2026, 11, 17), QTime(0, 10)};
    WelcomePage page{SkinTone::light};
};

TEST_F(WelcomePageTest, TellsOfTheLastOneAsAPersonWould) {
    EXPECT_EQ(line({QDateTime(QDate(2026, 11, 16), QTime(18, 40)), 12, Side::left}), QStringLiteral("Your last one: 12 answers, left knee, yesterday 18:40"));
    EXPECT_EQ(line({QDateTime(QDate(2026, 11, 17), QTime(0, 5)), 3, Side::right}), QStringLiteral("Your last one: 3 answers, right knee, today 00:05"));
    EXPECT_EQ(line({QDateTime(QDate(2026, 11, 2), QTime(7, 0)), 0, std::nullopt}),
              QStringLiteral("Your last one: %1 07:00").arg(QLocale().toString(QDate(2026, 11, 2), QLocale::LongFormat)));
}

TEST_F(WelcomePageTest, OffersToCarryOnOnlyWhereThereIsSomething) {
    const auto offers = [&] {
        for (const auto* button : page.findChildren<PushButton*>()) {
            if (button->text() == QStringLiteral("Carry on my last one")) return button->isVisibleTo(&page);
        }
        return false;
    };
    page.setSaved(std::nullopt, now);
    EXPECT_FALSE(offers());
    page.setSaved(DraftSummary{now, 1, std::nullopt}, now);
    EXPECT_TRUE(offers());
}

TEST_F(WelcomePageTest, NothingIsCutWhateverTheWindow) {
    for (const bool saved : {false, true}) {
        for (const QSize size : {QSize(1280, 736), QSize(1366, 704), QSize(1024, 540), QSize(800, 500)}) {
            for (const int percent : {100, 150}) {
                theme().setTextScale(percent);
                WelcomePage fresh(SkinTone::light);
                fresh.setSaved(saved ? std::optional(DraftSummary{now, 12, Side::left}) : std::nullopt, now);
                fresh.resize(size);
                showActive(fresh);
                QApplication::processEvents();
                const QStringList cut = cutOn(fresh);
                EXPECT_TRUE(cut.isEmpty()) << size.width() << " at " << percent << " %:\n" << qPrintable(cut.join(QLatin1Char('\n')));
            }
        }
    }
}

}  // namespace
}  // namespace kneemap
