#pragma once

#include "app/widgets/text_label.h"

namespace kneemap {

/// A heading, with the accessible role of one. A page has one of level 1, which takes the focus when the page comes
/// (setFocus) without being a Tab stop. Put the place in the check-up ("Step 3 of 5, Where it hurts") into
/// setAccessibleDescription.
class HeadingLabel : public TextLabel {
    Q_OBJECT
    Q_PROPERTY(int headingLevel READ level)
public:
    /// Level 1 is set as title, 2 as heading, 3 and below as subheading; setType changes the look alone.
    explicit HeadingLabel(int level, const QString& text = {}, QWidget* parent = nullptr);

    int level() const { return level_; }
    /// The place among the headings of the page; the look stays. No level is ever left out below another.
    void setLevel(int level) { level_ = level; }

private:
    int level_;
};

}  // namespace kneemap
