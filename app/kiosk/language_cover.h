#pragma once

#include <vector>

#include "app/kiosk/cover.h"
#include "app/language.h"

namespace kneemap {

/// All languages of the clinic, and a way back.
class LanguageCover : public Cover {
    Q_OBJECT

public:
    LanguageCover(const std::vector<LanguageName>& languages, const QString& current, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& code);
    void backAsked();
};

}  // namespace kneemap
