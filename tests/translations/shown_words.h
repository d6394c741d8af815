#pragma once

#include <QSet>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace kneemap {

/// Every text a window shows or tells a screen reader: labels, buttons, names, descriptions, tips; what is folded away too.
QStringList shownWords(QWidget& window);

/// Notes what the program asks to have translated, and translates nothing itself.
class AskedWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int count) const override;

    /// The program's own; Qt's dialogs and keys have contexts of their own.
    const QSet<QString>& asked() const { return asked_; }
    static QString key(const QString& context, const QString& source, const QString& comment);

private:
    mutable QSet<QString> asked_;
};

/// Tells English by three words in a row that some source text has and no translation or citation has.
class EnglishWords {
public:
    void addSource(const QString& text, const QStringList& translations);
    /// English on purpose, as titles of papers are.
    void allow(const QString& text);

    /// The English found in a text; empty if there is none.
    QString in(const QString& text) const;

private:
    QSet<QString> triples_, allowed_, short_, shortAllowed_;
};

}  // namespace kneemap
