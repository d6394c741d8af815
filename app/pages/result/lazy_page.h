#pragma once

#include <QDate>
#include <optional>

#include "app/diagram/plate_look.h"
#include "app/pages/page.h"
#include "core/history/history.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

class CheckUp;
class ClinicalText;

/// A page made from the check-up as it stands. It is built when first looked at, and anew when it comes to be shown after
/// answers, language, look or day have changed; until then it keeps its place and what was opened in it.
class LazyPage : public Page {
    Q_OBJECT

public:
    /// `checkUp` and `text` must outlive it.
    LazyPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent);

    /// Builds the page anew: at once if it is on the screen, else when it is next looked at.
    void refresh();

    HeadingLabel* heading() const override;

    /// The day on which the page is read; without it, the day on which it is built.
    void setToday(const QDate& today);
    void setSkinTone(SkinTone tone);
    /// Whether what the page offers to print or save can be done here; without it no such button is shown.
    void setHandOverAvailable(bool available);

protected:
    /// Fills the page; every earlier part of it may be deleted. Hands back the page's heading.
    virtual HeadingLabel* build() = 0;

    CheckUp& checkUp() const { return checkUp_; }
    const ClinicalText& text() const { return text_; }
    QDate today() const;
    PlateLook plate() const;
    bool handsOver() const { return handsOver_; }

    /// The page no longer shows how things stand.
    void setStale();

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What of a check-up a page may show. Whether the person has looked over the answers is no part of it.
    struct Shown {
        History history, longest;
        std::optional<Assessment> resultBefore;

        friend bool operator==(const Shown&, const Shown&) = default;
    };

    Shown shownNow() const;
    void buildIfStale();

    CheckUp& checkUp_;
    const ClinicalText& text_;
    std::optional<QDate> today_;
    QDate builtOn_;
    SkinTone tone_ = SkinTone::light;
    bool handsOver_ = false;
    std::optional<Shown> builtFrom_;
    bool stale_ = true;
    bool waiting_ = false;
    HeadingLabel* heading_ = nullptr;
};

}  // namespace kneemap
