#include "tests/faults/saver.h"

#include <QTemporaryDir>
#include <map>

#include "app/draft_file.h"
#include "app/pages/settings/app_settings.h"
#include "app/private_file.h"
#include "core/report/check_up_file.h"
#include "tests/faults/folder.h"

namespace kneemap::faults {
namespace {

History toldUntil(int number) {
    History told;
    told.side = number % 2 == 0 ? Side::left : Side::right;
    told.answers.emplace(QuestionId("age"), Number(number));
    for (int i = 0; i < number % 60; ++i) told.answers.emplace(QuestionId("question-" + std::to_string(i)), Unsure{});
    return told;
}

/// Some hundred kilobytes, as a PDF has.
QByteArray report(int number) { return QByteArray::number(number) + QByteArray(150'000 + number % 7 * 10'000, 'p'); }

bool choose(const QString& file, int number) {
    AppSettings settings(file);
    settings.setTextSize(101 + number % 100);
    return settings.isStored();
}

QByteArray chosen(int number) {
    static std::map<int, QByteArray> known;
    QByteArray& bytes = known[number % 100];
    if (bytes.isEmpty()) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("kneemap.ini"));
        choose(file, number);
        bytes = bytesOf(file);
    }
    return bytes;
}

}  // namespace

std::vector<Saver> everySaver(const QString& folder) {
    const auto in = [&folder](const char* name) { return folder + QLatin1Char('/') + QLatin1String(name); };
    const QString draft = in("last-check.kneemap"), settings = in("kneemap.ini"), pdf = in("knee-check.pdf");
    return {
        {"check-up", draft, [draft](int number) { return DraftFile(draft).save(toldUntil(number)).isEmpty(); },
         [](int number) { return QByteArray::fromStdString(writeCheckUp(toldUntil(number))); }},
        {"settings", settings, [settings](int number) { return choose(settings, number); }, chosen},
        {"report", pdf, [pdf](int number) { return writePrivately(pdf, report(number)).isEmpty(); }, report},
    };
}

}  // namespace kneemap::faults
