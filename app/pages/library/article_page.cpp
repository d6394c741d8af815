#include "app/pages/library/article_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/pages/library/reading_layout.h"
#include "app/pages/library/sourced_text.h"
#include "app/style/theme.h"
#include "app/widgets/push_button.h"
#include "app/widgets/rule_line.h"

namespace kneemap {
namespace {

/// The next article to read: in the order of the content, within the group first.
const Article* nextAfter(const std::vector<Article>& all, const Article& now) {
    const auto place = std::find_if(all.begin(), all.end(), [&](const Article& a) { return a.id == now.id; });
    const auto next = [&](bool sameGroup) -> const Article* {
        const auto fits = [&](const Article& a) { return a.id != now.id && (!sameGroup || a.group == now.group); };
        auto found = std::find_if(place == all.end() ? all.begin() : place + 1, all.end(), fits);
        if (found == all.end() && !sameGroup) found = std::find_if(all.begin(), all.end(), fits);
        return found == all.end() ? nullptr : &*found;
    };
    const Article* near = next(true);
    return near != nullptr ? near : next(false);
}

}  // namespace

ArticlePage::ArticlePage(const ClinicalText& text, QWidget* parent) : LibraryPage(parent), text_(text) {}

void ArticlePage::show(const ArticleId& id) {
    if (text_.knowledge().find(id) == nullptr) return;
    shown_ = id;
    refresh();
    scrollToTop();
}

void ArticlePage::refresh() {
    if (!shown_) return;
    const Article& article = *text_.knowledge().find(*shown_);
    setBack(tr("Back"));
    setTitle(ClinicalText::of(article.title));
    QVBoxLayout* column = newBody();
    SourcedText sourced(text_);
    const ReadingColumns columns = addReadingColumns(*column);
    if (!article.inShort.empty()) {
        addBox(*columns.main, tr("In short"), true)->addWidget(sourced.passage(article.inShort));
    }
    for (const Section& section : article.sections) {
        sourced.addTo(*columns.main, ClinicalText::of(section.heading), section.statements);
    }
    if (!article.whenToGetHelp.empty()) {
        addBox(*columns.aside, tr("When to get help"), false)->addWidget(sourced.passage(article.whenToGetHelp));
    }
    column->addSpacing(theme().space(Space::s16));
    column->addWidget(new RuleLine);
    column->addWidget(sourced.sources(article.reviewed));
    if (const Article* next = nextAfter(text_.knowledge().articles(), article)) {
        auto* row = new QHBoxLayout;
        //: %1 is the title of an article
        auto* button = new PushButton(ButtonKind::secondary, tr("Next: %1").arg(ClinicalText::of(next->title)));
        button->setIcon(IconName::forward, IconPlace::end);
        row->addWidget(button);
        row->addStretch(1);
        column->addLayout(row);
        connect(button, &PushButton::clicked, this, [this, id = next->id] { Q_EMIT articleAsked(id); });
    }
}

}  // namespace kneemap
