/// Right to left mirrors the page. It never mirrors the knee.
#include <gtest/gtest.h>

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTemporaryDir>
#include <array>

#include "app/diagram/knee_diagram.h"
#include "app/diagram/zone_model.h"
#include "app/language.h"
#include "app/launch_options.h"
#include "app/main_window.h"
#include "app/pages/diagram_look.h"
#include "app/pages/settings/app_settings.h"
#include "app/style/theme.h"
#include "app/widgets/header_bar.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

constexpr std::array allViews{KneeView::front, KneeView::inner, KneeView::outer, KneeView::back};

class Anatomy : public ::testing::TestWithParam<Side> {
protected:
    void TearDown() override { language_.speak(QStringLiteral("en")); }

    struct Seen {
        QImage picture;
        QStringList zones;
        QString name;
    };

    Seen look(const QString& code, KneeView view) {
        language_.speak(code);
        ZoneModel zones;
        zones.setMarks({}, GetParam());  // the tag at the worst spot is a word
        KneeDiagram diagram(zones);
        diagram.setReducedMotion(true);
        diagram.setColours(diagramColours(theme()));
        diagram.setView(view);
        diagram.resize(520, 600);
        Seen seen{diagram.grab().toImage(), {}, diagram.viewName()};
        QPainterPath beside;  // what is no spot: words stand there, "Inner side"
        beside.addRect(seen.picture.rect());
        for (const DrawnZone& zone : diagram.drawing().zones()) {
            const QRect box = diagram.zoneRect(zone.id);
            beside -= diagram.zoneOutline(zone.id);
            seen.zones.append(QStringLiteral("%1 %2 %3").arg(QString::fromStdString(zone.id.text())).arg(box.x()).arg(box.y()));
        }
        QPainter(&seen.picture).fillPath(beside, Qt::white);
        return seen;
    }

    Language language_;
};

TEST_P(Anatomy, TheSameKneeIsDrawnInEveryLanguage) {
    for (const KneeView view : allViews) {
        const Seen english = look(QStringLiteral("en"), view);
        for (const LanguageName& name : Language::available()) {
            const Seen seen = look(name.code, view);
            ASSERT_EQ(QApplication::layoutDirection(), QLocale(name.code).textDirection());
            EXPECT_EQ(seen.zones, english.zones) << qPrintable(name.code);
            EXPECT_TRUE(seen.picture == english.picture) << qPrintable(name.code);
        }
    }
}

/// The plate of a left knee is that of a right knee seen in a mirror. Were both turned over, the test above would not see it.
TEST_P(Anatomy, LeftIsNotRight) {
    const Side other = otherSide(GetParam());
    language_.speak(QStringLiteral("ar"));
    ZoneModel zones, others;
    zones.setMarks({}, GetParam());
    others.setMarks({}, other);
    KneeDiagram one(zones), two(others);
    for (KneeDiagram* diagram : {&one, &two}) {
        diagram->resize(520, 600);
        diagram->grab();  // lays it out
    }
    const ZoneId inner("medial-patellar-border");
    EXPECT_NE(one.zoneRect(inner).center().x() < one.width() / 2, two.zoneRect(inner).center().x() < two.width() / 2);
    // Seen from the front, the inner side of a right knee is on the viewer's right.
    EXPECT_EQ(one.zoneRect(inner).center().x() > one.width() / 2, GetParam() == Side::right);
    EXPECT_NE(one.viewName(), two.viewName());
}

INSTANTIATE_TEST_SUITE_P(Sides, Anatomy, ::testing::Values(Side::left, Side::right));

TEST(RightToLeft, TurnsThePageRound) {
    QTemporaryDir data;
    AppSettings settings{QString()};
    Language language;
    LaunchOptions options;
    options.dataFolder = data.path();
    const auto menuIsAtTheEnd = [&](const char* code) {
        settings.setLanguage(QLatin1String(code));
        language.speak(QLatin1String(code));
        MainWindow window(options, settings, language);
        window.show();
        QApplication::processEvents();
        const auto* header = window.findChild<HeaderBar*>();
        return header->menu()->mapTo(&window, header->menu()->rect().center()).x() > window.width() / 2;
    };
    EXPECT_TRUE(menuIsAtTheEnd("de"));
    EXPECT_FALSE(menuIsAtTheEnd("ar"));
    language.speak(QStringLiteral("en"));
}

}  // namespace
}  // namespace kneemap
