#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMouseEvent>
#include <QTest>
#include <algorithm>
#include <cstdlib>
#include <vector>

#include "app/widgets/text_label.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

const QString words = QStringLiteral("Leave out hills and stairs for a week.\nThen try a short run on flat ground.");

class MarkingTest : public WidgetTest {
protected:
    void SetUp() override {
        theme().setChoice(ThemeChoice::light);
        label.setSelectable(true);
        label.resize(320, label.heightForWidth(320));
        showActive(label);
    }

    /// From the first letter to behind the last, as a hand does it.
    void dragOverAll() {
        const QPoint first(1, 6);
        const QPoint last(label.width() - 1, label.height() - 2);
        QTest::mousePress(&label, Qt::LeftButton, {}, first);
        QMouseEvent move(QEvent::MouseMove, last, label.mapToGlobal(last), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&label, &move);
        QTest::mouseRelease(&label, Qt::LeftButton, {}, last);
    }

    TextLabel label{TypeRole::body, words};
};

/// The darkness of each row of pixels.
std::vector<int> rowsOf(const QImage& image) {
    std::vector<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        int ink = 0;
        for (int x = 0; x < image.width(); ++x) ink += 255 - qGray(image.pixel(x, y));
        rows.push_back(ink);
    }
    return rows;
}

TEST_F(MarkingTest, WordsAreMarkedByDraggingAndCopied) {
    dragOverAll();
    EXPECT_EQ(label.selectedText().replace(QChar(QChar::LineSeparator), QLatin1Char('\n')).trimmed(), words);
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().trimmed(), words);
}

TEST_F(MarkingTest, WordsDoNotMoveWhenMarkingBegins) {
    const std::vector<int> before = rowsOf(label.grab().toImage());
    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(1, 6));
    ASSERT_FALSE(label.hasSelectedText());
    const std::vector<int> after = rowsOf(label.grab().toImage());
    const auto inked = [](int ink) { return ink > 0; };
    const auto firstOf = [&](const std::vector<int>& rows) { return std::find_if(rows.begin(), rows.end(), inked) - rows.begin(); };
    const auto lastOf = [&](const std::vector<int>& rows) { return std::find_if(rows.rbegin(), rows.rend(), inked) - rows.rbegin(); };
    EXPECT_LE(std::abs(firstOf(before) - firstOf(after)), 1);
    EXPECT_LE(std::abs(lastOf(before) - lastOf(after)), 1);
}

TEST_F(MarkingTest, NewWordsTakeThePlaceOfMarkedOnes) {
    dragOverAll();
    const QString fresh = QStringLiteral("Walk on flat ground.");
    label.setText(fresh);
    EXPECT_FALSE(label.hasSelectedText());
    TextLabel other(TypeRole::body, fresh);
    other.resize(label.size());
    showActive(other);
    EXPECT_EQ(label.grab().toImage(), other.grab().toImage());
}

TEST_F(MarkingTest, WordsThatCannotBeMarkedStayAsTheyAre) {
    label.setSelectable(false);
    dragOverAll();
    EXPECT_FALSE(label.hasSelectedText());
}

}  // namespace
}  // namespace kneemap
