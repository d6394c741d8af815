#include "app/kiosk/cover.h"

#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

constexpr int columnWidth = 984;  // no wider than a screen that stands upright, so that nobody reaches to both sides

/// The logo alone, so that nobody wonders whose screen this is.
class Mark : public QWidget {
public:
    explicit Mark(QWidget* parent) : QWidget(parent) {
        const int side = theme().target();
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintLogo(painter, QRectF(rect()));
    }
};

}  // namespace

Cover::Cover(const QString& title, const QString& words, QWidget* parent)
    : QWidget(parent), heading_(new HeadingLabel(1, title)), words_(new TextLabel(TypeRole::lead, words)) {
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme().space(Space::s16));
    all->addStretch(1);
    all->addWidget(new Mark(content), 0, Qt::AlignLeading);
    all->addSpacing(theme().space(Space::s24));
    all->addWidget(heading_);
    all->addWidget(words_);
    words_->setColour(Role::textQuiet);
    words_->setVisible(!words.isEmpty());
    column_ = new QVBoxLayout;
    column_->setSpacing(theme().space(Space::s16));
    all->addLayout(column_);
    all->addSpacing(theme().space(Space::s32));
    buttonColumn_ = new QVBoxLayout;
    buttonColumn_->setSpacing(theme().touchGap());
    all->addLayout(buttonColumn_);
    auto* scroll = new PageScroll(this);
    scroll->setContentWidth(columnWidth);
    scroll->setContent(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void Cover::setChoices(std::vector<CoverChoice> choices) {
    for (CoverChoice& choice : choices) {
        auto* button = new PushButton(choice.kind, choice.words, this);
        // Once the button has finished: what it does may be the end of it.
        connect(button, &PushButton::clicked, this, [this, act = std::move(choice.act)] { QTimer::singleShot(0, this, act); });
        buttonColumn_->addWidget(button);
        buttons_.push_back(button);
    }
}

void Cover::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::background));
}

}  // namespace kneemap
