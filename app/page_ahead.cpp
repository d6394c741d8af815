#include "app/page_ahead.h"

#include <QPixmap>
#include <QTimer>
#include <utility>

#include "app/widgets/after_paint.h"

namespace kneemap {

void PageAhead::make(QSize size, std::function<Page*()> make) {
    drop();
    work_ = std::make_unique<QObject>();
    // Two steps, so that a key pressed in between is not kept waiting for both.
    afterPaint(work_.get(), [this, size, make = std::move(make)] {
        page_.reset(make());
        page_->resize(size);
        page_->heading();  // some pages are built when first looked at
        QTimer::singleShot(0, work_.get(), [this] {
            if (page_) page_->grab();
        });
    });
}

void PageAhead::drop() {
    work_.reset();
    page_.reset();
}

}  // namespace kneemap
