#include "app/draft_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <random>

namespace kneemap {
namespace {

class DraftFileTest : public ::testing::Test {
protected:
    void put(const QByteArray& bytes) const {
        QFile file(draft.path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    QTemporaryDir folder;
    DraftFile draft{folder.filePath(QStringLiteral("draft"))};
};

TEST_F(DraftFileTest, TellsWhatIsInIt) {
    EXPECT_FALSE(draft.summary());
    History told;
    told.side = Side::right;
    told.answers.emplace(QuestionId("one"), Unsure{});
    told.answers.emplace(QuestionId("two"), Choices{});
    ASSERT_EQ(draft.save(told), QString());
    ASSERT_TRUE(draft.summary());
    EXPECT_EQ(draft.summary()->answers, 2);
    EXPECT_EQ(draft.summary()->side, Side::right);
    EXPECT_EQ(draft.summary()->savedAt, QFileInfo(draft.path()).lastModified());
}

TEST_F(DraftFileTest, OfWhatItCannotReadItTellsTheTimeAlone) {
    std::mt19937 random(11);  // NOLINT: the same noise each time
    std::uniform_int_distribution<int> byte(0, 255), length(1, 500);
    QList<QByteArray> files{"{}", "[1,2]", R"({"answers": 7, "side": ["left"]})", R"({"answers": {"a)", QByteArray(2 << 20, '{')};
    for (int round = 0; round < 40; ++round) {
        QByteArray noise;
        for (int i = length(random); i > 0; --i) noise.append(static_cast<char>(byte(random)));
        files.append(noise);
    }
    for (const QByteArray& bytes : files) {
        put(bytes);
        const auto summary = draft.summary();
        ASSERT_TRUE(summary);
        EXPECT_EQ(summary->answers, 0);
        EXPECT_EQ(summary->side, std::nullopt);
    }
}

TEST_F(DraftFileTest, WhatNobodyCanReadIsKeptBesideTheNextOne) {
    put("spoilt");
    draft.setAside();
    EXPECT_FALSE(draft.summary());
    QFile aside(draft.path() + QStringLiteral(".unreadable"));
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
    EXPECT_EQ(aside.readAll(), "spoilt");
}

TEST_F(DraftFileTest, AWipeRemovesWhatWasSetAsideToo) {
    put("spoilt");
    draft.setAside();
    put("{}");
    draft.remove();
    EXPECT_EQ(QDir(QFileInfo(draft.path()).path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

}  // namespace
}  // namespace kneemap
