#include "shown_words.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QRegularExpression>
#include <QWidget>

#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr qsizetype inARow = 3;

void addTold(QAccessibleInterface* told, QStringList& words) {
    if (told == nullptr) return;
    words << told->text(QAccessible::Name) << told->text(QAccessible::Description);
    for (int i = 0; i < told->childCount(); ++i) addTold(told->child(i), words);
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}’'-]+"));
    return text.toLower().remove(QChar(QChar::SoftHyphen)).split(between, Qt::SkipEmptyParts);
}

QSet<QString> triplesOf(const QString& text) {
    const QStringList words = wordsOf(text);
    QSet<QString> triples;
    for (qsizetype i = 0; i + inARow <= words.size(); ++i) triples.insert(words.mid(i, inARow).join(QLatin1Char(' ')));
    return triples;
}

}  // namespace

QStringList shownWords(QWidget& window) {
    QStringList words{window.windowTitle()};
    QList<QWidget*> all = window.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const TextLabel*>(widget)) words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) words << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) words << line->placeholderText();
    }
    addTold(QAccessible::queryAccessibleInterface(&window), words);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QString AskedWords::key(const QString& context, const QString& source, const QString& comment) {
    return context + QLatin1Char('|') + source + QLatin1Char('|') + comment;
}

QString AskedWords::translate(const char* context, const char* source, const char* comment, int) const {
    const QString name = QString::fromUtf8(context);
    if (!name.startsWith(QLatin1Char('Q'))) asked_.insert(key(name, QString::fromUtf8(source), QString::fromUtf8(comment)));
    return {};
}

void EnglishWords::addSource(const QString& text, const QStringList& translations) {
    triples_.unite(triplesOf(text));
    for (const QString& each : translations) {
        allowed_.unite(triplesOf(each));
        shortAllowed_.insert(each);
    }
    if (!wordsOf(text).isEmpty()) short_.insert(text);
}

void EnglishWords::allow(const QString& text) {
    allowed_.unite(triplesOf(text));
    shortAllowed_.insert(text);
}

QString EnglishWords::in(const QString& text) const {
    if (short_.contains(text) && !shortAllowed_.contains(text)) return text;
    for (const QString& triple : triplesOf(text)) {
        if (triples_.contains(triple) && !allowed_.contains(triple)) return triple;
    }
    return {};
}

}  // namespace kneemap
