#include "app/widgets/accessible.h"

#include <QAccessibleWidget>
#include <QWidget>

#include "app/widgets/heading_label.h"
#include "app/widgets/opener_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

/// Words as they are written, without the markup that carries their line height.
class WordsInterface : public QAccessibleWidget {
public:
    WordsInterface(TextLabel* label, QAccessible::Role role) : QAccessibleWidget(label, role) {}

    QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !widget()->accessibleName().isEmpty()) return given;
        return static_cast<const TextLabel*>(widget())->text();
    }
};

/// A thing whose accessible name says all: a screen reader does not look inside.
class WholeInterface : public QAccessibleWidget {
public:
    WholeInterface(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
};

/// A picture that repeats the words beside it.
class DecorationInterface : public QAccessibleWidget {
public:
    explicit DecorationInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Graphic) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.invisible = true;
        state.focusable = false;
        return state;
    }
};

/// A button that says whether what it opens is open.
class OpenerInterface : public QAccessibleWidget {
public:
    explicit OpenerInterface(OpenerButton* button) : QAccessibleWidget(button, QAccessible::Button, button->text()) {
        addControllingSignal(QStringLiteral("clicked(bool)"));
    }

    QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? button()->text() : given;
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString& name) override {
        if (name == pressAction()) button()->click();
        else QAccessibleWidget::doAction(name);
    }

private:
    OpenerButton* button() const { return static_cast<OpenerButton*>(widget()); }
};

QAccessibleInterface* interfaceOf(const QString& className, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || !className.startsWith(QLatin1String("kneemap::"))) return nullptr;
    const QString name = className.mid(9);
    if (name == QLatin1String("HeadingLabel"))
        return new WordsInterface(static_cast<TextLabel*>(widget), QAccessible::Heading);
    if (name == QLatin1String("TextLabel"))
        return new WordsInterface(static_cast<TextLabel*>(widget), QAccessible::StaticText);
    if (name == QLatin1String("OpenerButton")) return new OpenerInterface(static_cast<OpenerButton*>(widget));
    if (name == QLatin1String("IconView") || name == QLatin1String("RuleLine"))
        return new DecorationInterface(widget);
    if (name == QLatin1String("Trail") || name == QLatin1String("EvidenceBar") || name == QLatin1String("FitMark") ||
        name == QLatin1String("Tag"))
        return new WholeInterface(widget, QAccessible::StaticText);
    if (name == QLatin1String("OptionGroup") || name == QLatin1String("ScaleRow") ||
        name == QLatin1String("Stepper") || name == QLatin1String("Segment") || name == QLatin1String("CareCard") ||
        name == QLatin1String("Card") || name == QLatin1String("Disclosure"))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    if (name == QLatin1String("BulletList")) return new QAccessibleWidget(widget, QAccessible::List);
    if (name == QLatin1String("ErrorLine") || name == QLatin1String("CareBand"))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    return nullptr;
}

}  // namespace

void installAccessibility() {
    static const bool installed = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(installed)
}

void alertReader(QWidget* widget, const QString& words) {
    widget->setAccessibleName(words);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace kneemap
