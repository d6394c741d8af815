#include "app/widgets/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

#include "app/widgets/care_card.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/opener_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

/// A window with what has popped up over it: Qt shows menus to nobody who goes through the tree.
class WindowInterface : public QAccessibleWidget {
public:
    explicit WindowInterface(QWidget* window) : QAccessibleWidget(window, QAccessible::Window) {}

    int childCount() const override { return QAccessibleWidget::childCount() + static_cast<int>(popups().size()); }

    QAccessibleInterface* child(int index) const override {
        const int own = QAccessibleWidget::childCount();
        return index < own ? QAccessibleWidget::child(index) : QAccessible::queryAccessibleInterface(popups().value(index - own));
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        const qsizetype found = child != nullptr ? popups().indexOf(qobject_cast<QWidget*>(child->object())) : -1;
        return found < 0 ? QAccessibleWidget::indexOfChild(child) : QAccessibleWidget::childCount() + static_cast<int>(found);
    }

private:
    QList<QWidget*> popups() const {
        QList<QWidget*> open;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget* each : all) {
            const QWidget* over = each->parentWidget();
            if (each->isVisible() && each->windowType() == Qt::Popup && over != nullptr && over->window() == widget())
                open.append(each);
        }
        return open;
    }
};

/// A panel that has popped up: part of the window it lies over.
class PopupInterface : public QAccessibleWidget {
public:
    explicit PopupInterface(QWidget* panel) : QAccessibleWidget(panel, QAccessible::Dialog) {}

    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(widget()->parentWidget()->window());
    }
};

/// Words as they are written, without the markup that carries their line height.
class WordsInterface : public QAccessibleWidget {
public:
    WordsInterface(TextLabel* label, QAccessible::Role role) : QAccessibleWidget(label, role) {}

    QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !widget()->accessibleName().isEmpty()) return given;
        // Lines are for the eye: read out, they are one sentence.
        return static_cast<const TextLabel*>(widget())->text().replace(QLatin1Char('\n'), QLatin1Char(' '));
    }

    /// A heading holds the focus when a page comes, and words are marked with the mouse: neither is a place to go to.
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = widget()->hasFocus();
        return state;
    }
};

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
/// Says of which level a heading is, which Qt could not pass on before.
class HeadingInterface : public WordsInterface, public QAccessibleAttributesInterface {
public:
    explicit HeadingInterface(HeadingLabel* label) : WordsInterface(label, QAccessible::Heading) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::AttributesInterface) return static_cast<QAccessibleAttributesInterface*>(this);
        return WordsInterface::interface_cast(type);
    }
    QList<QAccessible::Attribute> attributeKeys() const override { return {QAccessible::Attribute::Level}; }
    QVariant attributeValue(QAccessible::Attribute key) const override {
        if (key != QAccessible::Attribute::Level) return {};
        return static_cast<const HeadingLabel*>(widget())->level();
    }
};
#else
class HeadingInterface : public WordsInterface {
public:
    explicit HeadingInterface(HeadingLabel* label) : WordsInterface(label, QAccessible::Heading) {}
};
#endif

/// A care card interrupts when it is an emergency.
class CareInterface : public QAccessibleWidget {
public:
    explicit CareInterface(CareCard* card) : QAccessibleWidget(card, QAccessible::Grouping) {}

    QAccessible::Role role() const override {
        const auto* card = static_cast<const CareCard*>(widget());
        const bool alarm = card->level() == CareLevel::emergency && card->headsPage();
        return alarm ? QAccessible::AlertMessage : QAccessible::Grouping;
    }
};

/// A button that paints itself: one thing, whatever pictures lie in it.
class ButtonInterface : public QAccessibleWidget {
public:
    explicit ButtonInterface(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::Button) {
        addControllingSignal(QStringLiteral("clicked(bool)"));
    }

    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QAccessible::Role role() const override {
        if (!button()->isCheckable()) return QAccessible::Button;
        const bool oneOfMany = button()->autoExclusive() || (button()->group() != nullptr && button()->group()->exclusive());
        return oneOfMany ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? button()->text() : given;
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }

    QStringList actionNames() const override {
        return {button()->isCheckable() ? toggleAction() : pressAction(), setFocusAction()};
    }

    void doAction(const QString& name) override {
        if (name == pressAction() || name == toggleAction()) button()->click();
        else QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
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
    if (name == QLatin1String("MainWindow")) return new WindowInterface(widget);
    if (qobject_cast<QMenu*>(widget) != nullptr) return nullptr;  // Qt's own knows what is in it
    if (widget->windowType() == Qt::Popup) return new PopupInterface(widget);
    if (name == QLatin1String("HeadingLabel")) return new HeadingInterface(static_cast<HeadingLabel*>(widget));
    if (name == QLatin1String("TextLabel"))
        return new WordsInterface(static_cast<TextLabel*>(widget), QAccessible::StaticText);
    if (name == QLatin1String("OpenerButton")) return new OpenerInterface(static_cast<OpenerButton*>(widget));
    if (name == QLatin1String("IconView") || name == QLatin1String("RuleLine"))
        return new DecorationInterface(widget);
    if (name == QLatin1String("Trail") || name == QLatin1String("EvidenceBar") || name == QLatin1String("FitMark") ||
        name == QLatin1String("Tag"))
        return new WholeInterface(widget, QAccessible::StaticText);
    if (name == QLatin1String("PaperPreview") || name == QLatin1String("CodeView"))
        return new WholeInterface(widget, QAccessible::Graphic);
    if (name == QLatin1String("OptionGroup") || name == QLatin1String("ScaleRow") ||
        name == QLatin1String("Stepper") || name == QLatin1String("Segment") ||
        name == QLatin1String("Card") || name == QLatin1String("Disclosure"))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    // Qt's own shows nothing but the page and the scroll bar: not the buttons that turn the page.
    if (name == QLatin1String("PageScroll")) return new QAccessibleWidget(widget, QAccessible::Client);
    if (name == QLatin1String("CareCard")) return new CareInterface(static_cast<CareCard*>(widget));
    if (name == QLatin1String("HeaderBar") || name == QLatin1String("FooterBar") ||
        name == QLatin1String("KioskToolRow"))
        return new QAccessibleWidget(widget, QAccessible::ToolBar);
    if (name == QLatin1String("BulletList")) return new QAccessibleWidget(widget, QAccessible::List);
    if (name == QLatin1String("ErrorLine") || name == QLatin1String("CareBand"))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    auto* button = qobject_cast<QAbstractButton*>(widget);
    if (button == nullptr || qobject_cast<QPushButton*>(button) != nullptr || qobject_cast<QCheckBox*>(button) != nullptr ||
        qobject_cast<QRadioButton*>(button) != nullptr || qobject_cast<OpenerButton*>(button) != nullptr)
        return nullptr;
    return new ButtonInterface(button);
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
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(widget, words);
    spoken.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&spoken);
#endif
}

}  // namespace kneemap
