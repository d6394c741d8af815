#include "app/widgets/segment.h"

#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/pick_button.h"

namespace kneemap {

Segment::Segment(QWidget* parent) : QWidget(parent), row_(new EvenLayout(this)) {
    installAccessibility();
    row_->setGaps(4, 4);
    row_->setContentsMargins(4, 4, 4, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] { update(); });
}

void Segment::setChoices(const QStringList& words) {
    const std::optional<int> before = chosen();
    qDeleteAll(buttons_);
    buttons_.clear();
    for (const QString& word : words) {
        auto* button = new PickButton(PickShape::segment, word, this);
        const int index = static_cast<int>(buttons_.size());
        connect(button, &PickButton::toggled, this, [this, index](bool on) {
            if (on && !silent_) Q_EMIT chosenChanged(index);
        });
        row_->addWidget(button);
        buttons_.push_back(button);
    }
    setChosen(before);
    updateGeometry();
}

void Segment::setQuestion(const QString& question) { setAccessibleName(question); }

std::optional<int> Segment::chosen() const {
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        if (buttons_[i]->isChecked()) return static_cast<int>(i);
    return std::nullopt;
}

void Segment::setChosen(std::optional<int> index) {
    silent_ = true;
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setAutoExclusive(false);
        buttons_[i]->setChecked(index && *index == static_cast<int>(i));
        buttons_[i]->setAutoExclusive(true);
    }
    silent_ = false;
}

void Segment::focusAnswers() {
    if (buttons_.empty()) return;
    const std::optional<int> now = chosen();
    buttons_[now ? static_cast<std::size_t>(*now) : 0]->setFocus(Qt::TabFocusReason);
}

void Segment::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour(Role::surfaceSunk));
    painter.setPen(QPen(colour(Role::lineStrong), 1));
    const double radius = Theme::radius(Radius::button);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

}  // namespace kneemap
