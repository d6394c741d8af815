#pragma once

#include <QStringList>
#include <QWidget>
#include <optional>

#include "app/pages/hint.h"
#include "app/style/button_kind.h"

class QKeyEvent;

namespace kneemap {

class HeadingLabel;

/// What the foot of the window shows for a page.
struct FooterState {
    bool back = true;
    QString backWords;  ///< empty: "Back"
    QString progress;   ///< "About 6 more questions"; empty for none
    QString skip;       ///< "Skip this"; empty hides the button
    QString main;       ///< empty hides the main button
    ButtonKind mainKind = ButtonKind::primary;
    bool shown = true;  ///< false: the page has no foot
};

/// One page of the window. A page shows what it is given and tells what the person did; it knows no other page and
/// decides nothing about medicine.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page's one heading: it takes the focus when the page comes, so that a screen reader begins there.
    virtual HeadingLabel* heading() const = 0;
    virtual FooterState footer() const = 0;
    /// The main button of the foot, or Enter.
    virtual void goOn() {}
    virtual void skip() {}
    /// Keys that mean something anywhere on the page (1 to 9, N, F1); true if taken.
    virtual bool takeKey(const QKeyEvent&) { return false; }
    /// The step of the trail, from 0; below 0 the trail is hidden.
    virtual int trailStep() const { return -1; }
    /// True where the page says what to do in an emergency: it may be read for longer than others.
    virtual bool isEmergency() const { return false; }
    /// What is read aloud of the page, sentence by sentence; empty where nothing is.
    virtual QStringList spoken() const { return {}; }
    /// The hint that this page has for a newcomer. It is not shown until it is asked for.
    virtual std::optional<Hint> hint() const { return std::nullopt; }
    virtual void setHintShown(bool) {}

Q_SIGNALS:
    void footerChanged();
    /// The person has read the hint and wants it no more.
    void hintClosed();
};

}  // namespace kneemap
