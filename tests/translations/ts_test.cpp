/// What can be told of a translation without knowing its language.
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <functional>
#include <iterator>

#include "ts_file.h"

namespace kneemap {
namespace {

class Translation : public ::testing::TestWithParam<QString> {
protected:
    static QString file() { return translationFiles().at(GetParam()); }
    /// Collects all faults before it fails: a translator wants the whole list.
    static void forEachForm(const std::function<QString(const Message&, const QString& form)>& faultOf) {
        const std::vector<Message> messages = readTs(file());
        ASSERT_GT(messages.size(), 4000U);
        QStringList faults;
        for (const Message& message : messages) {
            for (const QString& form : message.forms) {
                const QString fault = faultOf(message, form);
                if (!fault.isEmpty()) faults.append(named(message) + QStringLiteral("\n    ") + form + QStringLiteral("\n    ") + fault);
            }
        }
        EXPECT_TRUE(faults.isEmpty()) << faults.size() << " in " << qPrintable(GetParam()) << ":\n" << qPrintable(faults.join(QLatin1Char('\n')));
    }
};

/// All matches, sorted.
QStringList all(const QRegularExpression& what, const QString& text) {
    QStringList found;
    for (auto it = what.globalMatch(text); it.hasNext();) found.append(it.next().captured());
    found.sort();
    return found;
}

QString differs(const QStringList& wanted, const QStringList& has) {
    return wanted == has ? QString() : QStringLiteral("wants [%1], has [%2]").arg(wanted.join(QLatin1Char(' ')), has.join(QLatin1Char(' ')));
}

TEST_P(Translation, IsFinished) {
    QStringList open;
    for (const Message& message : readTs(file())) {
        const bool empty = message.forms.isEmpty() || std::any_of(message.forms.begin(), message.forms.end(), [](const QString& f) { return f.trimmed().isEmpty(); });
        if (empty || !message.state.isEmpty()) open.append(named(message));
    }
    EXPECT_TRUE(open.isEmpty()) << open.size() << " texts of " << qPrintable(GetParam()) << " are not finished:\n" << qPrintable(open.mid(0, 30).join(QLatin1Char('\n')));
}

TEST_P(Translation, KeepsWhatIsFilledIn) {
    static const QRegularExpression placeholder(QStringLiteral("%n|%L?[0-9]{1,2}|\\{[a-z-]+\\}"));
    forEachForm([](const Message& message, const QString& form) {
        QStringList wanted = all(placeholder, message.source);
        QStringList has = all(placeholder, form);
        // "Two weeks" needs no figure: a form for one number alone may say it in words.
        if (message.plural && !has.contains(QStringLiteral("%n")) && form != message.forms.last()) wanted.removeAll(QStringLiteral("%n"));
        has.removeDuplicates();
        wanted.removeDuplicates();
        return differs(wanted, has);
    });
}

TEST_P(Translation, KeepsTagsAndKeysOfButtons) {
    static const QRegularExpression tag(QStringLiteral("</?[a-z]+[^>]*>|&(?=\\w)"));
    forEachForm([](const Message& message, const QString& form) { return differs(all(tag, message.source), all(tag, form)); });
}

/// 5,205 and 5.205 and 5205 are one number; 38 °C is one in every language.
QStringList numbersIn(QString text) {
    static const QRegularExpression placeholder(QStringLiteral("%n|%L?[0-9]{1,2}"));
    static const QRegularExpression thousands(QStringLiteral("(?<=[0-9])[.,\\x{00a0}\\x{202f}\\x{066c} ](?=[0-9]{3}(?![0-9]))"));
    static const QRegularExpression decimals(QStringLiteral("(?<=[0-9])[,\\x{066b}](?=[0-9])"));
    static const QRegularExpression number(QStringLiteral("(?<![\\p{Latin}0-9.])[0-9]+(\\.[0-9]+)?"));  // "Pos1" is the name of a key
    text.remove(placeholder).remove(thousands).replace(decimals, QStringLiteral("."));
    return all(number, text);
}

TEST_P(Translation, KeepsEveryNumber) {
    forEachForm([](const Message& message, const QString& form) { return differs(numbersIn(message.source), numbersIn(form)); });
}

TEST_P(Translation, WritesDigitsFrom0To9) {
    forEachForm([](const Message&, const QString& form) {
        const bool other = std::any_of(form.begin(), form.end(), [](QChar c) { return c.isDigit() && (c < QLatin1Char('0') || c > QLatin1Char('9')); });
        return other ? QStringLiteral("has other digits") : QString();
    });
}

TEST_P(Translation, EndsAsTheSourceEnds) {
    const auto kind = [](const QString& text) {
        const QString bare = text.trimmed();
        const QChar last = bare.isEmpty() ? QChar() : bare.back();
        if (last == QLatin1Char('?') || last == QChar(0x61f)) return QStringLiteral("a question mark");
        if (last == QLatin1Char(':')) return QStringLiteral("a colon");
        if (QStringLiteral(".!…").contains(last)) return QStringLiteral("a full stop");
        return QStringLiteral("no mark");
    };
    forEachForm([&](const Message& message, const QString& form) {
        return kind(message.source) == kind(form) ? QString() : QStringLiteral("wants %1, has %2").arg(kind(message.source), kind(form));
    });
}

TEST_P(Translation, HasNoSpaceAtItsEndsThatTheSourceHasNot) {
    forEachForm([](const Message& message, const QString& form) {
        const bool same = message.source.startsWith(QLatin1Char(' ')) == form.startsWith(QLatin1Char(' ')) && message.source.endsWith(QLatin1Char(' ')) == form.endsWith(QLatin1Char(' '));
        return same && !form.contains(QLatin1String("  ")) ? QString() : QStringLiteral("spaces");
    });
}

/// A soft hyphen (U+00AD) tells where.
TEST_P(Translation, LongWordsMayBeBroken) {
    static const QRegularExpression tooLong(QStringLiteral("\\p{L}{19,}"));
    forEachForm([](const Message&, const QString& form) { return tooLong.match(form).captured(); });
}

/// lupdate over today's code and content must find nothing new and drop nothing.
TEST_P(Translation, IsUpToDateWithCodeAndContent) {
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    ASSERT_TRUE(QFile::copy(file(), fresh));
    QProcess lupdate;
    lupdate.start(QStringLiteral(KNEEMAP_LUPDATE), {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral(KNEEMAP_SOURCE_DIR),
                                                    QStringLiteral(KNEEMAP_SOURCE_DIR "/app"), QStringLiteral(KNEEMAP_KNOWLEDGE_WORDS), QStringLiteral("-ts"), fresh});
    ASSERT_TRUE(lupdate.waitForFinished(60000)) << qPrintable(lupdate.errorString());
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();
    const auto keys = [](const QString& path) {
        QStringList list;
        for (const Message& m : readTs(path)) {
            if (m.state != QLatin1String("vanished")) list.append(m.context + QLatin1Char('|') + m.source + QLatin1Char('|') + m.comment);
        }
        list.sort();
        return list;
    };
    const QStringList before = keys(file()), after = keys(fresh);
    QStringList changed;
    std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(changed));
    EXPECT_TRUE(changed.isEmpty()) << "run the target update-translations; " << changed.size() << " texts differ:\n" << qPrintable(changed.mid(0, 30).join(QLatin1Char('\n')));
}

std::vector<QString> codes() {
    std::vector<QString> list;
    for (const auto& [code, file] : translationFiles()) list.push_back(code);
    return list;
}

INSTANTIATE_TEST_SUITE_P(Languages, Translation, ::testing::ValuesIn(codes()), [](const auto& one) { return one.param.toStdString(); });

}  // namespace
}  // namespace kneemap
