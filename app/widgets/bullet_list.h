#pragma once

#include <QStringList>
#include <QWidget>

#include "app/style/role.h"
#include "app/style/type_role.h"

class QGridLayout;

namespace kneemap {

enum class Marker { dot, plus, minus, number, check };

/// Short lines, each with a mark before it. Words wrap beside the mark. Lines can be marked and copied.
class BulletList : public QWidget {
    Q_OBJECT
public:
    explicit BulletList(Marker marker, QWidget* parent = nullptr);

    void setItems(const QStringList& items);
    QStringList items() const { return items_; }
    void setType(TypeRole type);
    void setColours(Role marks, Role words);

private:
    void build();

    Marker marker_;
    QStringList items_;
    TypeRole type_ = TypeRole::body;
    Role marks_ = Role::accent;
    Role words_ = Role::text;
    QGridLayout* grid_;
};

}  // namespace kneemap
