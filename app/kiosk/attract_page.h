#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "app/diagram/plate_look.h"
#include "app/kiosk/kiosk_config.h"
#include "app/language.h"

class QBoxLayout;

namespace kneemap {

class Card;
class HeadingLabel;
class IconText;
class LanguageGrid;
class PushButton;
class TextLabel;

/// What the kiosk shows while nobody is there. Touching a language starts a check in it. The words at the top go from language
/// to language every six seconds; nothing that can be touched moves.
class AttractPage : public QWidget {
    Q_OBJECT

public:
    /// `languages`, at least one, the default one first or not; `config` must outlive the page.
    AttractPage(const KioskConfig& config, const std::vector<LanguageName>& languages, QWidget* parent = nullptr);

    /// What staff must know, such as a fault in the settings; empty for nothing.
    void setStaffNotice(const QString& words);
    /// The next language in the words at the top.
    void showNextLanguage();

    HeadingLabel* heading() const { return title_; }

Q_SIGNALS:
    void languageChosen(const QString& code);
    void moreLanguagesAsked();
    void paperAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* hero();
    QWidget* sheet();
    void say(const QString& code);

    const KioskConfig& config_;
    std::vector<LanguageName> languages_;
    std::size_t spoken_ = 0;
    QTimer turn_;
    QBoxLayout* halves_;
    QWidget* sheet_;
    HeadingLabel* title_;
    TextLabel* lead_;
    TextLabel* opening_;
    std::vector<IconText*> facts_;
    HeadingLabel* touch_;
    IconText* ill_;
    TextLabel* staff_;
};

}  // namespace kneemap
