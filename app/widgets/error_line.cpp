#include "app/widgets/error_line.h"

#include <QHBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/text_label.h"

namespace kneemap {

ErrorLine::ErrorLine(QWidget* parent)
    : QWidget(parent), line_(new IconText(IconName::octagon, {}, TypeRole::body, this)) {
    installAccessibility();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->addWidget(line_);
    line_->label()->setStrong(true);
    line_->setColours(Role::sameDayEdge, Role::text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ErrorLine::tell(const QString& words) {
    line_->setWords(words);
    if (!words.isEmpty()) alertReader(this, words);
    setVisible(!words.isEmpty());
}

void ErrorLine::clear() { tell({}); }

QString ErrorLine::words() const { return line_->label()->text(); }

}  // namespace kneemap
