#pragma once

#include <QProxyStyle>

namespace kneemap {

/// Fusion with Kneemap's own shapes: push buttons, check boxes, radio buttons, line edits, scroll bars, menus, tool
/// tips and the focus ring. Sizes come from the font of each widget and from the Theme; every shape keeps to the layout
/// direction. Fusion's dotted focus rectangle is not drawn: the FocusRing stands for it.
class KneemapStyle : public QProxyStyle {
    Q_OBJECT
public:
    KneemapStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
};

}  // namespace kneemap
