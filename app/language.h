#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

namespace kneemap {

/// One language of the window.
struct LanguageName {
    QString code;     ///< "en", "de"
    QString ownName;  ///< as its speakers write it
};

/// The language that the window speaks; only that one is loaded.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);

    /// English, and every language whose translation is part of the program.
    static std::vector<LanguageName> available();

    /// Words of the window in any language, whatever is spoken now; the English ones where there is no translation. Names as in
    /// QCoreApplication::translate.
    static QString wordsIn(const QString& code, const char* context, const char* english);

    const QString& code() const { return code_; }
    QString ownName() const;

    /// Speaks `code`, or the computer's language if it is empty; English where there is no translation. Sets locale and
    /// reading direction.
    void speak(const QString& code);

private:
    QString code_ = QStringLiteral("en");
    std::unique_ptr<QTranslator> window_;
    std::unique_ptr<QTranslator> qt_;
};

/// While it lives, tr() and QLocale() speak another language than the Language does, and no widget hears of it: for words that
/// go on paper. One at a time, made and gone before the window takes its next event; an unknown code speaks English.
class SpokenAside {
public:
    explicit SpokenAside(const QString& code);
    ~SpokenAside();
    SpokenAside(const SpokenAside&) = delete;
    SpokenAside& operator=(const SpokenAside&) = delete;

private:
    std::unique_ptr<QTranslator> words_;
    QLocale before_;
};

}  // namespace kneemap
