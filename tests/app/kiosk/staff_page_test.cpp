#include "app/kiosk/staff_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

StaffStatus calm() {
    StaffStatus status;
    status.version = QStringLiteral("1.2.3");
    status.contentVersion = QStringLiteral("2026.11");
    status.contentReviewed = QDate(2026, 11, 3);
    status.configFile = QStringLiteral("/etc/kneemap/kneemap-kiosk.json");
    status.languages = QStringLiteral("English, Deutsch");
    status.contacts = {QStringLiteral("English: 112")};
    status.printer = {QStringLiteral("desk"), PrinterState::ready};
    status.started = QDateTime(QDate(2026, 11, 27), QTime(8, 0));
    return status;
}

StatusLine line(const StaffStatus& status, const QString& label) {
    for (const StatusLine& found : statusLines(status)) {
        if (found.label == label) return found;
    }
    ADD_FAILURE() << "no line " << label.toStdString();
    return {};
}

TEST(StaffStatus, AsksForNothingWhereAllIsWell) {
    for (const StatusLine& each : statusLines(calm())) {
        EXPECT_FALSE(each.needsAttention) << each.label.toStdString();
        EXPECT_FALSE(each.words.isEmpty()) << each.label.toStdString();
    }
}

TEST(StaffStatus, ShowsEveryFaultOfTheSettingsFile) {
    StaffStatus status = calm();
    status.configFaults = {QStringLiteral("kiosk.json: /idle: one"), QStringLiteral("kiosk.json: /screen: two")};
    const StatusLine file = line(status, QStringLiteral("Settings file"));
    EXPECT_TRUE(file.needsAttention);
    for (const QString& fault : status.configFaults) EXPECT_TRUE(file.words.contains(fault));
}

TEST(StaffStatus, SaysWhatIsWrongWithPrinterAndExport) {
    StaffStatus status = calm();
    EXPECT_EQ(line(status, QStringLiteral("Export folder")).words, QStringLiteral("Nothing is exported."));
    status.printer.state = PrinterState::stopped;
    status.exportFolder = QStringLiteral("/srv/out");
    EXPECT_TRUE(line(status, QStringLiteral("Printer")).needsAttention);
    EXPECT_TRUE(line(status, QStringLiteral("Export folder")).needsAttention) << "the folder is not there";
    status.bytesFree = 5'000'000'000;
    EXPECT_FALSE(line(status, QStringLiteral("Export folder")).needsAttention);
    status.exportFault = ExportFault::full;
    EXPECT_EQ(line(status, QStringLiteral("Export folder")).words, exportFaultForStaff(ExportFault::full));
    QStringList words;
    for (const ExportFault fault : {ExportFault::folderMissing, ExportFault::readOnly, ExportFault::full, ExportFault::other}) words.append(exportFaultForStaff(fault));
    EXPECT_EQ(words.removeDuplicates(), 0);
}

TEST(StaffStatus, CountsOnlyWhereTheClinicWantsIt) {
    StaffStatus status = calm();
    EXPECT_EQ(line(status, QStringLiteral("Check-ups")).words, QStringLiteral("Not counted."));
    status.counts = KioskCounts{12, 9, 2, 7};
    const QString words = line(status, QStringLiteral("Check-ups")).words;
    for (const char* number : {"12 begun", "9 finished", "2 left", "7 printed"}) EXPECT_TRUE(words.contains(QLatin1String(number))) << words.toStdString();
}

TEST(StaffPage, TellsWhichButtonWasPressed) {
    StaffPage page(calm());
    page.resize(1080, 1920);
    page.show();
    QSignalSpy print(&page, &StaffPage::testPrintAsked), clean(&page, &StaffPage::cleaningAsked), close(&page, &StaffPage::closeAsked), left(&page, &StaffPage::leftAsked);
    const std::vector<std::pair<QString, QSignalSpy*>> buttons = {{QStringLiteral("Test print"), &print}, {QStringLiteral("Wipe the screen"), &clean}, {QStringLiteral("Close Kneemap"), &close}, {QStringLiteral("Back to start"), &left}};
    int pressed = 0;
    for (const auto& [words, spy] : buttons) {
        const auto all = page.findChildren<PushButton*>();
        const auto found = std::find_if(all.begin(), all.end(), [text = words](const PushButton* button) { return button->text() == text; });
        ASSERT_NE(found, all.end()) << words.toStdString();
        QTest::mouseClick(*found, Qt::LeftButton);
        EXPECT_EQ(spy->count(), 1) << words.toStdString();
        EXPECT_EQ(print.count() + clean.count() + close.count() + left.count(), ++pressed);
    }
}

TEST(StaffPage, SaysWhatBecameOfTheTestPrint) {
    StaffPage page(calm());
    page.show();
    const auto says = [&page](const QString& words) {
        const auto labels = page.findChildren<TextLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const TextLabel* label) { return label->isVisible() && label->text() == words; });
    };
    page.tellPrinted(true);
    EXPECT_TRUE(says(QStringLiteral("The test page is on its way to the printer.")));
    page.tellPrinted(false);
    EXPECT_TRUE(says(QStringLiteral("The printer did not take the test page.")));
}

}  // namespace
}  // namespace kneemap
