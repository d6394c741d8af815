#include "app/page_ahead.h"

#include <QPixmap>
#include <QTimer>
#include <utility>

#include "app/widgets/after_paint.h"

namespace kneemap {

void PageAhead::make(Page& before, std::function<Page*()> make) {
    drop();
    // Two steps, so that a key pressed in between is not kept waiting for both.
    afterPaint(&before, [this, &before, make = std::move(make)] {
        page_.reset(make());
        page_->resize(before.size());
        page_->heading();  // some pages are built when first looked at
        QTimer::singleShot(0, page_.get(), [page = page_.get()] {
            if (!page->isVisible()) page->grab();
        });
    });
}

}  // namespace kneemap
