#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/shaped_text.h"

namespace kneemap {

TextLabel::TextLabel(TypeRole type, const QString& text, QWidget* parent)
    : QLabel(parent), words_(text), type_(type) {
    installAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &TextLabel::dress);
    dress();
}

TextLabel::~TextLabel() = default;

void TextLabel::setText(const QString& text) {
    if (text == words_) return;
    words_ = text;
    dress();
    if (!accessibleName().isEmpty() || !QAccessible::isActive()) return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void TextLabel::setType(TypeRole type) {
    type_ = type;
    dress();
}

void TextLabel::setColour(Role role) {
    if (role == colour_) return;
    colour_ = role;
    dress();
}

void TextLabel::setStrong(bool strong) {
    strong_ = strong;
    dress();
}

void TextLabel::setCentred(bool centred) {
    centred_ = centred;
    update();
}

void TextLabel::setSingleLine(bool single) {
    wraps_ = !single;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wraps_);
    setSizePolicy(policy);
    dress();
}

void TextLabel::setSelectable(bool selectable) {
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    if (selectable) setFocusPolicy(Qt::ClickFocus);
}

void TextLabel::setReadingWidth(bool limited) {
    limited_ = limited;
    dress();
}

double TextLabel::linePixels() const { return shaped().step(); }

QSize TextLabel::sizeHint() const {
    const double natural = shaped().naturalWidth() + 2;
    const double widest = wraps_ ? std::min(natural, static_cast<double>(theme().readingWidth())) : natural;
    const int width = static_cast<int>(std::ceil(widest));
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const {
    if (!wraps_) return sizeHint();
    return {static_cast<int>(shaped().leastWidth()) + 1, static_cast<int>(std::ceil(linePixels()))};
}

int TextLabel::heightForWidth(int width) const {
    // A layout asks for the whole of its width, however little of it the words may take.
    const int used = std::min(width, maximumWidth());
    return static_cast<int>(std::ceil(shaped().size(used).height()));
}

void TextLabel::paintEvent(QPaintEvent* event) {
    if (setOut_) return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(colour(isEnabled() ? colour_ : Role::textQuiet));
    shaped().paint(painter, rect(), layoutDirection(), centred_);
}

void TextLabel::mousePressEvent(QMouseEvent* event) {
    if (textInteractionFlags().testFlag(Qt::TextSelectableByMouse) && !setOut_) setOutForMarking();
    QLabel::mousePressEvent(event);
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) forgetSize();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange) dress();
}

void TextLabel::dress() {
    const QFont wanted = theme().font(type_, strong_);
    if (font() != wanted) setFont(wanted);
    setMaximumWidth(limited_ ? theme().readingWidth() : QWIDGETSIZE_MAX);
    if (setOut_) {
        setOut_ = false;
        QLabel::clear();
    }
    forgetSize();
    update();
}

void TextLabel::setOutForMarking() {
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour(colour_));
    setPalette(colours);
    setForegroundRole(QPalette::WindowText);  // a button hands its own down to what stands in it
    setTextFormat(Qt::RichText);
    QLabel::setWordWrap(wraps_);
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((centred_ ? Qt::Alignment(Qt::AlignHCenter) : start) | Qt::AlignAbsolute | Qt::AlignTop);
    // The text engine puts the whole of a line's extra height below it; half of it belongs above.
    const double natural = std::ceil(QFontMetricsF(font()).height());
    const int half = static_cast<int>(std::lround((linePixels() - natural) / 2));
    setContentsMargins(0, half, 0, -half);
    QLabel::setText(QStringLiteral("<p style=\"margin:0; line-height:%1%\">%2</p>")
                        .arg(100.0 * linePixels() / natural, 0, 'f', 1)
                        .arg(words_.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"))));
    setOut_ = true;
}

void TextLabel::forgetSize() {
    shaped_.reset();
    updateGeometry();
}

ShapedText& TextLabel::shaped() const {
    if (!shaped_) shaped_ = std::make_unique<ShapedText>(WrappedText{words_, theme().font(type_, strong_), theme().lineHeight(type_), centred_});
    return *shaped_;
}

}  // namespace kneemap
