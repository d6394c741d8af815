#include "app/widgets/heading_label.h"

#include "app/style/focus_ring.h"

namespace kneemap {
namespace {

TypeRole typeOfLevel(int level) {
    if (level <= 1) return TypeRole::title;
    return level == 2 ? TypeRole::heading : TypeRole::subheading;
}

}  // namespace

HeadingLabel::HeadingLabel(int level, const QString& text, QWidget* parent)
    : TextLabel(typeOfLevel(level), text, parent), level_(level) {
    setProperty(ownFocusProperty, true);
}

}  // namespace kneemap
