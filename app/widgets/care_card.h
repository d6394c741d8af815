#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "app/widgets/care_level.h"
#include "app/widgets/heading_label.h"

class QHBoxLayout;
class QVBoxLayout;

namespace kneemap {

class EvenLayout;
class IconView;
class TextLabel;

/// A part of a care card: each member is left out if empty.
struct CareBlock {
    QString heading;
    QString text;
    QStringList bullets;
    QString note;
};

/// What to do and how soon: sign, level word, one action as heading, then blocks. An emergency fills the whole card;
/// the other levels fill the band above a body on the surface. All words are labels that can be marked and copied.
/// The accessible name of the heading holds the level word ("Not urgent. You can care for this at home for now").
/// Nothing in it moves.
class CareCard : public QWidget {
    Q_OBJECT
public:
    explicit CareCard(QWidget* parent = nullptr);

    void setLevel(CareLevel level);
    CareLevel level() const { return level_; }
    /// 1 at first: the card heads the page, and an emergency is an alert. 2 where the page has a title of its own.
    void setHeadingLevel(int level) { heading_->setLevel(level); }
    bool headsPage() const { return heading_->level() == 1; }
    void setHeading(const QString& heading);
    /// A line under the heading, within the band.
    void setLead(const QString& lead);
    void setBlocks(const std::vector<CareBlock>& blocks);
    /// The size of the emergency page: large heading, blocks side by side where they fit.
    void setProminent(bool prominent);

    /// For the page's focus.
    HeadingLabel* heading() const { return heading_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void name();
    void buildBlocks();

    CareLevel level_ = CareLevel::selfCare;
    bool prominent_ = false;
    std::vector<CareBlock> blocks_;
    QVBoxLayout* column_;
    QWidget* band_;
    QHBoxLayout* bandRow_;
    IconView* sign_;
    TextLabel* word_;
    HeadingLabel* heading_;
    TextLabel* lead_;
    QWidget* body_;
    EvenLayout* blockRow_;
};

}  // namespace kneemap
