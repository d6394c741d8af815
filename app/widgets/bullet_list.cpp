#include "app/widgets/bullet_list.h"

#include <QFontInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/text_label.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

/// The mark before a line: as high as one line, painted in its middle. Decoration.
class MarkerView : public QWidget {
public:
    MarkerView(Marker marker, int number, TypeRole type, Role colour, QWidget* parent)
        : QWidget(parent), marker_(marker), number_(number), type_(type), colour_(colour) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    QSize sizeHint() const override {
        const int line = static_cast<int>(std::ceil(linePixels()));
        const int across = marker_ == Marker::number ? std::max(line, 26) : static_cast<int>(std::lround(line * 0.75));
        return {across, std::max(line, marker_ == Marker::number ? 26 : 0)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ink = kneemap::colour(colour_);
        const QPointF middle = QRectF(rect()).center();
        const double text = theme().pixelSize(type_);
        switch (marker_) {
            case Marker::dot: {
                const double radius = std::max(3.0, text * 0.2);
                painter.setPen(Qt::NoPen);
                painter.setBrush(ink);
                const double x = layoutDirection() == Qt::RightToLeft ? width() - radius - 1 : radius + 1;
                painter.drawEllipse(QPointF(x, middle.y()), radius, radius);
                break;
            }
            case Marker::plus:
            case Marker::minus:
            case Marker::check: {
                const double side = text * 1.15;
                const double x = layoutDirection() == Qt::RightToLeft ? width() - side : 0;
                const IconName name = marker_ == Marker::plus    ? IconName::plus
                                      : marker_ == Marker::minus ? IconName::minus
                                                                 : IconName::check;
                paintIcon(painter, name, QRectF(x, middle.y() - side / 2, side, side), ink);
                break;
            }
            case Marker::number: {
                const double radius = std::min(width(), height()) / 2.0;
                painter.setPen(Qt::NoPen);
                painter.setBrush(kneemap::colour(Role::selected));
                painter.drawEllipse(middle, radius, radius);
                painter.setPen(ink);
                const WrappedText words{QLocale().toString(number_), theme().font(TypeRole::small, true), 1.0, true};
                const double tall = words.size(width()).height();
                words.paint(painter, QRectF(0, middle.y() - tall / 2, width(), tall), layoutDirection());
                break;
            }
        }
    }

private:
    double linePixels() const {
        const QFont font = theme().font(type_);
        return std::max(QFontMetricsF(font).height(), theme().lineHeight(type_) * QFontInfo(font).pixelSize());
    }

    Marker marker_;
    int number_;
    TypeRole type_;
    Role colour_;
};

}  // namespace

BulletList::BulletList(Marker marker, QWidget* parent)
    : QWidget(parent), marker_(marker), grid_(new QGridLayout(this)) {
    installAccessibility();
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setColumnStretch(1, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &BulletList::build);
}

void BulletList::setItems(const QStringList& items) {
    items_ = items;
    build();
}

void BulletList::setType(TypeRole type) {
    type_ = type;
    build();
}

void BulletList::setColours(Role marks, Role words) {
    marks_ = marks;
    words_ = words;
    build();
}

void BulletList::build() {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    grid_->setHorizontalSpacing(theme().space(Space::s8));
    grid_->setVerticalSpacing(marker_ == Marker::number ? theme().space(Space::s8) : theme().space(Space::s4));
    int row = 0;
    for (const QString& item : items_) {
        auto* mark = new MarkerView(marker_, row + 1, type_, marks_, this);
        auto* words = new TextLabel(type_, item, this);
        words->setColour(words_);
        words->setSelectable(true);
        grid_->addWidget(mark, row, 0, Qt::AlignTop);
        grid_->addWidget(words, row, 1);
        ++row;
    }
    updateGeometry();
}

}  // namespace kneemap
