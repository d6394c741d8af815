#pragma once

#include <QWidget>
#include <vector>

#include "app/widgets/bullet_list.h"
#include "core/knowledge/statement.h"

namespace kneemap {

class ClinicalText;

/// Sentences from the knowledge base as a list. Under a sentence read in a study stands which one; under one from memory
/// stands that it is to be checked. The rest is expert view, which the page says once.
class StatementList : public QWidget {
    Q_OBJECT
public:
    StatementList(const ClinicalText& text, const std::vector<Statement>& statements, QWidget* parent,
                  Marker marker = Marker::dot);
};

/// "Lines without a study under them are expert view."
QWidget* expertViewNote(const std::string& reviewed, QWidget* parent);

}  // namespace kneemap
