#include "app/language.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <algorithm>

/// A static library drops its resources unless somebody asks for them; the macro must stand outside any namespace.
static void loadLanguageResources() {
    Q_INIT_RESOURCE(languages);
}

namespace kneemap {
namespace {

QString folder() {
    static const bool loaded = (loadLanguageResources(), true);
    Q_UNUSED(loaded)
    return QStringLiteral(":/i18n");
}

/// As its speakers write it. Of a language without a country Qt names one all the same: "español de España".
QString nameOf(const QString& code) {
    QString name = QLocale(code).nativeLanguageName();
    if (!code.contains(QLatin1Char('_'))) name = name.section(QStringLiteral(" de "), 0, 0);
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

/// How the language writes numbers and dates: as the computer has it set, if that is set to this language. Digits are 0 to
/// 9 in every language, as they are in the translations: of Arabic it takes the form of a country where that is so.
QLocale localeOf(const QString& code) {
    const QLocale system = QLocale::system();
    const QLocale locale = system.name().startsWith(code + QLatin1Char('_')) ? system : QLocale(code);
    if (locale.zeroDigit() == QLatin1String("0")) return locale;
    const QList<QLocale> others = QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    constexpr int july = 7;  // months have names of their own in the Maghreb and the Levant
    const auto western = std::find_if(others.begin(), others.end(), [&](const QLocale& l) {
        return l.zeroDigit() == QLatin1String("0") && l.monthName(july) == locale.monthName(july);
    });
    return western == others.end() ? locale : *western;
}

/// What is spoken aside, instead of the language of the window.
QTranslator* aside = nullptr;

/// The words of the window, which give way to what is spoken aside.
class WindowWords : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char* disambiguation, int count) const override {
        return aside != nullptr ? aside->translate(context, text, disambiguation, count) : QTranslator::translate(context, text, disambiguation, count);
    }
};

/// The translation, or nothing where there is none. A translator takes itself out of the application when it goes.
template <class Translator = QTranslator>
std::unique_ptr<Translator> loaded(const QString& file, const QString& from) {
    auto translator = std::make_unique<Translator>();
    return translator->load(file, from) ? std::move(translator) : nullptr;
}

}  // namespace

Language::Language(QObject* parent) : QObject(parent) {}

std::vector<LanguageName> Language::available() {
    std::vector<LanguageName> list = {{QStringLiteral("en"), QStringLiteral("English")}};
    for (QString file : QDir(folder()).entryList({QStringLiteral("kneemap_*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.remove(QStringLiteral("kneemap_")).remove(QStringLiteral(".qm"));
        if (code != QLatin1String("en")) list.push_back({code, nameOf(code)});
    }
    return list;
}

QString Language::wordsIn(const QString& code, const char* context, const char* english) {
    const auto translator = loaded(QStringLiteral("kneemap_") + code, folder());
    const QString words = translator ? translator->translate(context, english) : QString();
    return words.isEmpty() ? QString::fromUtf8(english) : words;
}

QString Language::ownName() const {
    return code_ == QLatin1String("en") ? QStringLiteral("English") : nameOf(code_);
}

void Language::speak(const QString& wanted) {
    const QString full = wanted.isEmpty() ? QLocale::system().name() : wanted;
    window_.reset();
    code_ = QStringLiteral("en");
    // A language of one country ("pt_BR") before the language alone.
    for (const QString& code : {full, full.section(QLatin1Char('_'), 0, 0)}) {
        if (window_) break;
        // Asked before: Qt's translator would take "pt" for "pt_BR" without a word.
        if (!QFile::exists(QStringLiteral("%1/kneemap_%2.qm").arg(folder(), code))) continue;
        window_ = loaded<WindowWords>(QStringLiteral("kneemap_") + code, folder());
        if (window_) code_ = code;
    }
    // English has a file too, for its plurals.
    if (!window_) window_ = loaded<WindowWords>(QStringLiteral("kneemap_en"), folder());
    qt_ = loaded(QStringLiteral("qtbase_") + code_, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (qt_) QCoreApplication::installTranslator(qt_.get());
    if (window_) QCoreApplication::installTranslator(window_.get());
    QLocale::setDefault(localeOf(code_));
    QApplication::setLayoutDirection(QLocale(code_).textDirection());
}

SpokenAside::SpokenAside(const QString& code) : words_(loaded(QStringLiteral("kneemap_") + code, folder())) {
    QString spoken = code;
    if (!words_) {
        spoken = QStringLiteral("en");
        words_ = loaded(QStringLiteral("kneemap_en"), folder());
    }
    aside = words_.get();
    QLocale::setDefault(localeOf(spoken));
}

SpokenAside::~SpokenAside() {
    aside = nullptr;
    QLocale::setDefault(before_);
}

}  // namespace kneemap
