// What any Qt program pays: a bare window with one SVG and ten labels. Kneemap's start is measured against it.

#include <QApplication>
#include <QLabel>
#include <QSvgWidget>
#include <QVBoxLayout>

#include "tests/benchmarks/window/first_paint.h"

int main(int count, char** values) {
    QApplication application(count, values);
    QWidget window;
    window.resize(1280, 800);
    auto* column = new QVBoxLayout(&window);
    column->addWidget(new QSvgWidget(QStringLiteral(KNEEMAP_PLATE)));
    for (int i = 1; i <= 10; ++i) column->addWidget(new QLabel(QStringLiteral("Label %1").arg(i)));
    const kneemap::benchmarks::FirstPaint firstPaint(window);
    window.show();
    return QApplication::exec();
}
