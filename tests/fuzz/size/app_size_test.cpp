// The window's readers refuse a huge file at once.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFileInfo>

#include "app/content/content_folder.h"
#include "app/draft_file.h"
#include "app/kiosk/kiosk_config_reader.h"
#include "app/kiosk/logo_check.h"
#include "app/pages/settings/app_settings.h"
#include "tests/fuzz/size/bytes_read.h"
#include "tests/fuzz/size/huge_file.h"

namespace kneemap {
namespace {

using namespace tests;

class AppSize : public testing::Test {
protected:
    void TearDown() override {
        const auto after = bytesRead();
        if (before && after) {
            EXPECT_LT(*after - *before, 1u << 20) << "was read";
        }
        EXPECT_EQ(QFileInfo(path).size(), qint64{1} << 30) << "was changed";
    }

    HugeFile file{"file"};
    QString path = QString::fromStdString(file.path());
    std::optional<std::uint64_t> before = bytesRead();
};

TEST_F(AppSize, AKiosksConfigurationIsRefused) {
    EXPECT_EQ(faultLines(loadKioskConfig(path)), QStringList(path + QStringLiteral(": larger than 1 MiB: refused")));
}

TEST_F(AppSize, ALogoIsRefused) { EXPECT_TRUE(faultOfLogo(path)); }

TEST_F(AppSize, ACheckUpIsRefused) {
    try {
        DraftFile(path).load(KnowledgeBase(KnowledgeContent{}));
        FAIL() << "was taken";
    } catch (const ContentError& error) {
        EXPECT_EQ(error.faults().front().reason, "larger than 1 MiB: refused");
    }
}

TEST_F(AppSize, OfAKeptCheckUpTheTimeAloneIsTold) {
    const auto summary = DraftFile(path).summary();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->answers, 0);
}

TEST_F(AppSize, SettingsCountAsEmpty) { EXPECT_EQ(AppSettings(path).textSize(), AppSettings::leastTextSize); }

TEST(AppSizeOfNoFile, WhatNeverEndsIsRefused) {
    if (!QFileInfo::exists(QStringLiteral("/dev/zero"))) GTEST_SKIP() << "no /dev/zero here";
    EXPECT_THROW(DraftFile(QStringLiteral("/dev/zero")).load(KnowledgeBase(KnowledgeContent{})), ContentError);
    EXPECT_FALSE(loadKioskConfig(QStringLiteral("/dev/zero")).isSound());
    EXPECT_EQ(AppSettings(QStringLiteral("/dev/zero")).textSize(), AppSettings::leastTextSize);
}

}  // namespace
}  // namespace kneemap
