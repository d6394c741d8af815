#include "app/pages/session/light_line.h"

#include <QHBoxLayout>
#include <algorithm>

#include "app/style/theme.h"
#include "app/widgets/icon_view.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

IconName signOf(Light light) {
    switch (light) {
        case Light::green: return IconName::check;
        case Light::amber: return IconName::pause;
        case Light::red: break;
    }
    return IconName::close;
}

}  // namespace

Role LightLine::edge(Light light) {
    switch (light) {
        case Light::green: return Role::selfCareEdge;
        case Light::amber: return Role::soonEdge;
        case Light::red: break;
    }
    return Role::sameDayEdge;
}

LightLine::LightLine(TypeRole type, QWidget* parent)
    : QWidget(parent), icon_(new IconView(IconName::check, Role::text, 0, this)), label_(new TextLabel(type, {}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(Space::s8));
    auto* top = new QVBoxLayout;  // the sign sits on the middle of the first line
    top->setContentsMargins(0, std::max(0, static_cast<int>(label_->linePixels()) - icon_->sizeHint().height()) / 2, 0, 0);
    top->addWidget(icon_);
    top->addStretch(1);
    row->addLayout(top);
    row->addWidget(label_, 1, Qt::AlignTop);
    label_->setStrong(true);
}

void LightLine::show(Light light, const QString& words) {
    icon_->setIcon(signOf(light));
    icon_->setColour(light == Light::amber ? Role::text : edge(light));
    label_->setText(words);
}

QString LightLine::words() const { return label_->text(); }

}  // namespace kneemap
