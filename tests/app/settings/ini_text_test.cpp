#include "app/ini_text.h"

#include <gtest/gtest.h>

namespace kneemap {
namespace {

using Words = QHash<QString, QString>;

TEST(IniText, ReadsTheWordsOfOneSection) {
    const QByteArray bytes = "size=1\n[General]\nsize = 2 \r\nplace=\"AW=\"\n; size=3\n# size=4\n\n[Other]\nsize=5\n";
    const IniText general = readIni(bytes);
    EXPECT_TRUE(general.sound);
    EXPECT_EQ(general.words, (Words{{"size", "2"}, {"place", "AW="}}));
    EXPECT_EQ(readIni(bytes, "Other").words, (Words{{"size", "5"}}));
    EXPECT_TRUE(readIni(bytes, "None").words.isEmpty());
}

TEST(IniText, WhatStandsBeforeTheFirstSectionIsGeneral) {
    EXPECT_EQ(readIni("\xEF\xBB\xBFsize=1").words, (Words{{"size", "1"}}));
    EXPECT_TRUE(readIni("size=1", "Other").words.isEmpty());
}

TEST(IniText, AWordIsTakenAsItStands) {
    EXPECT_EQ(readIni("a=@Variant(\\0\\xb)\nb=\"open\nc=\\x64\nd=\ne=\"").words,
              (Words{{"a", "@Variant(\\0\\xb)"}, {"b", "\"open"}, {"c", "\\x64"}, {"d", ""}, {"e", "\""}}));
}

TEST(IniText, TellsOfALineThatIsNone) {
    for (const char* line : {"[", "=1", "size", "{\"size\": 1}", "\x01\x02"}) EXPECT_FALSE(readIni(line).sound) << line;
    for (const char* line : {"", "\n\n", ";", "#", "[]", "[a][b]", "size="}) EXPECT_TRUE(readIni(line).sound) << line;
}

}  // namespace
}  // namespace kneemap
