#pragma once

#include <QByteArray>
#include <QSizeF>

#include "app/report/paper_block.h"

namespace kneemap {

/// The document as a PDF: text that can be marked and searched, fonts embedded, title and language set, no date of
/// writing in its id. `paper` in millimetres.
QByteArray pdfOf(const PaperDocument& document, QSizeF paper);

}  // namespace kneemap
