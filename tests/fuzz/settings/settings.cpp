#include "app/pages/settings/app_settings.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/require.h"

namespace kneemap::fuzz {
namespace {

/// As in the program: a settings file may hold values of types that a QGuiApplication must stand for.
void startWindowSystem() {
    static int count = 1;
    static char name[] = "fuzz_settings";
    static char* values[] = {name, nullptr};
    static const bool offscreen = qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(count, values);
    Q_UNUSED(offscreen)
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void requireSound(const AppSettings& settings) {
    require(settings.textSize() >= AppSettings::leastTextSize && settings.textSize() <= AppSettings::mostTextSize, "text keeps its bounds");
    require(settings.colours() <= ThemeChoice::contrast && settings.skinTone() <= SkinTone::deep && settings.unit() <= DistanceUnit::miles,
            "a choice is one of those there are");
    require(settings.language().size() <= 12 && settings.windowPlace().size() <= 1024, "what is kept is short");
}

auto choicesOf(const AppSettings& settings) {
    return std::tuple(settings.language(), settings.colours(), settings.hasLessMotion(), settings.unit(), settings.skinTone(), settings.keepsChecks(),
                      settings.windowPlace(), settings.wantsHint(Hint::spots), settings.wantsHint(Hint::answers));
}

}  // namespace

bool takes(std::string_view input) {
    startWindowSystem();
    static const QTemporaryDir folder;
    static int number = 0;
    // Qt remembers a settings file by its name and reads it anew only if its size or its time in milliseconds has changed.
    const QString path = folder.filePath(QString::number(++number));
    const QByteArray bytes(input.data(), static_cast<qsizetype>(input.size()));
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file can be written");
    }
    AppSettings settings(path);
    requireSound(settings);
    require(bytesOf(path) == bytes, "reading changes nothing");
    const AppSettings fresh{QString()};
    const bool taken = choicesOf(settings) != choicesOf(fresh) || settings.textSize() != fresh.textSize();

    settings.setTextSize(settings.textSize() == 125 ? 150 : 125);
    require(settings.isStored(), "a choice is stored whatever was there before");
    const QString elsewhere = path + QStringLiteral(".again");
    require(QFile::rename(path, elsewhere), "a stored file can be moved");
    const AppSettings again(elsewhere);
    require(again.textSize() == settings.textSize() && choicesOf(again) == choicesOf(settings), "a choice that is stored comes back, and so do the others");
    QFile::remove(elsewhere);
    QFile::remove(path + QStringLiteral(".unreadable"));
    return taken;
}

}  // namespace kneemap::fuzz
