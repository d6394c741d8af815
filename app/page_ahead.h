#pragma once

#include <functional>
#include <memory>

#include "app/pages/page.h"

namespace kneemap {

/// A page that is certain to come, made and painted while the one before it is read, so that nobody waits for it. Until it is
/// taken it is in no window.
class PageAhead {
public:
    /// Makes the page once nobody waits, as large as `before` is; not at all if `before` is gone by then. What was made earlier is
    /// dropped.
    void make(Page& before, std::function<Page*()> make);

    /// The page, if it is of this kind and made; else nullptr. What is handed out is the caller's.
    template <class Kind>
    Kind* take() {
        if (qobject_cast<Kind*>(page_.get()) == nullptr) return nullptr;
        return static_cast<Kind*>(page_.release());
    }

    void drop() { page_.reset(); }

private:
    std::unique_ptr<Page> page_;
};

}  // namespace kneemap
