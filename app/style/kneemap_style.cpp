#include "app/style/kneemap_style.h"

#include <QAbstractButton>
#include <QFocusFrame>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

#include "app/style/button_kind.h"
#include "app/style/icons.h"
#include "app/style/theme.h"

namespace kneemap {
namespace {

constexpr int focusGap = 2;
constexpr int focusWidth = 3;
constexpr int scrollThumb = 8;

ButtonKind kindOf(const QStyleOption* option, const QWidget* widget) {
    if (widget) {
        const QVariant kind = widget->property(buttonKindProperty);
        if (kind.isValid()) return static_cast<ButtonKind>(kind.toInt());
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    return isDefault ? ButtonKind::primary : ButtonKind::secondary;
}

void paintRounded(QPainter* painter, const QRectF& rect, double radius, const QColor& ground, const QColor& edge,
                  double width) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    if (edge.isValid() && width > 0) {
        painter->setPen(QPen(edge, width));
        const double inset = width / 2;
        painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void paintButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const ButtonKind kind = kindOf(option, widget);
    const bool live = option->state & QStyle::State_Enabled;
    const bool held = live && (option->state & QStyle::State_Sunken);
    const bool over = live && (option->state & QStyle::State_MouseOver);
    const bool on = option->state & QStyle::State_On;
    const QRectF rect(option->rect);
    double radius = std::min(Theme::radius(Radius::button), rect.height() / 2);
    QColor ground;
    QColor edge;
    double width = 0;
    switch (kind) {
        case ButtonKind::primary:
            ground = colour(held || over ? Role::accentHover : Role::accent);
            break;
        case ButtonKind::emergency:
            ground = colour(Role::emergencyBg);
            edge = colour(held || over ? Role::emergencyFg : Role::emergencyEdge);
            width = 2;
            break;
        case ButtonKind::secondary:
        case ButtonKind::bar:
            ground = colour(held ? Role::selected : over ? Role::hover : Role::surface);
            edge = colour(Role::lineStrong);
            width = 1.5;
            break;
        case ButtonKind::chip:
            radius = rect.height() / 2;
            ground = colour(on || held ? Role::selected : over ? Role::hover : Role::surface);
            edge = colour(on ? Role::accent : Role::lineStrong);
            width = on ? 2 : 1.5;
            break;
        case ButtonKind::quiet:
        case ButtonKind::link:
        case ButtonKind::tool:
            if (held || over) ground = colour(held ? Role::selected : Role::hover);
            break;
    }
    if (!live) {
        ground = kind == ButtonKind::primary || kind == ButtonKind::emergency ? colour(Role::surfaceSunk) : QColor();
        edge = QColor();
    }
    if (ground.isValid() || edge.isValid()) paintRounded(painter, rect, radius, ground, edge, width);
}

void paintCheckBox(const QStyleOption* option, QPainter* painter) {
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool live = option->state & QStyle::State_Enabled;
    const int side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    box.adjust(1, 1, -1, -1);
    if (!on) {
        paintRounded(painter, box, Theme::radius(Radius::checkBox), colour(Role::surface),
                     colour(live ? Role::lineStrong : Role::line), 2);
        return;
    }
    paintRounded(painter, box, Theme::radius(Radius::checkBox), colour(live ? Role::accent : Role::textQuiet), {}, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(Role::accentText), side * 0.115, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath tick;
    if (option->state & QStyle::State_NoChange) {
        tick.moveTo(box.left() + box.width() * 0.25, box.center().y());
        tick.lineTo(box.left() + box.width() * 0.75, box.center().y());
    } else {
        tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53);
        tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
        tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    }
    painter->drawPath(tick);
    painter->restore();
}

void paintRadio(const QStyleOption* option, QPainter* painter) {
    const bool on = option->state & QStyle::State_On;
    const bool live = option->state & QStyle::State_Enabled;
    const double side = std::min(option->rect.width(), option->rect.height()) - 2;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(option->rect).center());
    const Role mark = !live ? Role::textQuiet : on ? Role::accent : Role::lineStrong;
    paintRounded(painter, ring, side / 2, colour(Role::surface), colour(mark), 2);
    if (!on) return;
    const double dot = side * 0.54;
    QRectF heart(0, 0, dot, dot);
    heart.moveCenter(ring.center());
    paintRounded(painter, heart, dot / 2, colour(mark), {}, 0);
}

void paintLineEdit(const QStyleOption* option, QPainter* painter) {
    const bool live = option->state & QStyle::State_Enabled;
    const bool typing = option->state & QStyle::State_HasFocus;
    paintRounded(painter, option->rect, Theme::radius(Radius::button), colour(live ? Role::surface : Role::background),
                 live ? colour(typing ? Role::accent : Role::lineStrong) : QColor(), typing ? 2 : 1.5);
}

void paintFocusFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    const QWidget* ringed = frame ? frame->widget() : nullptr;
    const QVariant corner = ringed ? ringed->property(cornerProperty) : QVariant();
    const double own = corner.isValid() ? corner.toDouble() : Theme::radius(Radius::button);
    const double around = focusGap + focusWidth;
    const double height = option->rect.height();
    const double radius = own < 0 ? height / 2 : std::min(own + around, height / 2);
    // The gap is filled: on the ground of an emergency or a band the ring would be lost without it.
    const QRect gap = option->rect.adjusted(focusWidth, focusWidth, -focusWidth, -focusWidth);
    paintRounded(painter, gap, std::max(radius - focusWidth, 0.0), {}, colour(Role::surface), focusGap);
    paintRounded(painter, option->rect, radius, {}, colour(Role::focus), focusWidth);
}

void paintScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QRect& thumb) {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!slider || slider->minimum >= slider->maximum) return;
    const bool used = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QRectF pill(thumb);
    if (slider->orientation == Qt::Vertical) {
        const double gap = (pill.width() - scrollThumb) / 2;
        pill.adjust(gap, 2, -gap, -2);
    } else {
        const double gap = (pill.height() - scrollThumb) / 2;
        pill.adjust(2, gap, -2, -gap);
    }
    paintRounded(painter, pill, scrollThumb / 2.0, colour(used ? Role::textQuiet : Role::lineStrong), {}, 0);
}

}  // namespace

KneemapStyle::KneemapStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void KneemapStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    switch (element) {
        case PE_FrameFocusRect:
            return;
        case PE_IndicatorCheckBox:
            paintCheckBox(option, painter);
            return;
        case PE_IndicatorRadioButton:
            paintRadio(option, painter);
            return;
        case PE_PanelButtonCommand:
            paintButton(option, painter, widget);
            return;
        case PE_FrameDefaultButton:
            return;
        case PE_PanelLineEdit:
        case PE_FrameLineEdit:
            paintLineEdit(option, painter);
            return;
        case PE_PanelTipLabel:
            painter->fillRect(option->rect, colour(Role::text));
            return;
        case PE_PanelMenu:
            painter->fillRect(option->rect, colour(Role::surfaceRaised));
            return;
        case PE_FrameMenu:
            painter->save();
            painter->setPen(colour(Role::lineStrong));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
            return;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KneemapStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
        case CE_FocusFrame:
            paintFocusFrame(option, painter, widget);
            return;
        case CE_PushButtonBevel:
            paintButton(option, painter, widget);
            return;
        case CE_PushButtonLabel:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
                QStyleOptionButton tinted = *button;
                const bool live = option->state & State_Enabled;
                const bool filled = kindOf(option, widget) == ButtonKind::primary;
                tinted.palette.setColor(QPalette::ButtonText, colour(!live    ? Role::textQuiet
                                                                     : filled ? Role::accentText
                                                                              : Role::text));
                QProxyStyle::drawControl(element, &tinted, painter, widget);
                return;
            }
            break;
        default:
            break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void KneemapStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        paintScrollBar(option, painter, proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect KneemapStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    // A tap anywhere on the row counts, and that is what a screen reader is told.
    if (element == SE_CheckBoxClickRect || element == SE_RadioButtonClickRect) return option->rect;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(10, 0, -10, 0) : rect;
}

QRect KneemapStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                   const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider) return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect whole = option->rect;
    const bool upright = slider->orientation == Qt::Vertical;
    const int length = upright ? whole.height() : whole.width();
    const int range = slider->maximum - slider->minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 shown = qint64(slider->pageStep) * length / (qint64(range) + slider->pageStep);
        thumb = std::clamp(static_cast<int>(shown),
                           std::min(pixelMetric(PM_ScrollBarSliderMin, option, widget), length), length);
    }
    const int start = QStyle::sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      length - thumb, slider->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = upright ? QRect(whole.x(), whole.y() + from, whole.width(), size)
                                   : QRect(whole.x() + from, whole.y(), size, whole.height());
        return upright ? rect : visualRect(option->direction, whole, rect);
    };
    switch (subControl) {
        case SC_ScrollBarSlider:
            return part(start, thumb);
        case SC_ScrollBarGroove:
            return whole;
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + thumb, length - start - thumb);
        default:
            return {};
    }
}

int KneemapStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const auto fontPixels = [&] {
        return option ? option->fontMetrics.height() : widget ? widget->fontMetrics().height() : 20;
    };
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return std::max(26, fontPixels());
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return 12;
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin:
            return focusGap + focusWidth;
        case PM_ScrollBarExtent:
            return 16;
        case PM_ScrollBarSliderMin:
            return 48;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_ButtonDefaultIndicator:
            return 0;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return theme().iconSize();
        case PM_MenuPanelWidth:
            return 1;
        case PM_MenuVMargin:
        case PM_MenuHMargin:
            return 6;
        case PM_ToolTipLabelFrameWidth:
            return 8;
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
            return widget && widget->isWindow() ? theme().space(Space::s24) : theme().space(Space::s12);
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return theme().space(Space::s12);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KneemapStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const {
    switch (hint) {
        case SH_FocusFrame_AboveWidget:
            return 1;
        case SH_FocusFrame_Mask:
        case SH_Widget_Animation_Duration:
            return theme().duration(180);
        case SH_ToolTip_Mask:
        case SH_Menu_Mask:
        case SH_ScrollBar_LeftClickAbsolutePosition:
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        case SH_ToolTipLabel_Opacity:
            return 255;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize KneemapStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const {
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int least = theme().target();
    switch (type) {
        case CT_PushButton:
            made =
                QSize(std::max(size.width() + 2 * 24, least), std::max(size.height() + 2 * 12, theme().mainTarget()));
            break;
        case CT_LineEdit:
            made = QSize(size.width() + 2 * 12, std::max(size.height() + 2 * 10, least));
            break;
        case CT_ComboBox:
        case CT_MenuItem:
        case CT_SpinBox:
            made.setHeight(std::max(made.height() + 8, least));
            break;
        case CT_CheckBox:
        case CT_RadioButton:
            made.setHeight(std::max(made.height(), least));
            break;
        default:
            break;
    }
    if (type == CT_MenuItem) {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            made.setHeight(13);
        else
            made.setWidth(made.width() + 24);
    }
    return made;
}

void KneemapStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget)) widget->setAttribute(Qt::WA_Hover);
}

void KneemapStyle::unpolish(QWidget* widget) {
    if (qobject_cast<QAbstractButton*>(widget)) widget->setAttribute(Qt::WA_Hover, false);
    QProxyStyle::unpolish(widget);
}

}  // namespace kneemap
