#include <QScrollBar>
#include <QVBoxLayout>

#include "app/widgets/card.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/footer_bar.h"
#include "app/widgets/header_bar.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"
#include "app/widgets/trail.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

class LayoutsTest : public WidgetTest {};

QWidget* block(int width, int height, QWidget* parent) {
    auto* widget = new QWidget(parent);
    widget->setMinimumSize(width, height);
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    return widget;
}

TEST_F(LayoutsTest, EvenColumnsBecomeOneWhereTheyDoNotFit) {
    QWidget frame;
    auto* even = new EvenLayout(&frame);
    even->setGaps(20, 10);
    QWidget* one = block(200, 50, &frame);
    QWidget* two = block(200, 80, &frame);
    even->addWidget(one);
    even->addWidget(two);
    frame.resize(500, 200);
    showActive(frame);
    EXPECT_EQ(one->geometry(), QRect(0, 0, 240, 80));
    EXPECT_EQ(two->geometry(), QRect(260, 0, 240, 80));
    EXPECT_EQ(even->heightForWidth(500), 80);
    frame.resize(400, 200);
    QApplication::processEvents();
    EXPECT_EQ(two->y(), 60);
    EXPECT_EQ(even->heightForWidth(400), 140);
}

TEST_F(LayoutsTest, EvenColumnsKeepTheirWeights) {
    QWidget frame;
    auto* even = new EvenLayout(&frame);
    even->setGaps(0, 0);
    even->setWeights({2, 1});
    QWidget* one = block(10, 10, &frame);
    QWidget* two = block(10, 10, &frame);
    even->addWidget(one);
    even->addWidget(two);
    frame.resize(300, 50);
    showActive(frame);
    EXPECT_EQ(one->width(), 200);
    EXPECT_EQ(two->width(), 100);
}

TEST_F(LayoutsTest, FlowWrapsLikeWords) {
    QWidget frame;
    auto* flow = new FlowLayout(&frame);
    flow->setGaps(10, 5);
    QWidget* items[3];
    for (auto*& item : items) {
        item = block(100, 40, &frame);
        item->setFixedSize(100, 40);
        flow->addWidget(item);
    }
    frame.resize(220, 200);
    showActive(frame);
    EXPECT_EQ(items[1]->pos(), QPoint(110, 0));
    EXPECT_EQ(items[2]->pos(), QPoint(0, 45));
    EXPECT_EQ(flow->heightForWidth(220), 85);
    EXPECT_EQ(flow->heightForWidth(400), 40);
}

/// Counts how often it is asked how high it stands.
class AskedBlock : public QWidget {
public:
    explicit AskedBlock(QWidget* parent) : QWidget(parent) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QSize sizeHint() const override { return {60, 20}; }
    int heightForWidth(int width) const override {
        ++asked;
        return width > 150 ? low : 2 * low;
    }

    int low = 20;
    mutable int asked = 0;
};

TEST_F(LayoutsTest, ALayoutAsksAnItemOnceUntilTheItemChanges) {
    QWidget frame;
    auto* even = new EvenLayout(&frame);
    auto* one = new AskedBlock(&frame);
    even->addWidget(one);
    EXPECT_EQ(even->heightForWidth(200), 20);
    EXPECT_EQ(even->heightForWidth(100), 40);
    const int asked = one->asked;
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(even->heightForWidth(200), 20);
        EXPECT_EQ(even->heightForWidth(100), 40);
    }
    EXPECT_EQ(one->asked, asked);
    one->low = 30;
    one->updateGeometry();
    EXPECT_EQ(even->heightForWidth(200), 30);
}

TEST_F(LayoutsTest, TheFooterWrapsToTwoRowsAndKeepsTheMainButtonInSight) {
    FooterBar footer;
    footer.setProgress(QStringLiteral("About 6 more questions"));
    footer.setSkip(QStringLiteral("Skip this"));
    footer.resize(1280, footer.sizeHint().height());
    showActive(footer);
    EXPECT_EQ(footer.back()->geometry().center().y(), footer.main()->geometry().center().y());
    const int oneRow = footer.sizeHint().height();
    theme().setTextScale(200);
    footer.resize(800, 300);
    QApplication::processEvents();
    EXPECT_GT(footer.sizeHint().height(), oneRow + 20);
    for (const PushButton* button : {footer.back(), footer.skip(), footer.main()}) {
        EXPECT_GE(button->x(), 0);
        EXPECT_LE(button->geometry().right(), 800);
        EXPECT_GE(button->width(), button->minimumSizeHint().width());
    }
}

TEST_F(LayoutsTest, TheHeaderFitsTheLeastWindowAtEveryTextSize) {
    for (const int scale : {100, 125, 150, 175, 200}) {
        theme().setTextScale(scale);
        HeaderBar header;
        header.setTrailShown(true);
        header.trail()->setStep(2);
        header.resize(1600, header.sizeHint().height());
        showActive(header);
        header.resize(800, header.sizeHint().height());
        showActive(header);
        EXPECT_EQ(header.width(), 800) << "at " << scale;
        EXPECT_LE(header.menu()->geometry().right(), 800) << "at " << scale;
        EXPECT_GE(header.trail()->width(), header.trail()->minimumSizeHint().width()) << "at " << scale;
    }
}

TEST_F(LayoutsTest, APageScrollsDownButNeverAcross) {
    PageScroll page;
    auto* words = new TextLabel(
        TypeRole::body, QString(4000, QLatin1Char('x')).replace(QLatin1String("xxxxxxxx"), QLatin1String("xxxxxxx ")));
    page.setContent(words);
    page.resize(900, 300);
    showActive(page);
    EXPECT_EQ(page.horizontalScrollBar()->maximum(), 0);
    EXPECT_GT(page.verticalScrollBar()->maximum(), 0);
    EXPECT_GE(words->height(), words->heightForWidth(words->width()));
    page.resize(900, 5000);
    QApplication::processEvents();
    EXPECT_EQ(page.verticalScrollBar()->maximum(), 0);
}

TEST_F(LayoutsTest, APageKeepsItsContentsInTheMiddle) {
    EXPECT_EQ(PageScroll::edge(1280), 80);
    EXPECT_EQ(PageScroll::edge(1024), 32);
    EXPECT_EQ(PageScroll::edge(1920, 1280), 320);
    EXPECT_EQ(PageScroll::edge(1280, 1280), 80);
}

}  // namespace
}  // namespace kneemap
