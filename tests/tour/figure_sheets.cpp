#include "tests/tour/figure_sheets.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cstdio>

#include "app/figures/clip_reader.h"
#include "app/figures/figure_painter.h"
#include "app/figures/timeline.h"

namespace kneemap {
namespace {

constexpr int frames = 12;
constexpr int side = 300;  // pixels of the longer side of a frame
constexpr int gap = 6;
constexpr int caption = 18;

QString captionOf(const Clip& clip, const Moment& moment, double seconds) {
    const Move& move = clip.moves[moment.move];
    return QStringLiteral("%1 s  %2%3").arg(seconds, 0, 'f', 1).arg(QString::fromStdString(clip.poses[move.to].name), moment.resting ? QStringLiteral(" (held)") : QString());
}

QImage sheetOf(const Clip& clip) {
    const double aspect = aspectOf(clip);
    const QSize frame(static_cast<int>(side * std::min(1.0, aspect)), static_cast<int>(side / std::max(1.0, aspect)));
    const int columns = aspect > 1.4 ? 4 : 6;
    const int rows = frames / columns;
    QImage sheet(columns * (frame.width() + gap) + gap, rows * (frame.height() + caption + gap) + gap, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    const Timeline timeline(clip);
    for (int i = 0; i < frames; ++i) {
        const double seconds = timeline.loopSeconds() * i / frames;
        const Moment moment = timeline.at(seconds);
        const QRect box(QPoint(gap + i % columns * (frame.width() + gap), gap + i / columns * (frame.height() + caption + gap)), frame);
        PaintOptions options;
        options.loopShare = moment.loopShare;
        paintFrame(painter, box, clip, frameAt(clip, moment), FigureColours::light(), options);
        painter.setPen(Qt::black);
        painter.drawText(box.translated(0, frame.height()).adjusted(0, 0, 0, caption - frame.height()), Qt::AlignCenter, captionOf(clip, moment, seconds));
    }
    return sheet;
}

bool failed(const QString& what) {
    std::fprintf(stderr, "figures: %s\n", qPrintable(what));
    return false;
}

}  // namespace

bool drawFigureSheets(const QString& poses, const QString& folder) {
    for (const QFileInfo& info : QDir(poses).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) return failed(info.filePath());
        const QByteArray json = file.readAll();
        for (const FigureWay way : {FigureWay::usual, FigureWay::easier}) {
            try {
                for (const Clip& clip : readClips(json, info.fileName(), way)) {
                    const QString prefix = way == FigureWay::usual ? QStringLiteral("usual") : QStringLiteral("easier");
                    const QString picture = QStringLiteral("%1/%2-%3-%4.png").arg(folder, info.baseName(), prefix, QString::fromStdString(clip.name));
                    if (!sheetOf(clip).save(picture)) return failed(picture);
                }
            } catch (const FigureError& error) {
                return failed(QString::fromUtf8(error.what()));
            }
        }
    }
    return true;
}

}  // namespace kneemap
