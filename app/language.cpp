#include "app/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace kneemap {
namespace {

const QString folder = QStringLiteral(":/i18n");

QString nameOf(const QString& code) {
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

/// The translation, or nothing where there is none. A translator takes itself out of the application when it goes.
std::unique_ptr<QTranslator> loaded(const QString& file, const QString& from) {
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, from) ? std::move(translator) : nullptr;
}

}  // namespace

Language::Language(QObject* parent) : QObject(parent) {}

std::vector<LanguageName> Language::available() {
    std::vector<LanguageName> list = {{QStringLiteral("en"), QStringLiteral("English")}};
    for (QString file : QDir(folder).entryList({QStringLiteral("kneemap_*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.remove(QStringLiteral("kneemap_")).remove(QStringLiteral(".qm"));
        if (code != QLatin1String("en")) list.push_back({code, nameOf(code)});
    }
    return list;
}

QString Language::wordsIn(const QString& code, const char* context, const char* english) {
    const auto translator = loaded(QStringLiteral("kneemap_") + code, folder);
    const QString words = translator ? translator->translate(context, english) : QString();
    return words.isEmpty() ? QString::fromUtf8(english) : words;
}

QString Language::ownName() const {
    return code_ == QLatin1String("en") ? QStringLiteral("English") : nameOf(code_);
}

void Language::speak(const QString& wanted) {
    const QString code = wanted.isEmpty() ? QLocale::system().name().section(QLatin1Char('_'), 0, 0) : wanted;
    window_ = loaded(QStringLiteral("kneemap_") + code, folder);
    code_ = window_ ? code : QStringLiteral("en");
    // English has a file too, for its plurals.
    if (!window_) window_ = loaded(QStringLiteral("kneemap_en"), folder);
    qt_ = loaded(QStringLiteral("qtbase_") + code_, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (qt_) QCoreApplication::installTranslator(qt_.get());
    if (window_) QCoreApplication::installTranslator(window_.get());
    const QLocale system = QLocale::system();
    const bool same = system.name().startsWith(code_ + QLatin1Char('_'));
    QLocale::setDefault(same ? system : QLocale(code_));
    QApplication::setLayoutDirection(QLocale(code_).textDirection());
}

}  // namespace kneemap
