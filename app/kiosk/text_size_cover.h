#pragma once

#include "app/kiosk/cover.h"

namespace kneemap {

class AppSettings;

/// The sizes of text, each set in itself; a tap chooses and goes back.
class TextSizeCover : public Cover {
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit TextSizeCover(AppSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void done();
};

}  // namespace kneemap
