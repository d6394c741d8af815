#pragma once

#include <QWidget>

#include "app/style/icons.h"
#include "app/style/type_role.h"

namespace kneemap {

class IconView;
class TextLabel;

/// An icon and the words it stands for, in one line or more: "About 5 minutes".
class IconText : public QWidget {
    Q_OBJECT
public:
    IconText(IconName name, const QString& words, TypeRole type = TypeRole::body, QWidget* parent = nullptr);

    void setIcon(IconName name);
    void setWords(const QString& words);
    void setColours(Role icon, Role words);
    TextLabel* label() const { return label_; }

private:
    IconView* icon_;
    TextLabel* label_;
};

}  // namespace kneemap
