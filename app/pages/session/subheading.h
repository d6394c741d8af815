#pragma once

#include "app/widgets/heading_label.h"

namespace kneemap {

/// A heading of the second level that looks like the title of a card.
inline HeadingLabel* subheading(const QString& words, QWidget* parent) {
    auto* heading = new HeadingLabel(2, words, parent);
    heading->setType(TypeRole::subheading);
    return heading;
}

}  // namespace kneemap
