#pragma once

#include <QWidget>
#include <vector>

#include "app/language.h"

namespace kneemap {

/// The languages of the clinic as large buttons, each in its own name, two a row; no flags.
class LanguageGrid : public QWidget {
    Q_OBJECT

public:
    /// `filled` is the code of the one that stands out.
    LanguageGrid(const std::vector<LanguageName>& languages, const QString& filled, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& code);
};

}  // namespace kneemap
