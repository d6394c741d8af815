#pragma once

#include <QWidget>

#include "app/style/role.h"
#include "app/style/type_role.h"
#include "core/knowledge/session_content.h"

namespace kneemap {

class IconView;
class TextLabel;

/// A light of the pain rule with its sign and words. Each light has a sign of its own, so that colour is never the only
/// difference; the signs of the urgency levels are left to those.
class LightLine : public QWidget {
    Q_OBJECT
public:
    explicit LightLine(TypeRole type, QWidget* parent = nullptr);

    void show(Light light, const QString& words);
    using QWidget::show;
    QString words() const;

    static Role edge(Light light);

private:
    IconView* icon_;
    TextLabel* label_;
};

}  // namespace kneemap
