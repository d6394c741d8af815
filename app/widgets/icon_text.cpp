#include "app/widgets/icon_text.h"

#include <QHBoxLayout>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/icon_view.h"
#include "app/widgets/text_label.h"

namespace kneemap {

IconText::IconText(IconName name, const QString& words, TypeRole type, QWidget* parent)
    : QWidget(parent),
      icon_(new IconView(name, Role::accent, 0, this)),
      label_(new TextLabel(type, words, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(Space::s8));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(icon_);
    top->addStretch(1);
    row->addLayout(top);
    row->addWidget(label_, 1, Qt::AlignTop);
    const auto align = [this, top] {
        // The icon sits on the middle of the first line, whichever of the two is taller.
        const int spare = static_cast<int>(label_->linePixels()) - icon_->sizeHint().height();
        top->setContentsMargins(0, std::max(0, spare / 2), 0, 0);
        label_->setMinimumHeight(0);
    };
    connect(&theme(), &Theme::changed, this, align);
    align();
}

void IconText::setIcon(IconName name) { icon_->setIcon(name); }

void IconText::setWords(const QString& words) { label_->setText(words); }

void IconText::setColours(Role icon, Role words) {
    icon_->setColour(icon);
    label_->setColour(words);
}

}  // namespace kneemap
