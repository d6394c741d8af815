#pragma once

#include <QWidget>

class QHBoxLayout;
class QSpacerItem;

namespace kneemap {

class BrandButton;
class PushButton;
class Trail;

/// The head of the window: logo and name, the trail of a check-up, then language, "Aa" and menu. Where room is short
/// the name gives way first, then the word of the language (its globe stays, with the word as name).
class HeaderBar : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget* parent = nullptr);

    Trail* trail() const { return trail_; }
    PushButton* readAloud() const { return readAloud_; }
    PushButton* language() const { return language_; }
    PushButton* textSize() const { return textSize_; }
    PushButton* menu() const { return menu_; }

    void setTrailShown(bool shown);
    /// The button that reads the page aloud, and stops where it is reading.
    void setReadAloud(bool shown, bool reading);
    /// The language's own name, such as "Deutsch".
    void setLanguageName(const QString& name);
    /// False in kiosk: the name leads nowhere there.
    void setBrandPressable(bool pressable);
    /// False in kiosk, where the tool row at the bottom has them.
    void setControlsShown(bool shown);

    /// Logo, short trail and three pictures: what is left in the narrowest window.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void languageAsked();
    void textSizeAsked();
    void readAloudAsked();
    void menuAsked();
    /// The logo was pressed.
    void homeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    BrandButton* brand_;
    Trail* trail_;
    PushButton* readAloud_;
    PushButton* language_;
    PushButton* textSize_;
    PushButton* menu_;
    QHBoxLayout* row_;
    QSpacerItem* startGap_ = nullptr;
    QSpacerItem* endGap_ = nullptr;
    QString languageName_;
    bool trailShown_ = false;
    bool controlsShown_ = true;
    bool readAloudShown_ = false;
    bool reading_ = false;
};

}  // namespace kneemap
