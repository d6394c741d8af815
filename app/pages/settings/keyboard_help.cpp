#include "app/pages/settings/keyboard_help.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

#include "app/style/theme.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/tag.h"
#include "app/window_keys.h"

namespace kneemap {
namespace {

QString key(const char* portable) {
    return QKeySequence(QString::fromLatin1(portable), QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

}  // namespace

std::vector<KeyGroup> KeyboardHelp::groups() {
    KeyGroup everywhere{tr("On every page"),
                        {{key("Tab"), tr("To the next thing, in reading order")},
                         {key("Space"), tr("Choose, press or open")},
                         {key("Return"), tr("Go on: the main button")},
                         {tr("Page Down and Page Up"), tr("Further down or up the page")},
                         {key("Esc"), tr("Close a dialog; never a page")}}};
    for (const WindowKey& window : windowKeys()) {
        everywhere.lines.push_back({window.keys.front().toString(QKeySequence::NativeText), window.what});
    }
    return {everywhere,
            {tr("Answers"),
             {{tr("1 to 9"), tr("Choose an answer")},
              {key("N"), tr("I’m not sure")},
              {tr("Up and Down"), tr("From answer to answer")},
              {key("F1"), tr("Why we ask")}}},
            {tr("The knee picture"),
             {{tr("Arrow keys"), tr("To the nearest spot that way")},
              {key("Space"), tr("Mark a spot, or take the mark away")},
              {key("W"), tr("Make it the worst spot")},
              {tr("Home and End"), tr("To the first or last spot")}}},
            {tr("The plan"), {{tr("Ctrl and 1 to 7"), tr("To a part of the plan")}}}};
}

KeyboardHelp::KeyboardHelp(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new PageScroll(this);
    scroll->setContentWidth(720);
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));
    auto* title = new HeadingLabel(1, tr("Keys"));
    title->setType(TypeRole::heading);
    column->addWidget(title);
    for (const KeyGroup& group : groups()) {
        column->addSpacing(theme().space(Space::s8));
        auto* heading = new HeadingLabel(3, group.title);
        heading->setLevel(2);
        column->addWidget(heading);
        auto* grid = new QGridLayout;
        grid->setColumnStretch(1, 1);
        grid->setHorizontalSpacing(theme().space(Space::s16));
        grid->setVerticalSpacing(theme().space(Space::s8));
        int row = 0;
        // Large text has no room for two columns: what a key does stands under it.
        const bool narrow = theme().hasLargeText();
        for (const KeyLine& line : group.lines) {
            grid->addWidget(new Tag(line.keys), row, 0, 1, narrow ? 2 : 1, Qt::AlignLeading | Qt::AlignTop);
            if (narrow) ++row;
            grid->addWidget(new TextLabel(TypeRole::body, line.what), row, narrow ? 0 : 1, 1, narrow ? 2 : 1);
            ++row;
        }
        column->addLayout(grid);
    }
    scroll->setContent(sheet);
    whole->addWidget(scroll, 1);
    auto* foot = new QHBoxLayout;
    const int gap = theme().space(Space::s16);
    foot->setContentsMargins(gap, gap, gap, gap);
    foot->addStretch(1);
    auto* close = new PushButton(ButtonKind::primary, tr("Close"), this);
    connect(close, &PushButton::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    whole->addLayout(foot);
    close->setDefault(true);
    close->setFocus(Qt::OtherFocusReason);
}

QSize KeyboardHelp::sizeHint() const {
    const QSize room = screen() != nullptr ? screen()->availableSize() : QSize(1024, 600);
    const int wide = 620 * theme().textScale() / 100;
    return QSize(wide, 720 * theme().textScale() / 100).boundedTo(room - QSize(48, 64));
}

}  // namespace kneemap
