#include "app/pages/library/back_bar.h"

#include <QHBoxLayout>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

/// What a quiet button keeps free beside its words; the arrow shall stand over the edge of the text below.
constexpr int buttonPadding = 16;

}  // namespace

BackBar::BackBar(QWidget* parent) : QWidget(parent), back_(new PushButton(ButtonKind::quiet, {}, this)) {
    auto* row = new QHBoxLayout(this);
    row->addWidget(back_, 0, Qt::AlignVCenter);
    row->addStretch(1);
    back_->setIcon(IconName::back);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(back_, &QAbstractButton::clicked, this, &BackBar::backAsked);
    connect(&theme(), &Theme::changed, this, &BackBar::arrange);
    arrange();
}

void BackBar::setWords(const QString& words) {
    back_->setText(words);
    back_->updateGeometry();
}

void BackBar::setContentWidth(int pixels) {
    contentWidth_ = pixels;
    arrange();
}

void BackBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void BackBar::arrange() {
    const int edge = std::max(PageScroll::edge(width(), contentWidth_) - buttonPadding, 0);
    layout()->setContentsMargins(edge, 8, edge, 0);
}

}  // namespace kneemap
