#include <QAbstractButton>
#include <QLineEdit>
#include <memory>
#include <vector>

#include "app/widgets/disclosure.h"
#include "app/widgets/door_button.h"
#include "app/widgets/footer_bar.h"
#include "app/widgets/header_bar.h"
#include "app/widgets/option_group.h"
#include "app/widgets/push_button.h"
#include "app/widgets/scale_row.h"
#include "app/widgets/segment.h"
#include "app/widgets/stepper.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

class TargetsTest : public WidgetTest, public ::testing::WithParamInterface<int> {};

TEST_P(TargetsTest, EverythingThatIsPressedIsAFingerWide) {
    theme().setTextScale(GetParam());
    std::vector<std::unique_ptr<QWidget>> all;
    for (const ButtonKind kind : {ButtonKind::primary, ButtonKind::secondary, ButtonKind::quiet, ButtonKind::link,
                                  ButtonKind::emergency, ButtonKind::tool, ButtonKind::chip})
        all.push_back(std::make_unique<PushButton>(kind, QStringLiteral("5")));
    auto group = std::make_unique<OptionGroup>(Choosing::many);
    group->setChoices({{QStringLiteral("Yes")}, {QStringLiteral("I’m not sure"), {}, Choice::Kind::notSure}});
    all.push_back(std::move(group));
    auto stepper = std::make_unique<Stepper>();
    stepper->setQuickPicks({1, 2});
    all.push_back(std::move(stepper));
    auto segment = std::make_unique<Segment>();
    segment->setChoices({QStringLiteral("km"), QStringLiteral("mi")});
    all.push_back(std::move(segment));
    auto disclosure = std::make_unique<Disclosure>(QStringLiteral("Why"));
    disclosure->setText(QStringLiteral("Because"));
    all.push_back(std::move(disclosure));
    all.push_back(std::make_unique<ScaleRow>(0, 10));
    all.push_back(std::make_unique<FooterBar>());
    all.push_back(std::make_unique<HeaderBar>());
    all.push_back(std::make_unique<DoorButton>(IconName::book, QStringLiteral("Learn"), QString()));

    int checked = 0;
    const auto check = [&](const QWidget& target) {
        ++checked;
        EXPECT_GE(target.width(), 44) << target.metaObject()->className();
        EXPECT_GE(target.height(), 44) << target.metaObject()->className();
    };
    for (const auto& widget : all) {
        widget->resize(widget->sizeHint().expandedTo(QSize(dynamic_cast<PushButton*>(widget.get()) ? 0 : 600, 0)));
        showActive(*widget);
        if (dynamic_cast<QAbstractButton*>(widget.get())) check(*widget);
        for (const auto* button : widget->findChildren<QAbstractButton*>())
            if (button->isVisible()) check(*button);
        for (const auto* edit : widget->findChildren<QLineEdit*>()) check(*edit);
        widget->hide();
    }
    EXPECT_GT(checked, 30);
}

INSTANTIATE_TEST_SUITE_P(TextScales, TargetsTest, ::testing::Values(100, 125, 150, 175, 200));

}  // namespace
}  // namespace kneemap
