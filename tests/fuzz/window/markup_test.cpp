#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

#include "tests/stories/program.h"

namespace kneemap {
namespace {

TEST(Markup, InACheckUpIsShownAsItStandsAndNeverDrawn) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("check.kneemap"));
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"kneemap": 1, "zones": [{"id": "<img src='/etc/logo.png'>"}]})");
    }
    stories::Program program(folder.path());
    QString told;
    bool drawn = false;
    // The box keeps its own loop: what closes it has to be asked for beforehand.
    QTimer::singleShot(0, &program.window(), [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr) return;
        for (const QLabel* label : box->findChildren<QLabel*>()) {
            told += label->text();
            drawn = drawn || label->textFormat() != Qt::PlainText;
        }
        for (auto* button : box->buttons()) button->click();
    });
    program.window().openFile(path);
    stories::settle();
    EXPECT_TRUE(told.contains(QStringLiteral("<img src="))) << qPrintable(told);
    EXPECT_FALSE(drawn);
}

}  // namespace
}  // namespace kneemap
