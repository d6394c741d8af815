#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace kneemap {

class PushButton;

/// The row at the very bottom of a kiosk, the same on every page: language, text size, Hide, "Bring it down" where the clinic
/// offers it, and "Finish and clear". More rows where one does not fit.
class KioskToolRow : public QWidget {
    Q_OBJECT

public:
    explicit KioskToolRow(QWidget* parent = nullptr);

    /// The language's own name.
    void setLanguageName(const QString& name);
    void setLanguageOffered(bool offered);
    void setBringDownOffered(bool offered);
    /// What is now: the words of the two buttons that go there and back.
    void setHidden(bool hidden);
    void setBroughtDown(bool down);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void languageAsked();
    void textSizeAsked();
    void hideAsked();
    void bringDownAsked();
    void finishAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrange();
    std::vector<PushButton*> offered() const;

    PushButton* language_;
    PushButton* textSize_;
    PushButton* hide_;
    PushButton* bringDown_;
    PushButton* finish_;
    QGridLayout* grid_;
    QString languageName_;
    bool isHidden_ = false;
    bool isDown_ = false;
};

}  // namespace kneemap
