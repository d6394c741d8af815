#pragma once

#include <gtest/gtest.h>

#include <QDateTime>
#include <QProcess>
#include <QStringList>
#include <QTimeZone>

#include "app/clinical_text.h"
#include "app/content/content_folder.h"
#include "app/report/report_document.h"
#include "core/reasoning/assess.h"
#include "tests/core/support/vignettes.h"

namespace kneemap {

/// The shipped content, the cases of tests/vignettes, and papers made of them on a Monday.
class ReportCase : public ::testing::Test {
protected:
    static inline const QDateTime monday{QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc()};
    static inline const QSizeF a4{210, 297};
    static inline const QSizeF letter{215.9, 279.4};

    static const KnowledgeBase& knowledge() {
        static const KnowledgeBase base = shippedKnowledge();
        return base;
    }
    static std::string folder() { return KNEEMAP_SOURCE_DIR "/tests/vignettes"; }
    static const std::vector<tests::ToldCase>& cases() {
        static const std::vector<tests::ToldCase> all = tests::toldCases(knowledge(), folder());
        return all;
    }

    static Report reportOf(const History& history) { return makeReport(knowledge(), history, assess(knowledge(), history)); }
    static Report reportOf(const char* name) { return reportOf(tests::toldCase(knowledge(), folder(), name)); }
    PaperDocument paperOf(const char* name, const ReportChoices& choices = {}) const { return reportDocument(reportOf(name), text, monday, choices); }

    /// What a program of the system prints; fails the test if it does not run.
    static QByteArray outputOf(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60000)) << program.toStdString() << " is wanted by this test";
        EXPECT_EQ(process.exitCode(), 0) << program.toStdString() << ": " << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }

    ClinicalText text{knowledge()};
};

/// An emergency, one for today, one that can wait and one for home.
inline constexpr const char* levelCases[] = {"textbook/septic-41m-fever", "textbook/gout-55m-night", "textbook/bsi-26f-marathon", "textbook/pfp-29m-desk"};

}  // namespace kneemap
