#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace kneemap {

/// Gives a widget that paints its own focus (the knee plate rings one zone at a time) the dynamic property of this
/// name, set to true; the ring then stays away from it.
inline constexpr char ownFocusProperty[] = "kneemapOwnFocus";

/// The one focus ring on the screen: 3 px in the focus colour, 2 px outside the focused widget. It is shown after
/// keyboard use or while a screen reader is active, and always in high contrast.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

    /// The widget the ring goes round now, or nullptr.
    QWidget* ringed() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* now);
    bool wanted(const QWidget* widget) const;

    QPointer<QFocusFrame> frame_;
    bool byKeyboard_ = false;
};

}  // namespace kneemap
