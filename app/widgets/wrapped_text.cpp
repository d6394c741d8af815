#include "app/widgets/wrapped_text.h"

#include <QCache>
#include <QCoreApplication>
#include <memory>

#include "app/widgets/shaped_text.h"

namespace kneemap {
namespace {

constexpr int mostKept = 200;  ///< more than the controls of one page

struct Key {
    QString text;
    QFont font;
    double lineHeight;

    friend bool operator==(const Key&, const Key&) = default;
    friend size_t qHash(const Key& key, size_t seed = 0) { return qHashMulti(seed, key.text, key.font, key.lineHeight); }
};

QCache<Key, ShapedText>& kept() {
    static QCache<Key, ShapedText> words(mostKept);
    static const bool endsWithTheProgram = (qAddPostRoutine(forgetShapedWords), true);  // fonts end before statics do
    Q_UNUSED(endsWithTheProgram)
    return words;
}

ShapedText& shaped(const WrappedText& words) {
    const Key key{words.text, words.font, words.lineHeight};
    if (ShapedText* known = kept().object(key)) return *known;
    auto made = std::make_unique<ShapedText>(words);
    ShapedText& fresh = *made;
    kept().insert(key, made.release());
    return fresh;
}

}  // namespace

QSizeF WrappedText::size(double width) const { return shaped(*this).size(width); }

double WrappedText::naturalWidth() const { return shaped(*this).naturalWidth(); }

double WrappedText::leastWidth() const { return shaped(*this).leastWidth(); }

void WrappedText::paint(QPainter& painter, const QRectF& rect, Qt::LayoutDirection direction) const {
    shaped(*this).paint(painter, rect, direction, centred);
}

void forgetShapedWords() { kept().clear(); }

}  // namespace kneemap
