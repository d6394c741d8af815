#pragma once

#include <QObject>
#include <QSize>
#include <functional>
#include <memory>

#include "app/pages/page.h"

namespace kneemap {

/// A page that is certain to come, made and painted while the one before it is read, so that nobody waits for it. Until it is
/// taken it is in no window.
class PageAhead {
public:
    /// Makes the page once nobody waits, in this size, unless it is dropped before. One that was made earlier is dropped.
    void make(QSize size, std::function<Page*()> make);

    /// The page, if it is of this kind and made; else nullptr. What is handed out is the caller's.
    template <class Kind>
    Kind* take() {
        if (qobject_cast<Kind*>(page_.get()) == nullptr) return nullptr;
        return static_cast<Kind*>(page_.release());
    }

    void drop();

private:
    std::unique_ptr<QObject> work_;  ///< what is still to be done goes with it
    std::unique_ptr<Page> page_;
};

}  // namespace kneemap
