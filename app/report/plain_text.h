#pragma once

#include <QString>

#include "app/report/paper_block.h"

namespace kneemap {

/// The same document as plain text, in the order of the paper: for the clipboard, a text file and a screen reader.
QString plainText(const PaperDocument& document);
QString plainText(const PaperSheet& sheet);

}  // namespace kneemap
